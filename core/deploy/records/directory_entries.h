#pragma once

#include "deploy/records/line_source.h"
#include "deploy/records/record_source.h"

#include <deque>
#include <memory>
#include <string>

namespace mailadvisor {

/// The entries of a directory: LDIF (RFC 2849) as ldapsearch, slapcat and ldifde write it, what
/// `zmprov -v` prints (`# name ADDRESS` above each), and PowerShell's Format-List.
///
/// Values in base64 are read and continued lines joined; what a URL stands for is never fetched.
/// Of several values the first counts, of `proxyAddresses` the one that Exchange marks as the
/// mailbox's own (`SMTP:`).
bool isDirectory(const std::deque<TextLine>& beginning);
Result<std::unique_ptr<RecordSource>> readDirectory(LineSource lines, const std::string& path);

}  // namespace mailadvisor

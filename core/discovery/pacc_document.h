#pragma once

#include "base/email_address.h"
#include "facts/discovery_facts.h"

#include <string>
#include <string_view>
#include <vector>

namespace mailadvisor {

/// What a PACC document says for one address; see AutoconfigReading.
struct PaccReading {
    std::vector<Candidate> candidates{};  ///< without source and trust
    std::vector<Lint> lints{};            ///< without source and URL
    Reason reason{};
    std::string detail{};
};

/// Reads `user-agent-configuration.json` (draft-ietf-mailmaint-pacc-02): hosts of `imap`, `pop3`
/// and `smtp`, each on its port of implicit TLS, and whether passwords or OAuth2 sign in.
///
/// Reasons: XmlMalformed for what is no JSON, XmlWrongRoot without `protocols`, HtmlInsteadOfXml,
/// NoUsableServer.
PaccReading readPacc(std::string_view json, const EmailAddress& address);

/// The TXT record that belongs to a document of these bytes, with its SHA-256 digest:
/// `v=UAAC1; a=sha256; d=<base64>`.
std::string recordFor(std::string_view bytes);

/// True when one of the TXT records at `_ua-auto-config` is such a record of these bytes.
bool hasDigestOf(std::string_view bytes, const std::vector<std::string>& records);

}  // namespace mailadvisor

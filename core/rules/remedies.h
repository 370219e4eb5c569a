#pragma once

#include "rules/evidence.h"
#include "rules/finding.h"

#include <vector>

namespace mailadvisor {

/// What frees space on the server, best first, with figures where they are known: empty Trash and
/// Junk, delete the largest for good, more quota, move old years to the computer.
std::vector<Remedy> spaceRemedies(const Evidence& evidence);

/// POP3 beside IMAP on one computer as an archiver: only for a mailbox that several people or
/// devices read and that has too little space; always the last choice.
Remedy pop3ArchiverRemedy(const Evidence& evidence);

/// A second copy elsewhere of what lies on one computer.
Remedy secondCopyRemedy();

/// A remedy without figures.
Remedy plainRemedy(std::string_view id, Actor who, Message text);

}  // namespace mailadvisor

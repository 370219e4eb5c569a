#pragma once

#include "rules/evidence.h"
#include "rules/finding.h"

#include <vector>

namespace mailadvisor {

/// What frees space on the server, best first, with figures where they are known: empty Trash and
/// Junk, move old years to the computer, delete the largest for good, more quota.
std::vector<Remedy> spaceRemedies(const Evidence& evidence);

/// Adds POP3 beside IMAP on one computer as an archiver, where the server allows it and it frees
/// something worth it: only for a mailbox that several people or devices read and that has too
/// little space; always the last choice.
void addPop3Archiver(std::vector<Remedy>& remedies, const Evidence& evidence);

/// A second copy elsewhere of what lies on one computer.
Remedy secondCopyRemedy();

/// A remedy without figures.
Remedy plainRemedy(std::string_view id, Actor who, Message text);

}  // namespace mailadvisor

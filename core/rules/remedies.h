#pragma once

#include "rules/evidence.h"
#include "rules/finding.h"

#include <vector>

namespace mailadvisor {

/// What the person can clear on the server, best first, with figures where they are known: empty
/// Trash and Junk, move old years to the computer, delete the largest for good. A POP3 account
/// that is there makes the room itself (roomByPop3); without a computer webmail is the place; a
/// mailbox that is kept whole is copied before anything of it goes.
std::vector<Remedy> clearingRemedies(const Evidence& evidence);

/// The same, and more quota.
std::vector<Remedy> spaceRemedies(const Evidence& evidence);

/// How the POP3 account that is there frees space: its copy saved and checked, then deletion after
/// a number of days. Empty without such an account and where it could free nothing.
std::vector<Remedy> roomByPop3(const Evidence& evidence);

/// Adds POP3 beside IMAP on one computer as an archiver, where the server allows it and it frees
/// something worth it: only for a mailbox that one person reads on several devices and that has too
/// little space, never where the whole of it must stay; always the last choice.
void addPop3Archiver(std::vector<Remedy>& remedies, const Evidence& evidence);

/// A second copy elsewhere of what lies on one computer.
Remedy secondCopyRemedy();

/// More of the space that the whole domain shares.
Remedy moreDomainSpaceRemedy();

/// Turns the reason of POP3 for short space into the caution it is where nothing gets deleted: with
/// IMAP, and with POP3 that keeps all mail on the server.
void becomeCaution(Finding& finding, const char* conflict, const Evidence& evidence);

/// A remedy without figures.
Remedy plainRemedy(std::string_view id, Actor who, Message text);

}  // namespace mailadvisor

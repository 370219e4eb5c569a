#pragma once

#include "account/account.h"
#include "base/fact.h"
#include "base/protocol.h"

#include <optional>
#include <string>
#include <string_view>

namespace mailadvisor {

/// What the person's mail program holds of this mailbox today, as far as anybody said.
struct CurrentSetup {
    /// As what the account stands there; no value inside = it is known that there is none.
    Fact<std::optional<Protocol>> type{Fact<std::optional<Protocol>>::unknown(Unknown::NotAsked)};
    std::string movedFrom{};  ///< incoming server before the mailbox moved; empty = it did not

    friend bool operator==(const CurrentSetup&, const CurrentSetup&) = default;
};

/// What is to be done in a mail program so that it reads the mailbox as advised.
enum class SetupCase {
    New,         ///< no account of this mailbox is known to be there
    Pop3ToImap,  ///< the POP3 account stays until its mail is safe
    ImapToPop3,  ///< the IMAP account stays until all mail is on the computer
    Corrected,   ///< the account that is there keeps its type; its settings are put right
    Moved,       ///< the type stays, the mailbox is on another server now
};

std::string_view nameOf(SetupCase setupCase);
std::optional<SetupCase> setupCaseFromName(std::string_view name);

/// The case of an account, by what is there. A change of type comes before a move: the new account
/// goes to the new server anyway. A move "from" the server that the account already names is none.
SetupCase setupCaseOf(const Account& account, const CurrentSetup& current);

}  // namespace mailadvisor

#pragma once

#include "account/account.h"
#include "facts/facts.h"
#include "report/page.h"
#include "text/sentences.h"

#include <optional>
#include <string>

namespace mailadvisor {

/// The settings to be made: servers, encryption, user name, and what POP3 leaves on the server.
void addSettings(Page& page, const Account& account, const Facts& facts, const Sentences& say);

/// What is to be said about the outgoing server: that none was found, or that it is there and has
/// not greeted yet. Nothing where all is well.
std::optional<Message> outgoingNote(const Account& account, const Facts& facts);

/// The line with the name to sign in with, or that it is not known.
Message userNameOf(const Server& server);

/// "Incoming (IMAP)".
Message incomingTitle(const Account& account);

/// The word for a connection's encryption.
std::string securityName(Security security, const Sentences& say);

/// What a POP3 program does with mail on the server, in one sentence.
Message retentionMessage(const Pop3Settings& pop3, const Facts& facts);

}  // namespace mailadvisor

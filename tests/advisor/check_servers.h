#pragma once

#include "support/scripted_server.h"

#include <atomic>
#include <string>

namespace mailadvisor::test {

/// A mail host with one mailbox, whose ways a test chooses: an incoming and an outgoing server on
/// loopback that speak as real ones do, with real TLS.
struct MailHost {
    testing::TlsServerSettings imapTls{};
    testing::TlsServerSettings smtpTls{};
    std::string signInAnswer{"OK in"};  ///< of IMAP, behind its tag
    std::string smtpSignInAnswer{"235 in"};
    std::string recipientAnswer{"250 ok"};
    std::string contentAnswer{"250 ok"};  ///< empty: hangs up instead
    std::string arrivesIn{"INBOX"};       ///< empty: nowhere
    std::string smtpOffer{"AUTH PLAIN"};

    std::atomic<bool> isSent{};
    std::atomic<int> logins{};  ///< passwords seen, of both servers
    std::string content{};
    std::string envelope{};

    testing::ScriptedServer::Script imap();
    testing::ScriptedServer::Script smtp();
};

}  // namespace mailadvisor::test

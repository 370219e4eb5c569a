#pragma once

#include "account/account.h"
#include "account/domain.h"
#include "base/json.h"

namespace mailadvisor::sample {

/// A minimal good IMAP account; a test states only its difference from it.
inline Account imapAccount() {
    Account account;
    account.address = "somchai@example.com";
    account.displayName = "สมชาย ใจดี";
    account.protocol = Protocol::Imap;
    account.incoming = {"imap.example.com",
                        {993},
                        Security::Tls,
                        "somchai@example.com",
                        {"password-cleartext"}};
    account.outgoing = Server{"smtp.example.com",
                              {587},
                              Security::StartTls,
                              "somchai@example.com",
                              {"password-cleartext"}};
    return account;
}

/// The same mailbox by POP3, kept on the server for 14 days.
inline Account pop3Account() {
    Account account = imapAccount();
    account.protocol = Protocol::Pop3;
    account.incoming.host = "pop.example.com";
    account.incoming.port = {995};
    account.pop3 = {true, 14};
    return account;
}

inline Domain domain() {
    const auto server = [](Protocol kind, const char* host, std::uint16_t port) {
        return DomainServer{
            kind,
            {host, {port}, Security::Tls, "%EMAILADDRESS%", {"password-cleartext"}}};
    };
    Domain domain;
    domain.domain = "example.com";
    domain.displayName = "Example";
    domain.servers = {server(Protocol::Imap, "imap.example.com", 993),
                      server(Protocol::Pop3, "pop.example.com", 995),
                      server(Protocol::Smtp, "smtp.example.com", 465)};
    domain.pop3 = {true, 14};
    return domain;
}

}  // namespace mailadvisor::sample

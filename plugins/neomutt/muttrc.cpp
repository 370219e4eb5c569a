#include "muttrc.h"

#include "base/escape.h"
#include "kit/certificate_file.h"
#include "kit/keyring_command.h"
#include "kit/password_sign_in.h"
#include "kit/plain_word.h"
#include "sender_name.h"
#include "set_lines.h"

namespace mailadvisor::neomutt {
namespace {

Unexpected refuse(const std::string& where, std::string_view id) {
    return Unexpected{{ErrorCode::InvalidInput, where, {std::string(id), {}}, {}}};
}

Result<void> checkServers(const Account& account) {
    if (account.incoming.security == Security::Plain) {
        return refuse("incoming.security", MESSAGE_ID("neomutt.plain"));
    }
    if (!takesPassword(account.incoming)) {
        return refuse("incoming.auth", MESSAGE_ID("neomutt.sign-in"));
    }
    if (!account.outgoing) return {};
    if (account.outgoing->security == Security::Plain) {
        return refuse("outgoing.security", MESSAGE_ID("neomutt.plain"));
    }
    if (!takesPassword(*account.outgoing) && !takesMailFromAnybody(*account.outgoing)) {
        return refuse("outgoing.auth", MESSAGE_ID("neomutt.sign-in"));
    }
    return {};
}

/// `scheme` of the encrypted kind ends in s; without it ssl_force_tls demands STARTTLS.
std::string urlOf(std::string scheme, const Server& server, const std::string& user = {}) {
    if (server.security == Security::Tls) scheme += 's';
    const bool isIpv6 = server.host.find(':') != std::string::npos;
    return scheme + "://" + (user.empty() ? "" : percentEncode(user) + "@") +
           (isIpv6 ? "[" + server.host + "]" : server.host) + ":" +
           std::to_string(server.port.value) + "/";
}

void addPerson(SetLines& set, const Account& account) {
    set.text("config_charset", "utf-8");
    // Without a locale (cron, ssh) a Thai name would go out as question marks.
    set.text("charset", "utf-8");
    set.text("from", account.address);
    set.text("realname", senderName(account));
    set.word("use_from", "yes");
}

void addTrust(SetLines& set, const std::string& ownCertificateFile) {
    set.word("ssl_force_tls", "yes");
    set.word("ssl_starttls", "yes");
    set.word("ssl_verify_host", "yes");
    set.word("ssl_verify_dates", "yes");
    // No place to keep a certificate that somebody accepted against the warning.
    set.text("certificate_file", "");
    if (!ownCertificateFile.empty()) set.text("ssl_ca_certificates_file", ownCertificateFile);
}

void addImap(SetLines& set, const Account& account) {
    set.text("folder", urlOf("imap", account.incoming));
    set.text("imap_user", account.incoming.username);
    set.output("imap_pass", keyringLookupLine(account.incoming));
    set.text("spoolfile", "+INBOX");
    set.text("record", "+Sent");
    set.text("postponed", "+Drafts");
    set.text("trash", "+Trash");
    set.word("imap_check_subscribed", "yes");
}

void addPop3(SetLines& set, const Account& account) {
    const std::string url = urlOf("pop", account.incoming);
    set.text("folder", mailFolder(account));
    set.text("pop_user", account.incoming.username);
    set.output("pop_pass", keyringLookupLine(account.incoming));
    if (account.pop3.leaveOnServer) {
        set.text("spoolfile", url);
        set.word("pop_delete", "no");
    } else {
        set.text("pop_host", url);
        set.text("spoolfile", "+Inbox");
        set.word("pop_delete", "yes");
    }
    set.word("move", "no");
    set.text("record", "+Sent");
    set.text("postponed", "+Drafts");
}

void addOutgoing(SetLines& set, const Server& server) {
    if (takesMailFromAnybody(server)) {
        set.text("smtp_url", urlOf("smtp", server));
        return;
    }
    set.text("smtp_url", urlOf("smtp", server, server.username));
    set.output("smtp_pass", keyringLookupLine(server));
}

}  // namespace

std::string mailFolder(const Account& account) { return "~/Mail/" + plainName(account.address); }

Result<std::string> muttrc(const RenderRequest& request) {
    const Account& account = *request.account;
    if (auto checked = checkServers(account); !checked) {
        return Unexpected{std::move(checked).error()};
    }
    auto certificates = certificateFile(request);
    if (!certificates) return Unexpected{std::move(certificates).error()};
    SetLines set;
    addPerson(set, account);
    addTrust(set, request.caFile.empty() ? std::string() : *certificates);
    switch (account.protocol) {
        case Protocol::Imap: addImap(set, account); break;
        case Protocol::Pop3: addPop3(set, account); break;
        case Protocol::Smtp: break;  // nobody reads mail by it
    }
    if (account.outgoing) addOutgoing(set, *account.outgoing);
    return set.lines();
}

}  // namespace mailadvisor::neomutt

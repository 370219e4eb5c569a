#include "getmailrc.h"

#include "kit/keyring_command.h"
#include "kit/password_sign_in.h"
#include "kit/plain_word.h"

namespace mailadvisor::getmail {
namespace {

// A file name has 255 bytes; getmail adds at most ".tmp." and a process number, and a folder's
// name in an IMAP account.
constexpr std::size_t maxNoteName = 190;

Unexpected refuse(const std::string& where, std::string_view id) {
    return Unexpected{{ErrorCode::InvalidInput, where, {std::string(id), {}}, {}}};
}

/// Where getmail notes what it has fetched: without that file it would fetch all mail each time.
std::string noteName(const Server& server) {
    return "oldmail-" + server.host + "-" + std::to_string(server.port.value) + "-" +
           server.username;
}

Result<void> checkServer(const Server& server) {
    switch (server.security) {
        case Security::Tls: break;
        case Security::StartTls:
            return refuse("incoming.security", MESSAGE_ID("getmail.starttls"));
        case Security::Plain:
            return refuse("incoming.security", MESSAGE_ID("getmail.plain"));
    }
    if (!takesCleartextPassword(server)) {
        return refuse("incoming.auth", MESSAGE_ID("getmail.sign-in"));
    }
    // RawConfigParser drops blanks at both ends of a value.
    if (server.username.front() == ' ' || server.username.back() == ' ') {
        return refuse("incoming.username", MESSAGE_ID("getmail.username-blank"));
    }
    if (noteName(server).size() > maxNoteName) {
        return refuse("incoming.username", MESSAGE_ID("getmail.username-long"));
    }
    return {};
}

std::string retriever(const Account& account, const std::string& certificateFile) {
    const bool isImap = account.protocol == Protocol::Imap;
    const Server& server = account.incoming;
    std::string text = "[retriever]\ntype = ";
    text += isImap ? "SimpleIMAPSSLRetriever" : "SimplePOP3SSLRetriever";
    text += "\nserver = " + server.host;
    text += "\nport = " + std::to_string(server.port.value);
    text += "\nusername = " + server.username;
    // getmail evaluates the value as Python: no word of it needs an escape (plainWord).
    std::string command;
    for (const auto& word : keyringLookup(server)) {
        command += (command.empty() ? "\"" : ", \"") + word + "\"";
    }
    text += "\npassword_command = (" + command + ")";
    // Without ca_certs getmail takes any certificate.
    text += "\nca_certs = " + certificateFile + "\n";
    if (isImap) text += "mailboxes = (\"ALL\",)\n";
    return text;
}

std::string options(const Account& account) {
    const bool isPop3 = account.protocol == Protocol::Pop3;
    const bool isEmptied = isPop3 && !account.pop3.leaveOnServer;
    std::string text = "[options]\nread_all = false\ndelete = ";
    text += isEmptied ? "true\n" : "false\n";
    // getmail notes what it fetched when it leaves the server: what a lost connection interrupts
    // comes again. (Its to_oldmail_on_each_mail forgets all but the last mail, seen in 6.18.11.)
    text += "max_messages_per_session = " + std::to_string(mailsPerSession) + "\n";
    if (isPop3 && account.pop3.deleteAfterDays) {
        text += "delete_after = " + std::to_string(*account.pop3.deleteAfterDays) + "\n";
    }
    return text;
}

}  // namespace

std::string rcName(const Account& account) { return "account-" + plainName(account.address); }

std::string mailFolder(const Account& account) {
    return "~/Mail/" + plainName(account.address) + "/";
}

Result<std::string> getmailrc(const Account& account, const std::string& certificateFile) {
    if (auto checked = checkServer(account.incoming); !checked) {
        return Unexpected{std::move(checked).error()};
    }
    return retriever(account, certificateFile) +
           "\n[destination]\ntype = Maildir\npath = " + mailFolder(account) + "\n\n" +
           options(account);
}

}  // namespace mailadvisor::getmail

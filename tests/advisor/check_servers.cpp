#include "advisor/check_servers.h"

namespace mailadvisor::test {

using testing::Peer;
using testing::ScriptedServer;

ScriptedServer::Script MailHost::imap() {
    return [this](Peer& peer) {
        if (!peer.startTls(imapTls)) return;
        peer.send("* OK ready\r\n");
        std::string folder;
        for (std::string line = peer.readLine(); !line.empty(); line = peer.readLine()) {
            const std::string tag = line.substr(0, line.find(' '));
            const std::string command = line.substr(tag.size() + 1);
            std::string answer = "OK done";
            if (command == "CAPABILITY") peer.send("* CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR\r\n");
            if (command.starts_with("AUTHENTICATE")) {
                ++logins;
                answer = signInAnswer;
            }
            if (command.starts_with("LIST"))
                peer.send("* LIST () \"/\" INBOX\r\n* LIST (\\Junk) \"/\" Junk\r\n");
            if (command.starts_with("EXAMINE")) folder = command.substr(9, command.size() - 10);
            if (command.starts_with("UID SEARCH")) {
                const bool isThere = isSent && folder == arrivesIn;
                peer.send(isThere ? "* SEARCH 7\r\n" : "* SEARCH\r\n");
            }
            peer.send(tag + " " + answer + "\r\n");
        }
    };
}

ScriptedServer::Script MailHost::smtp() {
    return [this](Peer& peer) {
        if (!peer.startTls(smtpTls)) return;
        peer.send("220 ready\r\n");
        for (std::string line = peer.readLine(); !line.empty(); line = peer.readLine()) {
            if (line.starts_with("EHLO")) {
                peer.send("250-hello\r\n250 " + smtpOffer + "\r\n");
            } else if (line.starts_with("AUTH")) {
                ++logins;
                peer.send(smtpSignInAnswer + "\r\n");
            } else if (line.starts_with("MAIL")) {
                envelope = line;
                peer.send("250 ok\r\n");
            } else if (line.starts_with("RCPT")) {
                envelope += " " + line;
                peer.send(recipientAnswer + "\r\n");
            } else if (line == "DATA") {
                peer.send("354 go on\r\n");
                for (line = peer.readLine(); line != "."; line = peer.readLine()) {
                    content += line + "\n";
                }
                isSent = contentAnswer.empty() || contentAnswer.starts_with("2");
                if (contentAnswer.empty()) return;
                peer.send(contentAnswer + "\r\n");
            } else {
                return;
            }
        }
    };
}

}  // namespace mailadvisor::test

#include "mbsyncrc.h"

#include "kit/keyring_command.h"
#include "kit/plain_word.h"
#include "kit/quoted.h"

namespace mailadvisor::mbsync_msmtp {
namespace {

std::string_view tlsWord(Security security) {
    switch (security) {
        case Security::Tls: return "IMAPS";
        case Security::StartTls: return "STARTTLS";
        case Security::Plain: return "None";
    }
    return {};
}

}  // namespace

std::string accountName(const Account& account) { return plainName(account.address); }

std::string mailFolder(const Account& account) { return "~/Mail/" + accountName(account); }

std::string mbsyncrc(const Account& account, const std::string& ownCertificateFile) {
    const Server& server = account.incoming;
    const std::string name = accountName(account);
    const std::string folder = mailFolder(account);
    std::string text = "IMAPAccount " + name;
    text += "\nHost " + server.host;
    text += "\nPort " + std::to_string(server.port.value);
    text += "\nUser " + quoted(server.username);
    text += "\nPassCmd " + quoted(keyringLookupLine(server));
    text += "\nSSLType " + std::string(tlsWord(server.security));
    if (!ownCertificateFile.empty()) text += "\nCertificateFile " + quoted(ownCertificateFile);
    text += "\n\nIMAPStore " + name + "-remote\nAccount " + name;
    text += "\n\nMaildirStore " + name + "-local\nPath " + folder + "/\nInbox " + folder +
            "/INBOX\nSubFolders Verbatim";
    // The note of what is the same stands with the mail: with the folder lost, nothing is taken
    // for deleted on the server.
    text += "\n\nChannel " + name + "\nFar :" + name + "-remote:\nNear :" + name +
            "-local:\nPatterns *\nCreate Both\nExpunge Both\nSyncState *\n";
    return text;
}

}  // namespace mailadvisor::mbsync_msmtp

#include "kit/keyring_command.h"

#include "kit/password_sign_in.h"
#include "kit/plain_word.h"

namespace mailadvisor {
namespace {

using Attributes = std::vector<std::pair<std::string, std::string>>;

// Attributes that no other program uses: a lookup by `server` and `user` alone could give the
// password of a file share.
Attributes attributesOf(const Server& server) {
    return {{"mail-server", server.host}, {"mail-user", plainWord(server.username)}};
}

std::string lineOf(std::string command, const Server& server) {
    for (const auto& [name, value] : attributesOf(server)) {
        command.append(" ").append(name).append(" ").append(value);
    }
    return command;
}

std::vector<std::string> linesFor(const Account& account, const std::string& command) {
    std::vector<std::string> lines{lineOf(command, account.incoming)};
    if (account.outgoing && takesPassword(*account.outgoing)) {
        auto line = lineOf(command, *account.outgoing);
        if (line != lines.front()) lines.push_back(std::move(line));
    }
    return lines;
}

}  // namespace

std::vector<KeyringEntry> keyringEntries(const Account& account) {
    std::vector<KeyringEntry> entries{{account.address, attributesOf(account.incoming)}};
    if (account.outgoing && takesPassword(*account.outgoing)) {
        KeyringEntry outgoing{account.address, attributesOf(*account.outgoing)};
        if (outgoing != entries.front()) entries.push_back(std::move(outgoing));
    }
    return entries;
}

std::vector<std::string> keyringLookup(const Server& server) {
    std::vector<std::string> words{"secret-tool", "lookup"};
    for (auto& [name, value] : attributesOf(server)) {
        words.push_back(name);
        words.push_back(value);
    }
    return words;
}

std::string keyringLookupLine(const Server& server) { return lineOf("secret-tool lookup", server); }

std::vector<std::string> keyringStoreLines(const Account& account) {
    return linesFor(account, "secret-tool store --label=" + plainWord(account.address));
}

std::vector<std::string> keyringClearLines(const Account& account) {
    return linesFor(account, "secret-tool clear");
}

}  // namespace mailadvisor

#include "existing_accounts.h"

#include "base/lists.h"
#include "kit/key_file_text.h"
#include "kit/read_number.h"

#include <algorithm>
#include <array>
#include <set>

namespace mailadvisor::evolution {
namespace {

constexpr std::string_view folder = "sources/";
constexpr std::string_view ending = ".source";

/// Backends (Camel's providers) that fetch from no mail server.
constexpr std::array<std::string_view, 11> backendsWithoutServer{
    "local", "maildir", "mbox", "mh", "spool", "spooldir", "none", "nntp", "rss", "vfolder", ""};

using Sources = std::map<std::string, KeyFileText>;  ///< uid -> content

std::string pathOf(const std::string& uid) {
    return std::string(folder) + uid + std::string(ending);
}

/// The uid of a source file; empty for another path.
std::string uidOf(std::string_view path) {
    const bool isSource = path.starts_with(folder) && path.ends_with(ending) &&
                          path.size() > folder.size() + ending.size();
    if (!isSource) return {};
    return std::string(path.substr(folder.size(), path.size() - folder.size() - ending.size()));
}

std::string valueIn(const KeyFileText& source, std::string_view group, std::string_view key) {
    const KeyFileGroup* found = source.find(group);
    return found == nullptr ? std::string() : unescapedKeyValue(found->value(key));
}

Sources readSources(const ExistingFiles& files, std::vector<UnreadEntry>& unread) {
    Sources sources;
    for (const auto& [path, content] : files) {
        const std::string uid = uidOf(path);
        if (uid.empty()) continue;
        KeyFileText source = readKeyFile(content);
        if (source.firstOddLine == 0) {
            sources.emplace(uid, std::move(source));
        } else {
            unread.push_back(garbledEntry(path, source.firstOddLine));
        }
    }
    return sources;
}

std::set<std::string> identitiesOf(const Sources& sources, const std::string& account) {
    std::set<std::string> identities;
    const std::string main = valueIn(sources.at(account), "Mail Account", "IdentityUid");
    for (const auto& [uid, source] : sources) {
        const bool isIdentity = source.find("Mail Identity") != nullptr;
        const bool isIts = uid == main || valueIn(source, "Data Source", "Parent") == account;
        if (isIdentity && isIts) identities.insert(uid);
    }
    return identities;
}

std::optional<Protocol> protocolOf(std::string_view backend) {
    if (backend == "imapx" || backend == "imap") return Protocol::Imap;
    if (backend == "pop") return Protocol::Pop3;
    return std::nullopt;
}

ExistingAccount existing(const Sources& sources, const std::string& uid, Protocol protocol) {
    const KeyFileText& source = sources.at(uid);
    ExistingAccount account;
    account.place = uid;
    account.name = valueIn(source, "Data Source", "DisplayName");
    account.protocol = protocol;
    account.host = valueIn(source, "Authentication", "Host");
    account.port = readPort(valueIn(source, "Authentication", "Port"));
    account.login = valueIn(source, "Authentication", "User");
    const std::string main = valueIn(source, "Mail Account", "IdentityUid");
    for (const auto& identity : identitiesOf(sources, uid)) {
        const std::string address = valueIn(sources.at(identity), "Mail Identity", "Address");
        if (address.empty()) continue;
        if (identity == main) {
            account.address = address;
        } else {
            account.otherAddresses.push_back(address);
        }
    }
    return account;
}

ExistingAccounts read(const Sources& sources, std::vector<UnreadEntry> unread) {
    ExistingAccounts found{{}, std::move(unread)};
    for (const auto& [uid, source] : sources) {
        if (source.find("Mail Account") == nullptr) continue;
        const std::string backend = valueIn(source, "Mail Account", "BackendName");
        const auto protocol = protocolOf(backend);
        const bool hasServer = !contains(backendsWithoutServer, backend);
        if (!protocol && hasServer) {
            found.unread.push_back(entryOfOtherType(uid, backend));
        } else if (protocol && valueIn(source, "Authentication", "Host").empty()) {
            found.unread.push_back(incompleteEntry(uid, "Host"));
        } else if (protocol) {
            found.accounts.push_back(existing(sources, uid, *protocol));
        }
    }
    return found;
}

/// All sources that go with an account.
std::set<std::string> sourcesOf(const Sources& sources, const std::string& account) {
    std::set<std::string> gone = identitiesOf(sources, account);
    for (const auto& [uid, source] : sources) {
        if (uid != account) gone.erase(valueIn(source, "Mail Account", "IdentityUid"));
    }
    std::set<std::string> transports;
    for (const auto& identity : gone)
        transports.insert(valueIn(sources.at(identity), "Mail Submission", "TransportUid"));
    for (const auto& [uid, source] : sources) {
        if (!gone.contains(uid))
            transports.erase(valueIn(source, "Mail Submission", "TransportUid"));
    }
    gone.insert(transports.begin(), transports.end());
    gone.insert(account);
    return gone;
}

}  // namespace

Result<ExistingAccounts> existingAccounts(const ExistingFiles& files) {
    std::vector<UnreadEntry> unread;
    const Sources sources = readSources(files, unread);
    return read(sources, std::move(unread));
}

Result<ExistingFiles> filesWithout(const ExistingFiles& files, const ExistingAccount& account) {
    if (auto stands = checkStands(existingAccounts(files), account); !stands)
        return Unexpected{std::move(stands).error()};
    std::vector<UnreadEntry> unread;
    ExistingFiles left = files;
    for (const auto& uid : sourcesOf(readSources(files, unread), account.place))
        left.erase(pathOf(uid));
    return left;
}

}  // namespace mailadvisor::evolution

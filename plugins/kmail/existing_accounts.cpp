#include "existing_accounts.h"

#include "base/ascii.h"
#include "kit/key_file_text.h"
#include "kit/read_number.h"
#include "kit/text_ranges.h"

#include <algorithm>
#include <optional>
#include <set>

namespace mailadvisor::kmail {
namespace {

constexpr const char* agentsPath = "akonadi/agentsrc";
constexpr const char* identitiesPath = "emailidentities";
constexpr const char* transportsPath = "mailtransports";
constexpr std::string_view typeSuffix = R"(\AgentType)";

std::string resourcePath(const std::string& instance) { return instance + "rc"; }
std::string namePath(const std::string& instance) { return "akonadi/agent_config_" + instance; }

KeyFileText readFile(const ExistingFiles& files, const std::string& path) {
    const auto file = files.find(path);
    return file == files.end() ? KeyFileText{} : readKeyFile(file->second);
}

std::string valueIn(const KeyFileText& file, std::string_view group, std::string_view key) {
    const KeyFileGroup* found = file.find(group);
    return found == nullptr ? std::string() : unescapedKeyValue(found->value(key));
}

/// Fetches mail from a server that is neither IMAP nor POP3.
bool isOtherMail(std::string_view type) {
    return type == "akonadi_ews_resource" || type == "akonadi_kolab_resource";
}

std::optional<Protocol> protocolOf(std::string_view type) {
    if (type == "akonadi_imap_resource") return Protocol::Imap;
    if (type == "akonadi_pop3_resource") return Protocol::Pop3;
    return std::nullopt;
}

struct Identity {
    std::string group{};
    std::string number{};  ///< uoid
    std::string address{};
    std::string transport{};
};

std::vector<Identity> identitiesIn(const ExistingFiles& files) {
    std::vector<Identity> identities;
    const KeyFileText file = readFile(files, identitiesPath);
    for (const KeyFileGroup& group : file.groups) {
        if (!group.name.starts_with("Identity #")) continue;
        identities.push_back({group.name, group.value("uoid"),
                              unescapedKeyValue(group.value("Email Address")),
                              group.value("Transport")});
    }
    return identities;
}

/// The number of the identity that a resource names; empty when it leaves it to KMail.
std::string identityNamedIn(const KeyFileText& resource) {
    for (const KeyFileGroup& group : resource.groups) {
        if (group.value("UseDefaultIdentity") == "true") return {};
        if (group.has("AccountIdentity")) return group.value("AccountIdentity");
    }
    return {};
}

std::string addressOf(const ExistingAccount& account, const KeyFileText& resource,
                      const std::vector<Identity>& identities) {
    const std::string named = identityNamedIn(resource);
    const auto isIts = [&](const Identity& identity) {
        if (!named.empty()) return identity.number == named;
        return identities.size() == 1 || equalsIgnoringCase(identity.address, account.name) ||
               equalsIgnoringCase(identity.address, account.login);
    };
    const auto found = std::ranges::find_if(identities, isIts);
    return found == identities.end() ? std::string() : found->address;
}

ExistingAccount existing(const ExistingFiles& files, const std::string& instance,
                         Protocol protocol) {
    const bool isImap = protocol == Protocol::Imap;
    const std::string_view group = isImap ? "network" : "General";
    const KeyFileText resource = readFile(files, resourcePath(instance));
    ExistingAccount account;
    account.place = instance;
    account.name = valueIn(readFile(files, namePath(instance)), "Agent", "Name");
    account.protocol = protocol;
    account.host = valueIn(resource, group, isImap ? "ImapServer" : "host");
    account.port = readPort(valueIn(resource, group, isImap ? "ImapPort" : "port"));
    account.login = valueIn(resource, group, isImap ? "UserName" : "login");
    account.address = addressOf(account, resource, identitiesIn(files));
    return account;
}

/// Takes groups and single keys out of one file.
class Cut {
public:
    Cut(ExistingFiles& files, const std::string& path)
        : files_(files), path_(path), file_(readFile(files, path)) {}

    /// All keys of a group for which `isGone` holds of the key and its value.
    template <class Test>
    void keys(std::string_view name, const Test& isGone) {
        for (const KeyFileGroup& group : file_.groups) {
            if (group.name != name) continue;
            for (const KeyFileEntry& entry : group.entries) {
                if (isGone(entry)) parts_.push_back({entry.begin, entry.end});
            }
        }
    }

    template <class Test>
    void groups(const Test& isGone) {
        for (const KeyFileGroup& group : file_.groups) {
            if (isGone(group)) parts_.push_back({group.begin, group.end});
        }
    }

    void apply() {
        const auto file = files_.find(path_);
        if (file != files_.end()) file->second = withoutRanges(file->second, parts_);
    }

private:
    ExistingFiles& files_;
    std::string path_;
    KeyFileText file_;
    std::vector<TextRange> parts_{};
};

void cutTransports(ExistingFiles& files, std::set<std::string> numbers) {
    numbers.erase("");
    for (const Identity& identity : identitiesIn(files)) numbers.erase(identity.transport);
    Cut cut(files, transportsPath);
    cut.groups([&](const KeyFileGroup& group) {
        return group.name.starts_with("Transport ") && numbers.contains(group.value("id"));
    });
    cut.keys("General", [&](const KeyFileEntry& entry) {
        return entry.key == "default-transport" && numbers.contains(entry.value);
    });
    cut.apply();
}

void cutIdentities(ExistingFiles& files, const std::string& address) {
    std::set<std::string> groups;
    std::set<std::string> numbers;
    std::set<std::string> transports;
    for (const Identity& identity : identitiesIn(files)) {
        if (!equalsIgnoringCase(identity.address, address)) continue;
        groups.insert(identity.group);
        numbers.insert(identity.number);
        transports.insert(identity.transport);
    }
    Cut cut(files, identitiesPath);
    cut.groups([&](const KeyFileGroup& group) { return groups.contains(group.name); });
    cut.keys("General", [&](const KeyFileEntry& entry) {
        return entry.key == "Default Identity" && numbers.contains(entry.value);
    });
    cut.apply();
    cutTransports(files, std::move(transports));
}

}  // namespace

Result<ExistingAccounts> existingAccounts(const ExistingFiles& files) {
    ExistingAccounts found;
    const KeyFileText agents = readFile(files, agentsPath);
    if (agents.firstOddLine != 0) return garbledFile(agentsPath, agents.firstOddLine);
    const KeyFileGroup* instances = agents.find("Instances");
    if (instances == nullptr) return found;
    for (const KeyFileEntry& entry : instances->entries) {
        if (!entry.key.ends_with(typeSuffix)) continue;
        const std::string instance = entry.key.substr(0, entry.key.size() - typeSuffix.size());
        const auto protocol = protocolOf(entry.value);
        if (!protocol) {
            if (isOtherMail(entry.value))
                found.unread.push_back(entryOfOtherType(instance, entry.value));
            continue;
        }
        ExistingAccount account = existing(files, instance, *protocol);
        if (account.host.empty()) {
            found.unread.push_back(incompleteEntry(instance, "host"));
        } else {
            found.accounts.push_back(std::move(account));
        }
    }
    return found;
}

Result<ExistingFiles> filesWithout(const ExistingFiles& files, const ExistingAccount& account) {
    const auto found = existingAccounts(files);
    if (auto stands = checkStands(found, account); !stands)
        return Unexpected{std::move(stands).error()};
    ExistingFiles left = files;
    Cut agents(left, agentsPath);
    agents.keys("Instances", [&](const KeyFileEntry& entry) {
        return entry.key.starts_with(account.place + "\\");
    });
    agents.apply();
    left.erase(resourcePath(account.place));
    left.erase(namePath(account.place));
    const bool isShared = std::ranges::any_of(found->accounts, [&](const auto& other) {
        return other.place != account.place && equalsIgnoringCase(other.address, account.address);
    });
    if (!account.address.empty() && !isShared) cutIdentities(left, account.address);
    return left;
}

}  // namespace mailadvisor::kmail

#include "correction.h"

#include "account_sources.h"
#include "authentication.h"
#include "base/ascii.h"
#include "existing_accounts.h"
#include "kit/key_file.h"
#include "kit/key_file_text.h"

#include <algorithm>

namespace mailadvisor::evolution {
namespace {

std::string fileOf(const std::string& uid) { return "sources/" + uid + ".source"; }

std::string keyValueIn(std::string_view text, std::string_view group, std::string_view key) {
    const auto source = readKeyFile(text);
    const auto* found = source.find(group);
    return found == nullptr ? std::string() : unescapedKeyValue(found->value(key));
}

/// `key=value` with its line end, escaped.
std::string lineFor(std::string_view key, std::string_view value) {
    KeyFile line;
    line.set(key, value);
    return line.text();
}

/// The text with one value changed, or added to its group (or a new one); all else stays.
std::string withValue(std::string text, std::string_view group, std::string_view key,
                      std::string_view value) {
    const auto source = readKeyFile(text);
    const auto* found = source.find(group);
    const std::string line = lineFor(key, value);
    if (found == nullptr) {
        const bool isOpen = !text.empty() && !text.ends_with('\n');
        return text + (isOpen ? "\n" : "") + "\n[" + std::string(group) + "]\n" + line;
    }
    const KeyFileEntry* last = nullptr;
    for (const auto& entry : found->entries) {
        if (entry.key == key) last = &entry;
    }
    if (last != nullptr) return text.replace(last->begin, last->end - last->begin, line);
    const std::size_t at = found->entries.empty() ? found->end : found->entries.back().end;
    const bool isOpen = at > 0 && text[at - 1] != '\n';
    return text.insert(at, (isOpen ? "\n" : "") + line);
}

constexpr std::pair<std::string_view, Security> camelSecurities[] = {
    {"none", Security::Plain},
    {"starttls-on-standard-port", Security::StartTls},
    {"ssl-on-alternate-port", Security::Tls}};

std::string securityShown(const std::string& word) {
    const auto* known =
        std::ranges::find(camelSecurities, word, [](const auto& each) { return each.first; });
    return known == std::end(camelSecurities) ? word : std::string(nameOf(known->second));
}

std::string camelSecurity(Security security) {
    return std::string(std::ranges::find(camelSecurities, security, [](const auto& each) {
                           return each.second;
                       })->first);
}

/// The settings of a direction.
struct Directed {
    Setting host{};
    Setting port{};
    Setting security{};
    Setting login{};
    Setting signIn{};
};

constexpr Directed ofIncoming{Setting::IncomingHost, Setting::IncomingPort,
                              Setting::IncomingSecurity, Setting::IncomingLogin,
                              Setting::IncomingSignIn};
constexpr Directed ofOutgoing{Setting::OutgoingHost, Setting::OutgoingPort,
                              Setting::OutgoingSecurity, Setting::OutgoingLogin,
                              Setting::OutgoingSignIn};

/// One source, compared with the server that is right.
class SourceCorrection {
public:
    SourceCorrection(std::string text, const Directed& settings,
                     std::vector<SettingChange>& changes)
        : text_(std::move(text)), settings_(settings), changes_(changes) {}

    std::string correct(const Server& server) {
        set(settings_.host, "Authentication", "Host", server.host);
        set(settings_.port, "Authentication", "Port", std::to_string(server.port.value));
        correctSecurity(server.security);
        const auto method = signInMethod(server).value_or("");
        if (method.empty()) return std::move(text_);  // no sign-in, so none is missing
        set(settings_.login, "Authentication", "User", server.username);
        const std::string before = keyValueIn(text_, "Authentication", "Method");
        if (!isMethodOf(before, server)) {
            set(settings_.signIn, "Authentication", "Method", std::string(method));
        }
        return std::move(text_);
    }

private:
    void set(Setting setting, std::string_view group, std::string_view key,
             const std::string& right) {
        const std::string before = keyValueIn(text_, group, key);
        if (equalsIgnoringCase(before, right)) return;
        text_ = withValue(std::move(text_), group, key, right);
        changes_.push_back({setting, before, right});
    }

    void correctSecurity(Security right) {
        const std::string before = keyValueIn(text_, "Security", "Method");
        if (securityShown(before) == nameOf(right)) return;
        text_ = withValue(std::move(text_), "Security", "Method", camelSecurity(right));
        changes_.push_back({settings_.security, securityShown(before), std::string(nameOf(right))});
    }

    /// Evolution's own words for a password inside the encryption: Camel's providers.
    static bool isMethodOf(const std::string& present, const Server& server) {
        const auto wanted = signInMethod(server).value_or("");
        const bool isPlain =
            present == "PLAIN" || present == "LOGIN" || present == "plain/password";
        if (isPlain && wanted == "PLAIN") return true;
        return std::ranges::any_of(server.auth, [&](const std::string& word) {
            Server one = server;
            one.auth = {word};
            return signInMethod(one) == std::optional<std::string_view>(present);
        });
    }

    std::string text_;
    const Directed& settings_;
    std::vector<SettingChange>& changes_;
};

}  // namespace

Result<Bundle> renderCorrection(const Account& account, const ExistingFiles& files,
                                const ExistingAccount& present) {
    if (auto stands = checkStands(existingAccounts(files), present); !stands)
        return Unexpected{std::move(stands).error()};
    // Refuses what Evolution cannot say, as for a new account.
    if (auto possible = accountSources(account, {"sources/", present.place, false}); !possible)
        return Unexpected{std::move(possible).error()};
    Bundle bundle;
    const auto correct = [&](const std::string& uid, const Directed& settings,
                             const Server& server) {
        const auto file = files.find(fileOf(uid));
        if (uid.empty() || file == files.end()) return;
        SourceCorrection source(file->second, settings, bundle.corrects);
        bundle.files.push_back(
            {file->first, source.correct(server), {MESSAGE_ID("evolution.file-corrected"), {}}});
    };
    correct(present.place, ofIncoming, account.incoming);
    const auto identity = files.find(
        fileOf(keyValueIn(files.at(fileOf(present.place)), "Mail Account", "IdentityUid")));
    if (account.outgoing && identity != files.end()) {
        correct(keyValueIn(identity->second, "Mail Submission", "TransportUid"), ofOutgoing,
                *account.outgoing);
    }
    bundle.steps = {{account.protocol == Protocol::Pop3 ? MESSAGE_ID("evolution.step-check-pop3")
                                                        : MESSAGE_ID("evolution.step-check-imap"),
                     {}}};
    return bundle;
}

}  // namespace mailadvisor::evolution

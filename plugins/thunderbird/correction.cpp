#include "correction.h"

#include "account_keys.h"
#include "account_prefs.h"
#include "account_steps.h"
#include "authentication.h"
#include "base/ascii.h"
#include "base/auth_word.h"
#include "base/lists.h"
#include "prefs_edit.h"
#include "profile_accounts.h"
#include "shared_prefs.h"

#include <algorithm>

namespace mailadvisor::thunderbird {
namespace {

using Statements = std::vector<PrefStatement>;

constexpr const char* profileFile = "prefs.js";
constexpr int usualAuthMethod = 3;  // mail.server.default.authMethod, mail.smtpserver.default.…

std::string socketWord(int number) {
    switch (number) {
        case 0: return std::string(nameOf(Security::Plain));
        case 2: return std::string(nameOf(Security::StartTls));
        case 3: return std::string(nameOf(Security::Tls));
        default: return std::to_string(number);
    }
}

std::string methodWord(int number) {
    switch (number) {
        case 1: return std::string(auth_word::none);
        case 3: return std::string(auth_word::passwordCleartext);
        case 4: return std::string(auth_word::passwordEncrypted);
        case 5: return std::string(auth_word::gssapi);
        case 6: return std::string(auth_word::ntlm);
        case 10: return std::string(auth_word::oauth2);
        default: return std::to_string(number);
    }
}

int usualPort(Protocol protocol, int socket) {
    const bool isTls = socket == 3;
    switch (protocol) {
        case Protocol::Imap: return isTls ? 993 : 143;
        case Protocol::Pop3: return isTls ? 995 : 110;
        case Protocol::Smtp: break;
    }
    return isTls ? 465 : 587;
}

/// The names of one direction's preferences and settings.
struct Names {
    std::string_view group{};
    std::string_view socket{};
    std::string_view login{};
    Setting host{};
    Setting port{};
    Setting security{};
    Setting user{};
    Setting signIn{};
};

constexpr Names incomingNames{"server",
                              "socketType",
                              "userName",
                              Setting::IncomingHost,
                              Setting::IncomingPort,
                              Setting::IncomingSecurity,
                              Setting::IncomingLogin,
                              Setting::IncomingSignIn};
constexpr Names outgoingNames{"smtpserver",
                              "try_ssl",
                              "username",
                              Setting::OutgoingHost,
                              Setting::OutgoingPort,
                              Setting::OutgoingSecurity,
                              Setting::OutgoingLogin,
                              Setting::OutgoingSignIn};

/// The settings of one server that stands in the file, compared with those that are right.
class ServerCorrection {
public:
    ServerCorrection(PrefsEdit& edit, const Statements& prefs, const Names& names, std::string key,
                     std::vector<SettingChange>& changes)
        : edit_(edit), prefs_(prefs), names_(names), key_(std::move(key)), changes_(changes) {}

    std::string text(std::string_view name) const {
        return prefText(prefs_, prefName(names_.group, key_, name));
    }

    int number(std::string_view name, int usual) const {
        const auto* found = findPref(prefs_, prefName(names_.group, key_, name));
        const int* value = found == nullptr ? nullptr : std::get_if<int>(&found->pref.value);
        return value == nullptr ? usual : *value;
    }

    /// `wanted` as accountPrefs says the right settings, under the keys `from`.
    void correct(const std::vector<Pref>& wanted, std::string_view from, const Server& server,
                 Protocol protocol, Direction direction) {
        const auto right = [&](std::string_view name) {
            return std::ranges::find(wanted, prefName(names_.group, from, name), &Pref::name)
                ->value;
        };
        const int socketBefore = number(names_.socket, 0);
        const int portBefore = number("port", usualPort(protocol, socketBefore));
        const int socket = std::get<int>(right(names_.socket));
        setText(names_.host, "hostname", server.host);
        setNumber(names_.port, "port", portBefore, std::get<int>(right("port")),
                  std::to_string(portBefore), std::to_string(server.port.value));
        setNumber(names_.security, names_.socket, socketBefore, socket, socketWord(socketBefore),
                  socketWord(socket));
        setText(names_.user, names_.login, server.username);
        const int methodBefore = number("authMethod", usualAuthMethod);
        const int method = std::get<int>(right("authMethod"));
        if (contains(readableAuthWords(server, direction), methodWord(methodBefore))) return;
        setNumber(names_.signIn, "authMethod", methodBefore, method, methodWord(methodBefore),
                  methodWord(method));
    }

private:
    void setText(Setting setting, std::string_view name, const std::string& right) {
        const std::string before = text(name);
        if (equalsIgnoringCase(before, right)) return;
        edit_.set({prefName(names_.group, key_, name), right});
        changes_.push_back({setting, before, right});
    }

    void setNumber(Setting setting, std::string_view name, int before, int right,
                   std::string shownBefore, std::string shown) {
        if (before == right) return;
        edit_.set({prefName(names_.group, key_, name), right});
        changes_.push_back({setting, std::move(shownBefore), std::move(shown)});
    }

    PrefsEdit& edit_;
    const Statements& prefs_;
    const Names& names_;
    std::string key_;
    std::vector<SettingChange>& changes_;
};

/// The outgoing server through which an identity sends: its own, else the profile's default.
std::string smtpOf(const Statements& prefs, const std::string& identity) {
    const auto own = prefText(prefs, prefName("identity", identity, "smtpServer"));
    return own.empty() ? prefText(prefs, defaultSmtp) : own;
}

bool isUsedByOthers(const Statements& prefs, const std::vector<ProfileAccount>& accounts,
                    const ProfileAccount& own, const std::string& smtp) {
    return std::ranges::any_of(accounts, [&](const ProfileAccount& other) {
        return other.key != own.key &&
               std::ranges::any_of(other.identities, [&](const std::string& identity) {
                   return smtpOf(prefs, identity) == smtp;
               });
    });
}

}  // namespace

Result<Bundle> renderCorrection(const Account& account, const ExistingFiles& files,
                                const ExistingAccount& present) {
    if (auto stands = checkStands(existingAccounts(files), present); !stands)
        return Unexpected{std::move(stands).error()};
    const std::string& text = files.at(profileFile);
    const auto prefs = readPrefs(text);
    if (!prefs) return Unexpected{prefs.error()};
    const AccountKeys keys = accountKeys(account.address, account.protocol);
    const auto wanted = accountPrefs(account, keys);
    if (!wanted) return Unexpected{wanted.error()};
    const auto accounts = profileAccounts(*prefs);
    const auto entry = std::ranges::find(accounts, present.place, &ProfileAccount::key);

    Bundle bundle;
    PrefsEdit edit(text, *prefs);
    ServerCorrection incoming(edit, *prefs, incomingNames, entry->server, bundle.corrects);
    incoming.correct(*wanted, keys.server, account.incoming, account.protocol, Direction::Incoming);
    const std::string smtp =
        entry->identities.empty() ? std::string() : smtpOf(*prefs, entry->identities.front());
    if (account.outgoing && !smtp.empty()) {
        ServerCorrection outgoing(edit, *prefs, outgoingNames, smtp, bundle.corrects);
        const bool isSame =
            equalsIgnoringCase(outgoing.text("hostname"), account.outgoing->host) &&
            equalsIgnoringCase(outgoing.text("username"), account.outgoing->username);
        if (isSame || !isUsedByOthers(*prefs, accounts, *entry, smtp)) {
            outgoing.correct(*wanted, keys.smtp, *account.outgoing, Protocol::Smtp,
                             Direction::Outgoing);
        } else {
            bundle.cautions.push_back(
                {MESSAGE_ID("thunderbird.outgoing-shared"),
                 {{"host", outgoing.text("hostname")}, {"right", account.outgoing->host}}});
        }
    }
    bundle.files = {
        {profileFile, edit.text(), {MESSAGE_ID("thunderbird.file-prefs-corrected"), {}}}};
    bundle.steps = {checkStep(account)};
    return bundle;
}

}  // namespace mailadvisor::thunderbird

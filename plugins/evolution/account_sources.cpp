#include "account_sources.h"

#include "authentication.h"
#include "base/email_address.h"
#include "kit/key_file.h"
#include "kit/password_sign_in.h"
#include "source_uid.h"

#include <cstdint>

namespace mailadvisor::evolution {
namespace {

constexpr int minutesBetweenChecks = 10;

Unexpected refused(std::string where, const char* id, std::vector<Argument> arguments) {
    return Unexpected{{ErrorCode::InvalidInput, std::move(where), {id, std::move(arguments)}, {}}};
}

Result<void> checkServer(const std::string& where, const Server& server) {
    if (server.security == Security::Plain) {
        return refused(where + ".security", MESSAGE_ID("evolution.plain-refused"),
                       {{"host", server.host}, {"port", std::to_string(server.port.value)}});
    }
    if (!signInMethod(server)) {
        return refused(where + ".auth", MESSAGE_ID("evolution.auth-unsupported"),
                       {{"host", server.host}});
    }
    return {};
}

Result<void> check(const Account& account) {
    if (auto incoming = checkServer("incoming", account.incoming); !incoming) return incoming;
    if (signInMethod(account.incoming)->empty()) {
        return refused("incoming.auth", MESSAGE_ID("evolution.auth-unsupported"),
                       {{"host", account.incoming.host}});
    }
    const auto days = account.pop3.deleteAfterDays;
    if (account.protocol == Protocol::Pop3 && days && *days > maxDaysOnServer) {
        return refused("pop3.deleteAfterDays", MESSAGE_ID("evolution.days-over-a-year"),
                       {{"n", std::int64_t{*days}}});
    }
    return account.outgoing ? checkServer("outgoing", *account.outgoing) : Result<void>{};
}

/// CamelNetworkSecurityMethod's words.
const char* securityWord(Security security) {
    switch (security) {
        case Security::Tls: return "ssl-on-alternate-port";
        case Security::StartTls: return "starttls-on-standard-port";
        case Security::Plain: return "none";
    }
    return "none";
}

void writeConnection(KeyFile& source, const Server& server) {
    const std::string_view method = signInMethod(server).value_or("");
    source.group("Authentication");
    source.set("Host", std::string_view(server.host));
    source.set("Port", int{server.port.value});
    if (!method.empty()) {
        source.set("User", std::string_view(server.username));
        source.set("Method", method);
        source.set("RememberPassword", true);
    }
    source.set("ProxyUid", "system-proxy");
    source.group("Security");
    source.set("Method", securityWord(server.security));
}

/// A display name that is an address reads as such: `สมชาย@xn--…` becomes its Thai form.
std::string shownAddress(const std::string& address) {
    const auto parsed = EmailAddress::parse(address);
    return parsed ? parsed->display() : address;
}

KeyFile source(const std::string& displayName, const std::string& parent) {
    KeyFile file;
    file.group("Data Source");
    file.set("DisplayName", std::string_view(displayName));
    file.set("Enabled", true);
    file.set("Parent", std::string_view(parent));
    return file;
}

KeyFile accountSource(const Account& account, const std::string& uid) {
    const bool isImap = account.protocol == Protocol::Imap;
    KeyFile file = source(shownAddress(account.address), "");
    file.group("Mail Account");
    file.set("BackendName", isImap ? "imapx" : "pop");
    file.set("IdentityUid", std::string_view(uid + "-identity"));
    // The first connection looks for the server's own Sent, Drafts and Trash folders.
    if (isImap) file.set("NeedsInitialSetup", true);
    writeConnection(file, account.incoming);
    file.group("Refresh");
    file.set("Enabled", true);
    file.set("IntervalMinutes", minutesBetweenChecks);
    if (isImap) return file;
    file.group("Pop Backend");
    file.set("KeepOnServer", account.pop3.leaveOnServer);
    file.set("DeleteAfterDays", account.pop3.deleteAfterDays.value_or(0));
    file.set("DeleteExpunged", false);
    return file;
}

KeyFile identitySource(const Account& account, const std::string& uid) {
    KeyFile file = source(shownAddress(account.address), uid);
    file.group("Mail Identity");
    file.set("Name", std::string_view(account.displayName));
    file.set("Address", std::string_view(account.address));
    if (account.outgoing) {
        file.group("Mail Submission");
        file.set("TransportUid", std::string_view(uid + "-transport"));
    }
    return file;
}

KeyFile transportSource(const Account& account, const std::string& uid) {
    KeyFile file = source(shownAddress(account.address), uid);
    file.group("Mail Transport");
    file.set("BackendName", "smtp");
    writeConnection(file, *account.outgoing);
    return file;
}

std::string contentOf(KeyFile file, bool isForEverybody) {
    if (!isForEverybody) return file.text();
    // A person's copy follows the machine's when the revision differs, so it marks the content.
    const std::string revision = revisionOf(file.text());
    file.group("Autoconfig");
    file.set("Revision", std::string_view(revision));
    return file.text();
}

}  // namespace

Result<std::vector<BundleFile>> accountSources(const Account& account, const SourcePlace& place) {
    if (auto checked = check(account); !checked) return Unexpected{checked.error()};
    std::vector<BundleFile> files;
    const auto add = [&](const char* part, const KeyFile& file, const char* purpose) {
        files.push_back({place.folder + place.uid + part + ".source",
                         contentOf(file, place.isForEverybody),
                         {purpose, {}}});
    };
    add("", accountSource(account, place.uid), MESSAGE_ID("evolution.file-account"));
    add("-identity", identitySource(account, place.uid), MESSAGE_ID("evolution.file-identity"));
    if (account.outgoing) {
        add("-transport", transportSource(account, place.uid),
            MESSAGE_ID("evolution.file-transport"));
    }
    return files;
}

std::vector<KeyringEntry> keyringEntries(const Account& account, const std::string& uid) {
    const auto entry = [&](const std::string& source) {
        return KeyringEntry{shownAddress(account.address),
                            {{"xdg:schema", "org.gnome.Evolution.Data.Source"},
                             {"e-source-uid", source},
                             {"eds-origin", "evolution-data-server"}}};
    };
    std::vector<KeyringEntry> entries;
    if (takesPassword(account.incoming)) entries.push_back(entry(uid));
    if (account.outgoing && takesPassword(*account.outgoing)) {
        entries.push_back(entry(uid + "-transport"));
    }
    return entries;
}

std::vector<Message> accountCautions(const Account& account) {
    std::vector<Message> cautions;
    if (account.protocol == Protocol::Pop3 && account.pop3.deleteAfterDays) {
        cautions.push_back({MESSAGE_ID("evolution.days-from-message-date"),
                            {{"n", std::int64_t{*account.pop3.deleteAfterDays}}}});
    }
    if (account.protocol == Protocol::Pop3 && !account.pop3.leaveOnServer) {
        cautions.push_back({MESSAGE_ID("evolution.nothing-left"), {}});
    }
    if (prefersOAuth2(account.incoming)) {
        cautions.push_back(
            {MESSAGE_ID("evolution.oauth2-not-used"), {{"host", account.incoming.host}}});
    }
    if (!account.outgoing) cautions.push_back({MESSAGE_ID("evolution.no-outgoing"), {}});
    return cautions;
}

}  // namespace mailadvisor::evolution

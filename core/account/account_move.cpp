#include "account/account_move.h"

#include "base/ascii.h"
#include "base/lists.h"
#include "base/names.h"

#include <algorithm>
#include <utility>

namespace mailadvisor {
namespace {

constexpr auto moveKindNames = namesOf<MoveKind>({
    {MoveKind::Stays, "stays"},
    {MoveKind::KeepsName, "keeps-name"},
    {MoveKind::Renamed, "renamed"},
});

constexpr auto moveDownloadNames = namesOf<MoveDownload>({
    {MoveDownload::Nothing, "nothing"},
    {MoveDownload::Anew, "anew"},
    {MoveDownload::Again, "again"},
});

constexpr auto moveWorkNames = namesOf<MoveWork>({
    {MoveWork::Nothing, "nothing"},
    {MoveWork::InPlace, "in-place"},
    {MoveWork::Anew, "anew"},
});

constexpr auto settingNames = namesOf<Setting>({
    {Setting::IncomingHost, "incoming-host"},
    {Setting::IncomingPort, "incoming-port"},
    {Setting::IncomingSecurity, "incoming-security"},
    {Setting::IncomingLogin, "incoming-login"},
    {Setting::IncomingSignIn, "incoming-sign-in"},
    {Setting::OutgoingHost, "outgoing-host"},
    {Setting::OutgoingPort, "outgoing-port"},
    {Setting::OutgoingSecurity, "outgoing-security"},
    {Setting::OutgoingLogin, "outgoing-login"},
    {Setting::OutgoingSignIn, "outgoing-sign-in"},
});

struct ServerSettings {
    Setting host, port, security, login, signIn;
};

constexpr ServerSettings incomingSettings{Setting::IncomingHost, Setting::IncomingPort,
                                          Setting::IncomingSecurity, Setting::IncomingLogin,
                                          Setting::IncomingSignIn};
constexpr ServerSettings outgoingSettings{Setting::OutgoingHost, Setting::OutgoingPort,
                                          Setting::OutgoingSecurity, Setting::OutgoingLogin,
                                          Setting::OutgoingSignIn};

/// Without an old server every value of the new one is told, with nothing before it.
void addChanges(std::vector<SettingChange>& changes, const ServerSettings& settings,
                const std::optional<Server>& old, const Server& now) {
    const auto add = [&](Setting setting, const std::string& before, const std::string& after) {
        if (!after.empty() && !equalsIgnoringCase(before, after)) {
            changes.push_back({setting, before, after});
        }
    };
    const Server before = old.value_or(Server{});
    const auto portOf = [](const Server& server) { return std::to_string(server.port.value); };
    add(settings.host, before.host, now.host);
    add(settings.port, old ? portOf(before) : std::string(), portOf(now));
    add(settings.security, old ? std::string(nameOf(before.security)) : std::string(),
        std::string(nameOf(now.security)));
    add(settings.login, before.username, now.username);
    // What the program used among several ways is not known: only a way that is gone is a change.
    const bool isSignInGone = old && !before.auth.empty() && !now.auth.empty() &&
                              !contains(now.auth, before.auth.front());
    if (isSignInGone) add(settings.signIn, before.auth.front(), now.auth.front());
}

std::vector<SettingChange> changesTo(const OldPlaces& old, const Account& account,
                                     const std::string& movedFrom) {
    std::vector<SettingChange> changes;
    addChanges(changes, incomingSettings, oldServer(old, account.protocol, movedFrom),
               account.incoming);
    const bool isOtherServer = !changes.empty() && changes.front().before.empty();
    if (isOtherServer) changes.front().before = movedFrom;
    if (account.outgoing) {
        addChanges(changes, outgoingSettings, oldServer(old, Protocol::Smtp), *account.outgoing);
    }
    return changes;
}

bool isTypeKept(const Account& account, const CurrentSetup& current) {
    const auto& type = current.type;
    return !type.isKnown() || (type->has_value() && **type == account.protocol);
}

Fact<MoveDownload> downloadOf(MoveKind kind, const Account& account, const CurrentSetup& current) {
    using Known = Fact<MoveDownload>;
    if (kind == MoveKind::Stays) return Known::known(MoveDownload::Nothing);
    if (!current.type.isKnown()) return Known::unknown(current.type.why());
    if (!current.type->has_value()) return Known::known(MoveDownload::Nothing);
    if (**current.type == Protocol::Imap) return Known::known(MoveDownload::Anew);
    // An account that keeps naming the old server by its own name finds nothing new there.
    const bool isLeftBehind = kind == MoveKind::Renamed && account.protocol == Protocol::Imap;
    return Known::known(isLeftBehind ? MoveDownload::Anew : MoveDownload::Again);
}

}  // namespace

std::string_view nameOf(MoveKind kind) { return moveKindNames.nameOf(kind); }
std::string_view nameOf(MoveDownload download) { return moveDownloadNames.nameOf(download); }
std::string_view nameOf(MoveWork work) { return moveWorkNames.nameOf(work); }
std::string_view nameOf(Setting setting) { return settingNames.nameOf(setting); }
std::optional<MoveKind> moveKindFromName(std::string_view name) {
    return moveKindNames.fromName(name);
}
std::optional<MoveDownload> moveDownloadFromName(std::string_view name) {
    return moveDownloadNames.fromName(name);
}
std::optional<MoveWork> moveWorkFromName(std::string_view name) {
    return moveWorkNames.fromName(name);
}
std::optional<Setting> settingFromName(std::string_view name) {
    return settingNames.fromName(name);
}

Fact<bool> fitsInto(const Fact<ByteCount>& used, const Fact<ByteCount>& limit) {
    if (!used.isKnown()) return Fact<bool>::unknown(used.why());
    if (!limit.isKnown()) return Fact<bool>::unknown(limit.why());
    return Fact<bool>::known(*used <= *limit);
}

bool isHindered(const Fact<bool>& fits, const Fact<bool>& mayBeOnlyLocal) {
    return (fits.isKnown() && !*fits) || (mayBeOnlyLocal.isKnown() && *mayBeOnlyLocal);
}

Fact<bool> mayBeOnlyLocal(const Fact<std::optional<Protocol>>& currentType) {
    if (!currentType.isKnown()) return Fact<bool>::unknown(currentType.why());
    return Fact<bool>::known(*currentType == Protocol::Pop3);
}

std::optional<Server> oldServer(const OldPlaces& old, Protocol protocol,
                                std::string_view namedHost) {
    std::optional<Server> best;
    for (const auto& entry : old.servers) {
        if (entry.protocol != protocol) continue;
        if (equalsIgnoringCase(entry.server.host, namedHost)) return entry.server;
        if (!best) best = entry.server;
    }
    if (namedHost.empty()) return best;
    // A list names a server that the file does not know: no more than its name is known.
    const bool isOther = std::ranges::none_of(old.servers, [&](const DomainServer& entry) {
        return equalsIgnoringCase(entry.server.host, namedHost);
    });
    return isOther ? std::nullopt : best;
}

MoveKind moveKindOf(const OldPlaces& old, const Server& incoming, Protocol protocol,
                    const std::string& address) {
    const bool isNamed = std::ranges::any_of(old.servers, [&](const DomainServer& entry) {
        return entry.protocol == protocol && equalsIgnoringCase(entry.server.host, incoming.host);
    });
    if (!isNamed) return MoveKind::Renamed;
    const auto before = old.addresses.find(lowerAscii(incoming.host));
    const bool isOtherMachine = before != old.addresses.end() && !before->second.empty() &&
                                !address.empty() && before->second != address;
    return isOtherMachine ? MoveKind::KeepsName : MoveKind::Stays;
}

AccountMove moveOf(const OldPlaces& old, const Account& account, const std::string& newAddress,
                   const CurrentSetup& current, const MailboxSizes& before,
                   const Fact<ByteCount>& newLimit) {
    AccountMove move;
    move.kind = moveKindOf(old, account.incoming, account.protocol, newAddress);
    move.setupCase = setupCaseOf(account, current);
    const bool isKept = isTypeKept(account, current);
    if (isKept) move.changes = changesTo(old, account, current.movedFrom);
    move.work = !isKept                ? MoveWork::Anew
                : move.changes.empty() ? MoveWork::Nothing
                                       : MoveWork::InPlace;
    move.download = downloadOf(move.kind, account, current);
    move.fits = fitsInto(before.used, newLimit);
    move.mayBeOnlyLocal = mayBeOnlyLocal(current.type);
    return move;
}

}  // namespace mailadvisor

#pragma once

#include "account/account.h"
#include "account/current_setup.h"
#include "account/domain.h"
#include "account/setting_change.h"
#include "base/fact.h"
#include "base/units.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mailadvisor {

/// What a server or a list says of one mailbox.
struct MailboxSizes {
    Fact<ByteCount> used{Fact<ByteCount>::unknown(Unknown::NotAsked)};
    Fact<ByteCount> limit{Fact<ByteCount>::unknown(Unknown::NotAsked)};  ///< > 0
    Fact<std::int64_t> messages{Fact<std::int64_t>::unknown(Unknown::NotAsked)};

    friend bool operator==(const MailboxSizes&, const MailboxSizes&) = default;
};

/// Where a person's mail was before a move.
struct OldPlaces {
    std::vector<DomainServer>
        servers{};  ///< with this person's user names, best first within a kind
    /// Host -> IP address at which it was reached; without the hosts of which that is not known.
    std::map<std::string, std::string> addresses{};
};

/// How far the server of a mailbox is another one than before.
enum class MoveKind {
    Stays,      ///< the same name and, as far as it is known, the same machine
    KeepsName,  ///< another machine under the same name
    Renamed,
};

/// What a mail program downloads after the move.
enum class MoveDownload {
    Nothing,  ///< nothing moves, or no program has the mailbox yet
    Anew,     ///< IMAP: the local copy is made again, each mail stands there once
    Again,    ///< POP3: mail that is there already comes a second time (new UIDLs, RFC 1939 §7)
};

/// What is to be done in a mail program for the move.
enum class MoveWork {
    Nothing,  ///< its settings stay right
    InPlace,  ///< the account that is there gets other values
    Anew,     ///< another account is set up
};

std::string_view nameOf(MoveKind kind);
std::string_view nameOf(MoveDownload download);
std::string_view nameOf(MoveWork work);
std::string_view nameOf(Setting setting);
std::optional<MoveKind> moveKindFromName(std::string_view name);
std::optional<MoveDownload> moveDownloadFromName(std::string_view name);
std::optional<MoveWork> moveWorkFromName(std::string_view name);
std::optional<Setting> settingFromName(std::string_view name);

/// What a move of servers means for one mailbox.
struct AccountMove {
    MoveKind kind{};
    SetupCase setupCase{};  ///< the case of the guides
    MoveWork work{};
    std::vector<SettingChange> changes{};  ///< what gets other values, where the type stays
    Fact<MoveDownload> download{};         ///< unknown where nobody said the type that is there
    Fact<bool> fits{};                     ///< what is used fits into the new mailbox
    /// Mail may lie on one computer only: a POP3 program took it off the old server, so that no
    /// copying from server to server brings it along.
    Fact<bool> mayBeOnlyLocal{};

    friend bool operator==(const AccountMove&, const AccountMove&) = default;
};

/// Known only where both sizes are.
Fact<bool> fitsInto(const Fact<ByteCount>& used, const Fact<ByteCount>& limit);

/// Something must be done for this mailbox before it can move: it does not fit, or its mail may
/// lie on one computer only.
bool isHindered(const Fact<bool>& fits, const Fact<bool>& mayBeOnlyLocal);

/// See AccountMove::mayBeOnlyLocal, by what is set up today.
Fact<bool> mayBeOnlyLocal(const Fact<std::optional<Protocol>>& currentType);

/// The server of this kind that the mail was on: of several the one at `namedHost`, else the best;
/// nothing when none is known.
std::optional<Server> oldServer(const OldPlaces& old, Protocol protocol,
                                std::string_view namedHost = {});

/// How the new incoming server relates to the old ones. `address` is the IP address at which it is
/// reached, empty when that is not known.
MoveKind moveKindOf(const OldPlaces& old, const Server& incoming, Protocol protocol,
                    const std::string& address);

/// Judges the move of a mailbox. `newAddress` as for moveKindOf; `before` is the mailbox on the
/// old server, `newLimit` its space on the new one.
AccountMove moveOf(const OldPlaces& old, const Account& account, const std::string& newAddress,
                   const CurrentSetup& current, const MailboxSizes& before,
                   const Fact<ByteCount>& newLimit);

}  // namespace mailadvisor

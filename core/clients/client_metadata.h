#pragma once

#include "account/client_writer.h"
#include "clients/device_trial.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mailadvisor {

/// A short text that a plugin brings in both languages: readable without loading its code.
struct BilingualText {
    std::string en{};
    std::string th{};

    friend bool operator==(const BilingualText&, const BilingualText&) = default;
};

/// From when a client counts "delete from the server after N days".
enum class DaysCountFrom {
    FirstDownload,  ///< the day this client first saw the mail
    MessageDate,    ///< the mail's own date: old mail goes in the first session
    ByProgram,      ///< a page for any program: whether it can, and how it counts, is not known
};

std::string_view nameOf(DaysCountFrom from);
std::optional<DaysCountFrom> daysCountFromFromName(std::string_view name);

/// How the client gets the password; no writer ever writes one.
enum class SecretWay {
    Prompt,           ///< it asks the person and may keep it in its own store
    Keyring,          ///< it reads the desktop's keyring
    PasswordCommand,  ///< it runs a command that prints it
};

std::string_view nameOf(SecretWay way);
std::optional<SecretWay> secretWayFromName(std::string_view name);

/// Who was seen to take a client's files.
enum class Proof {
    Program,  ///< the program itself
    Format,   ///< only readers of the format, because the program does not run here
    Nothing,
};

std::string_view nameOf(Proof proof);
std::optional<Proof> proofFromName(std::string_view name);

/// A kind of file the writer renders and where it goes.
struct FileKind {
    std::string name{};
    BilingualText place{};

    friend bool operator==(const FileKind&, const FileKind&) = default;
};

/// How a program came to a computer: it decides where its profiles are.
enum class Packaging {
    Package,   ///< the system's own, or the maker's installer
    Flatpak,   ///< with a home folder of its own below ~/.var/app
    Snap,      ///< with a home folder of its own below ~/snap
    Registry,  ///< profiles are keys of Windows' registry, not folders
};

std::string_view nameOf(Packaging packaging);
std::optional<Packaging> packagingFromName(std::string_view name);

/// A folder in which a program keeps its profiles on one system.
struct ProfileHome {
    Platform platform{};
    Packaging packaging{};

    /// `~/…` below the home folder, `$CONFIG/…` below configurationRoot(), else whole;
    /// of the registry a key below HKEY_CURRENT_USER.
    std::string folder{};

    /// The program is here when one of them is: a file or folder written likewise, one below
    /// either folder of programs on Windows (`$PROGRAMS/…`), or the name of a command.
    std::vector<std::string> programs{};

    friend bool operator==(const ProfileHome&, const ProfileHome&) = default;
};

/// What a writer needs to see of an existing profile, for its accounts and for an addition.
struct ProfileFiles {
    /// Paths relative to the profile; those that exist are given. The last step may hold `*`
    /// (`sources/*.source`, see matchesProfilePath). Empty = no accounts can be read.
    std::vector<std::string> reads{};
    std::vector<std::string> locks{};  ///< files the running program holds locked

    /// A file in each home that lists the profiles (readProfileIndex); empty = a home is itself
    /// one.
    std::string index{};
    std::vector<ProfileHome> homes{};  ///< where to look for profiles

    /// The folder of a person's bundle whose content makes a new profile when it stands in a home;
    /// empty = the person puts the files in their places.
    std::string newFrom{};
    std::vector<std::string> byHand{};  ///< ids of the bundle's steps that then fall away

    friend bool operator==(const ProfileFiles&, const ProfileFiles&) = default;
};

/// What a client can express; whatever is false is refused before the writer is asked.
struct ClientAbilities {
    bool imap{};
    bool pop3{};
    bool startTls{};  ///< for the incoming server; sending is the writer's own matter
    bool oauth2{};    ///< for hosts the client is registered with
    std::optional<DaysCountFrom> deleteAfterDays{};  ///< nothing = it cannot

    friend bool operator==(const ClientAbilities&, const ClientAbilities&) = default;
};

/// Identity and abilities of one client writer, from its plugin's metadata; what people tried,
/// from the files that lie beside it.
struct ClientMetadata {
    std::string id{};
    BilingualText name{};
    std::vector<Platform> platforms{};
    std::vector<Scope> scopes{};
    ClientAbilities can{};
    std::vector<FileKind> files{};
    ProfileFiles profile{};
    SecretWay secret{};
    Proof proof{Proof::Nothing};
    std::vector<BilingualText> proven{};      ///< what was seen, and how
    std::vector<BilingualText> unverified{};  ///< what nobody could try here
    std::vector<DeviceTrial> trials{};        ///< what people saw on their devices, newest first

    friend bool operator==(const ClientMetadata&, const ClientMetadata&) = default;
};

}  // namespace mailadvisor

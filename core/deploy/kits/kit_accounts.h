#pragma once

#include "base/json.h"
#include "base/result.h"
#include "deploy/files/account_record.h"
#include "deploy/files/row_renderer.h"
#include "deploy/judge/account_outcome.h"
#include "deploy/kits/kit.h"
#include "deploy/kits/kit_names.h"
#include "deploy/records/spool.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mailadvisor {

/// Windows' folder for the settings of programs, as places below a home folder name it. It may lie
/// elsewhere: a script asks Windows where.
inline constexpr std::string_view roamingFolder = "AppData/Roaming/";

/// What a person is called in reports of how far a roll-out is: 16 digits that name nobody.
std::string rolloutIdOf(const KitPerson& person);

/// A file of an account, and where it belongs.
struct KitFile {
    std::string source{};  ///< below the folder of the run, `/`-separated
    std::string place{};   ///< below the person's home folder, likewise
    std::string set{};     ///< the same for files that only make sense together
    std::string sha256{};  ///< as the run wrote it
};

/// An account as a kit hands it out.
struct KitAccount {
    std::string folder{};  ///< below that of the run, in that of its computer
    std::string user{};    ///< who signs in there
    std::vector<KitFile> files{};
};

/// Whom an account is handed out to; nobody where it has no files or there are gaps.
struct KitPlace {
    std::optional<KitPerson> person{};
    std::vector<Message> gaps{};  ///< each reason why the kit leaves it out
};

/// What a kit leaves out, to be told.
struct KitGaps {
    std::size_t unplaced{};  ///< accounts without a usable computer or user
    std::size_t beside{};    ///< accounts whose program has another account of the same person
};

/// The accounts of a bulk run by their computers, as kits hand them out. The files of a program go
/// to the place where it looks for them; the steps, and files of programs that want a person's
/// hand, to `mailadvisor/ADDRESS` in the home folder.
///
/// The accounts lie in a temporary file meanwhile (spool.h).
class KitAccounts {
public:
    /// Errors: WriteFailed when nothing can be put aside.
    static Result<KitAccounts> create(Kit kit, const std::vector<DeployClient>& clients);

    /// Takes an account with its files, in the order of the roster.
    KitPlace add(const AccountOutcome& outcome, const AccountRecord& record);

    /// In the order of the alphabet.
    std::vector<std::string> computers() const;

    /// The accounts of a computer, in the order of the roster.
    std::vector<KitAccount> on(const std::string& computer);

    Kit kit() const { return kit_; }
    const KitGaps& gaps() const { return gaps_; }

    /// False when the disk was full.
    bool isWhole() const { return spool_.isWhole(); }

private:
    /// A client whose files make its profile when they stand in a place.
    struct Home {
        std::string prefix{};  ///< of its files, below the account's folder
        std::string place{};
    };

    KitAccounts(Kit kit, Spool spool, std::vector<Home> homes)
        : kit_(kit), spool_(std::move(spool)), homes_(std::move(homes)) {}
    KitPlace placeOf(const AccountOutcome& outcome, const AccountRecord& record);
    bool isSomebodyElse(const KitPerson& person, const std::string& named);
    std::string placeInHome(std::string_view inside) const;
    void placeFiles(KitAccount& account, const Json& files, std::set<std::string>& taken);

    Kit kit_;
    Spool spool_;
    std::vector<Home> homes_;
    std::map<std::string, std::string> named_{};  ///< person → by which name in the roster
    std::map<std::string, std::vector<std::uint64_t>> computers_{};
    KitGaps gaps_{};
};

}  // namespace mailadvisor

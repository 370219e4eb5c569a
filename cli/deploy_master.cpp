#include "cli/deploy_master.h"

#include "base/lists.h"
#include "cli/password.h"
#include "system/read_line.h"

#include <utility>

namespace mailadvisor::cli {
namespace {

/// The option that leaves nobody to be asked, or no password to sign in with.
std::string contradictionIn(const Wishes& wishes) {
    if (wishes.offline) return "--offline";
    if (!wishes.factsFile.empty()) return "--facts";
    return wishes.isToken ? "--oauth2" : "";
}

}  // namespace

Result<std::unique_ptr<MasterUser>> masterUser(const Console& console, const std::string& login,
                                               const std::vector<std::string>& rosters) {
    if (login.empty()) return std::unique_ptr<MasterUser>();
    if (const auto other = contradictionIn(console.options().wishes); !other.empty()) {
        return Unexpected{{ErrorCode::InvalidInput,
                           other,
                           {MESSAGE_ID("error.not-with-master-user"), {{"option", other}}},
                           {MESSAGE_ID("remedy.not-with-master-user"), {}}}};
    }
    auto source = console.options().password;
    const bool isFromInput = source.fromStdin || source.fd == standardInput;
    if (isFromInput && contains(rosters, "-")) {
        return Unexpected{{ErrorCode::InvalidInput,
                           "-",
                           {MESSAGE_ID("error.roster-beside-password"), {}},
                           {MESSAGE_ID("remedy.roster-beside-password"), {}}}};
    }
    source.ask = source.ask || !source.isGiven();
    auto secret = readPassword(source, console.say(), login, console.options().wishes.timeout);
    if (!secret) return Unexpected{std::move(secret).error()};
    return std::make_unique<MasterUser>(login, *std::move(secret));
}

}  // namespace mailadvisor::cli

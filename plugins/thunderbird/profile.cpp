#include "profile.h"

#include "profile_prefs.h"
#include "profiles_ini.h"

namespace mailadvisor::thunderbird {
namespace {

std::vector<Message> stepsFor(const Account& account, const ProfilePlace& place) {
    const std::string root(place.root);
    const bool isPop3 = account.type == IncomingType::Pop3;
    return {
        {MESSAGE_ID("thunderbird.step-close"), {}},
        {MESSAGE_ID("thunderbird.step-copy"), {{"place", root}}},
        {MESSAGE_ID("thunderbird.step-password"), {{"username", account.incoming.username}}},
        isPop3 ? Message{MESSAGE_ID("thunderbird.step-check-pop3"), {}}
               : Message{MESSAGE_ID("thunderbird.step-check-imap"), {}},
        {MESSAGE_ID("thunderbird.step-undo"), {{"place", root}}},
    };
}

std::vector<Message> cautionsFor(const Account& account) {
    std::vector<Message> cautions;
    if (account.type == IncomingType::Pop3 && account.pop3.deleteAfterDays) {
        cautions.push_back({MESSAGE_ID("thunderbird.days-from-first-download"),
                            {{"n", std::int64_t{*account.pop3.deleteAfterDays}}}});
    }
    if (account.type == IncomingType::Pop3 && !account.pop3.leaveOnServer) {
        cautions.push_back({MESSAGE_ID("thunderbird.nothing-left"), {}});
    }
    if (!account.outgoing) cautions.push_back({MESSAGE_ID("thunderbird.no-outgoing"), {}});
    return cautions;
}

}  // namespace

Result<Bundle> renderProfile(const Account& account, Platform platform,
                             const std::string& installDirectory) {
    if (platform == Platform::Android || platform == Platform::Ios) {
        return Unexpected{{ErrorCode::InvalidInput,
                           std::string(nameOf(platform)),
                           {MESSAGE_ID("thunderbird.platform-unsupported"), {}},
                           {}}};
    }
    auto prefs = profilePrefs(account);
    if (!prefs) return Unexpected{std::move(prefs).error()};
    const ProfilePlace place = profilePlace(platform);
    const std::string profile = std::string(place.prefix) + profileFolder(account.address);
    Bundle bundle;
    bundle.files.push_back({"thunderbird/profiles.ini",
                            profilesIni(profile, platform, installDirectory),
                            {MESSAGE_ID("thunderbird.file-profiles"), {}}});
    bundle.files.push_back({"thunderbird/" + profile + "/prefs.js",
                            std::move(*prefs),
                            {MESSAGE_ID("thunderbird.file-prefs"), {}}});
    bundle.steps = stepsFor(account, place);
    bundle.cautions = cautionsFor(account);
    return bundle;
}

}  // namespace mailadvisor::thunderbird

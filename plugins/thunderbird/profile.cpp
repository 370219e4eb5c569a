#include "profile.h"

#include "account_prefs.h"
#include "account_steps.h"
#include "profiles_ini.h"

namespace mailadvisor::thunderbird {
namespace {

std::vector<Message> stepsFor(const Account& account, const ProfilePlace& place) {
    const std::string root(place.root);
    return {
        {MESSAGE_ID("thunderbird.step-close"), {}},
        {MESSAGE_ID("thunderbird.step-copy"), {{"place", root}}},
        passwordStep(account),
        checkStep(account),
        {MESSAGE_ID("thunderbird.step-undo"), {{"place", root}}},
    };
}

Result<std::string> prefsOfNewProfile(const Account& account) {
    const AccountKeys keys = accountKeys(account.address, account.protocol);
    const auto prefs = accountPrefs(account, keys);
    if (!prefs) return Unexpected{prefs.error()};
    std::string text =
        "// Mozilla User Preferences, written by mailadvisor.\n"
        "// Thunderbird rewrites this file when it closes: put it in place while it is closed.\n\n";
    const auto add = [&text](const Pref& pref) { text += prefLine(pref) + "\n"; };
    add({"mail.accountmanager.accounts", keys.account});
    add({"mail.accountmanager.defaultaccount", keys.account});
    if (account.outgoing) {
        add({"mail.smtpservers", keys.smtp});
        add({"mail.smtp.defaultserver", keys.smtp});
    }
    for (const Pref& pref : *prefs) add(pref);
    return text;
}

}  // namespace

Result<Bundle> renderProfile(const Account& account, Platform platform) {
    if (platform == Platform::Android || platform == Platform::Ios) {
        return Unexpected{{ErrorCode::InvalidInput,
                           std::string(nameOf(platform)),
                           {MESSAGE_ID("thunderbird.platform-unsupported"), {}},
                           {}}};
    }
    auto prefs = prefsOfNewProfile(account);
    if (!prefs) return Unexpected{std::move(prefs).error()};
    const ProfilePlace place = profilePlace(platform);
    const std::string profile = std::string(place.prefix) + profileFolder(account.address);
    Bundle bundle;
    bundle.files.push_back({"thunderbird/profiles.ini",
                            profilesIni(profile, platform),
                            {MESSAGE_ID("thunderbird.file-profiles"), {}}});
    bundle.files.push_back({"thunderbird/" + profile + "/prefs.js",
                            std::move(*prefs),
                            {MESSAGE_ID("thunderbird.file-prefs"), {}}});
    bundle.steps = stepsFor(account, place);
    bundle.cautions = accountCautions(account);
    return bundle;
}

}  // namespace mailadvisor::thunderbird

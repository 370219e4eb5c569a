#include "profile.h"

#include "account_file.h"
#include "folder_list.h"

#include <algorithm>
#include <optional>

namespace mailadvisor::claws {
namespace {

/// Where a platform keeps the profile, and the folder its local mailboxes stand in.
struct Places {
    std::string profile;
    std::string mailboxes;
};

std::optional<Places> placesOn(Platform platform) {
    switch (platform) {
        case Platform::Linux: return Places{"~/.claws-mail", "~"};
        case Platform::Windows: return Places{R"(%APPDATA%\Claws-mail)", "%APPDATA%"};
        case Platform::MacOs:
        case Platform::Android:
        case Platform::Ios: return std::nullopt;
    }
    return std::nullopt;
}

std::vector<Message> stepsFor(const Account& account, const Places& places) {
    const Argument profile{"place", places.profile};
    std::vector<Message> steps{
        {MESSAGE_ID("claws.step-close"), {}},
        {MESSAGE_ID("claws.step-copy"), {profile}},
        {MESSAGE_ID("claws.step-mailbox"), {{"place", places.mailboxes}}},
        {MESSAGE_ID("claws.step-password"), {{"username", account.incoming.username}}},
    };
    if (account.protocol == Protocol::Imap) {
        steps.push_back({MESSAGE_ID("claws.step-folders"), {}});
        steps.push_back({MESSAGE_ID("claws.step-check-imap"), {}});
    } else {
        steps.push_back({MESSAGE_ID("claws.step-check-pop3"), {}});
    }
    steps.push_back({MESSAGE_ID("claws.step-undo"), {profile, {"mail", places.mailboxes}}});
    return steps;
}

bool prefersOAuth2(const Server& server) {
    return !server.auth.empty() && server.auth.front() == "OAuth2";
}

std::vector<Message> cautionsFor(const Account& account) {
    std::vector<Message> cautions;
    if (account.protocol == Protocol::Pop3 && account.pop3.deleteAfterDays) {
        cautions.push_back({MESSAGE_ID("claws.days-from-first-download"),
                            {{"n", std::int64_t{*account.pop3.deleteAfterDays}}}});
    }
    if (account.protocol == Protocol::Pop3 && !account.pop3.leaveOnServer) {
        cautions.push_back({MESSAGE_ID("claws.nothing-left"), {}});
    }
    if (prefersOAuth2(account.incoming)) {
        cautions.push_back(
            {MESSAGE_ID("claws.oauth2-not-used"), {{"host", account.incoming.host}}});
    }
    if (account.displayName.find('\\') != std::string::npos) {
        cautions.push_back({MESSAGE_ID("claws.backslash-lost"), {}});
    }
    if (!account.outgoing) cautions.push_back({MESSAGE_ID("claws.no-outgoing"), {}});
    return cautions;
}

}  // namespace

Result<Bundle> renderProfile(const Account& account, Platform platform) {
    const auto places = placesOn(platform);
    if (!places) {
        return Unexpected{{ErrorCode::InvalidInput,
                           std::string(nameOf(platform)),
                           {MESSAGE_ID("claws.platform-unsupported"), {}},
                           {}}};
    }
    auto accounts = accountFile(account);
    if (!accounts) return Unexpected{std::move(accounts).error()};
    Bundle bundle;
    bundle.files = {
        {"claws/profile/accountrc", std::move(*accounts), {MESSAGE_ID("claws.file-account"), {}}},
        {"claws/profile/folderlist.xml",
         folderList(account),
         {MESSAGE_ID("claws.file-folders"), {}}},
    };
    for (const auto& folder : localFolderNames()) {
        bundle.files.push_back({"claws/Mail/" + folder + "/.mh_sequences",
                                "unseen:\n",
                                {MESSAGE_ID("claws.file-mailbox"), {}}});
    }
    bundle.steps = stepsFor(account, *places);
    bundle.cautions = cautionsFor(account);
    return bundle;
}

}  // namespace mailadvisor::claws

#include "apple_writer.h"

#include "account/validate.h"
#include "base/ascii.h"
#include "existing_accounts.h"
#include "profile.h"
#include "profile_limits.h"

#include <algorithm>

namespace mailadvisor::apple {
namespace {

Unexpected unsupported(std::string_view what) {
    return Unexpected{{ErrorCode::InvalidInput,
                       std::string(what),
                       {MESSAGE_ID("apple.scope-unsupported"), {}},
                       {}}};
}

bool usesStartTls(const Account& account) {
    return account.incoming.security == Security::StartTls ||
           account.outgoing->security == Security::StartTls;
}

std::vector<Message> cautionsFor(const RenderRequest& request) {
    const Account& account = *request.account;
    std::vector<Message> cautions{{MESSAGE_ID("apple.unverified"), {}}};
    if (account.protocol == Protocol::Pop3) {
        cautions.push_back({MESSAGE_ID("apple.pop3-deletion"), {}});
    }
    if (usesStartTls(account)) cautions.push_back({MESSAGE_ID("apple.starttls"), {}});
    if (!isAscii(account.address)) {
        cautions.push_back({MESSAGE_ID("apple.utf8-address"), {{"address", account.address}}});
    }
    if (!request.caFile.empty()) cautions.push_back({MESSAGE_ID("apple.ca-apart"), {}});
    return cautions;
}

std::vector<Message> stepsFor(const Account& account, bool isMac) {
    std::vector<Message> steps;
    if (isMac) {
        steps = {{MESSAGE_ID("apple.step-open-mac"), {}},
                 {MESSAGE_ID("apple.step-install-mac"), {}}};
    } else {
        steps = {{MESSAGE_ID("apple.step-open-ios"), {}},
                 {MESSAGE_ID("apple.step-install-ios"), {}}};
    }
    steps.push_back({MESSAGE_ID("apple.step-password"), {{"username", account.incoming.username}}});
    if (signsInApart(account)) {
        steps.push_back({MESSAGE_ID("apple.step-password-outgoing"),
                         {{"username", account.outgoing->username}}});
    }
    if (account.protocol == Protocol::Pop3) {
        steps.push_back(
            {isMac ? MESSAGE_ID("apple.step-keep-mac") : MESSAGE_ID("apple.step-keep-ios"), {}});
    }
    steps.push_back({MESSAGE_ID("apple.step-check"), {{"address", account.address}}});
    steps.push_back(
        {isMac ? MESSAGE_ID("apple.step-undo-mac") : MESSAGE_ID("apple.step-undo-ios"), {}});
    return steps;
}

}  // namespace

Result<Bundle> AppleWriter::render(const RenderRequest& request) const {
    if (request.scope != Scope::Person || !request.account) {
        return unsupported(nameOf(request.scope));
    }
    const bool isMac = request.platform == Platform::MacOs;
    if (!isMac && request.platform != Platform::Ios) return unsupported(nameOf(request.platform));
    const Account& account = *request.account;
    if (auto valid = validate(account); !valid) return Unexpected{std::move(valid).error()};
    if (auto possible = checkLimits(account); !possible) {
        return Unexpected{std::move(possible).error()};
    }
    Bundle bundle;
    bundle.files = {profile(account, request.helpDesk)};
    bundle.steps = stepsFor(account, isMac);
    bundle.cautions = cautionsFor(request);
    return bundle;
}

Result<Fact<ExistingAccounts>> AppleWriter::accountsIn(const ExistingFiles& files) const {
    // Only files that were given can be read: a device shows nobody its accounts.
    if (files.empty()) return Fact<ExistingAccounts>::unknown(Unknown::NotOffered);
    return knownAccounts(existingAccounts(files));
}

Result<ExistingFiles> AppleWriter::without(const ExistingFiles& files,
                                           const ExistingAccount& account) const {
    return filesWithout(files, account);
}

}  // namespace mailadvisor::apple

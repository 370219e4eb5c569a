#include "personal_account.h"

#include "account_sources.h"
#include "existing_accounts.h"
#include "source_uid.h"

#include <algorithm>

namespace mailadvisor::evolution {
namespace {

Message checkStep(const Account& account) {
    const bool isPop3 = account.protocol == Protocol::Pop3;
    return {
        isPop3 ? MESSAGE_ID("evolution.step-check-pop3") : MESSAGE_ID("evolution.step-check-imap"),
        {}};
}

Message passwordStep(const Account& account) {
    return {MESSAGE_ID("evolution.step-password"), {{"username", account.incoming.username}}};
}

std::vector<Message> stepsFor(const Account& account, const std::string& uid) {
    return {
        {MESSAGE_ID("evolution.step-close"), {}},
        {MESSAGE_ID("evolution.step-copy"), {}},
        passwordStep(account),
        checkStep(account),
        {MESSAGE_ID("evolution.step-undo"), {{"uid", uid}}},
    };
}

/// The mailbox stands there in sources that are not ours.
bool isThereAlready(const ExistingAccounts& accounts, const Account& account,
                    const std::string& uid) {
    return std::ranges::any_of(accounts.accounts, [&](const ExistingAccount& existing) {
        return isSameMailbox(existing, account) && existing.place.find(uid) == std::string::npos;
    });
}

}  // namespace

Result<Bundle> renderPersonalAccount(const Account& account) {
    const std::string uid = sourceUid("mailto:" + account.address);
    auto files = accountSources(account, {"evolution/sources/", uid, false});
    if (!files) return Unexpected{std::move(files).error()};
    Bundle bundle;
    bundle.files = std::move(*files);
    bundle.steps = stepsFor(account, uid);
    bundle.cautions = accountCautions(account);
    bundle.keyring = keyringEntries(account, uid);
    return bundle;
}

Result<Bundle> renderAddedAccount(const Account& account, const ExistingFiles& files) {
    const std::string uid = sourceUid("mailto:" + account.address);
    const auto existing = existingAccounts(files);
    if (!existing) return Unexpected{existing.error()};
    if (isThereAlready(*existing, account, uid)) {
        return Unexpected{{ErrorCode::InvalidInput,
                           account.address,
                           {MESSAGE_ID("evolution.account-exists"), {{"address", account.address}}},
                           {MESSAGE_ID("evolution.account-exists.remedy"), {}}}};
    }
    auto sources = accountSources(account, {"sources/", uid, false});
    if (!sources) return Unexpected{std::move(sources).error()};
    Bundle bundle;
    bundle.files = std::move(*sources);
    bundle.steps = {
        {MESSAGE_ID("evolution.step-close"), {}}, passwordStep(account), checkStep(account)};
    bundle.cautions = accountCautions(account);
    bundle.keyring = keyringEntries(account, uid);
    return bundle;
}

}  // namespace mailadvisor::evolution

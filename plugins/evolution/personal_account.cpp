#include "personal_account.h"

#include "account_sources.h"
#include "source_uid.h"

namespace mailadvisor::evolution {
namespace {

std::vector<Message> stepsFor(const Account& account, const std::string& uid) {
    const bool isPop3 = account.protocol == Protocol::Pop3;
    return {
        {MESSAGE_ID("evolution.step-close"), {}},
        {MESSAGE_ID("evolution.step-copy"), {}},
        {MESSAGE_ID("evolution.step-password"), {{"username", account.incoming.username}}},
        isPop3 ? Message{MESSAGE_ID("evolution.step-check-pop3"), {}}
               : Message{MESSAGE_ID("evolution.step-check-imap"), {}},
        {MESSAGE_ID("evolution.step-undo"), {{"uid", uid}}},
    };
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
    return bundle;
}

}  // namespace mailadvisor::evolution

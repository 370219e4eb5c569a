#include "thunderbird_android_writer.h"

#include "account/validate.h"
#include "authentication.h"
#include "existing_accounts.h"
#include "settings_file.h"
#include "transfer_code.h"

namespace mailadvisor::thunderbird_android {
namespace {

Unexpected refused(std::string where, Message text) {
    return Unexpected{{ErrorCode::InvalidInput, std::move(where), std::move(text), {}}};
}

Result<void> check(const Account& account) {
    if (account.incoming.security == Security::Plain) {
        return refused("incoming.security", {MESSAGE_ID("thunderbird-android.plain"), {}});
    }
    if (!account.outgoing) {
        return refused("outgoing", {MESSAGE_ID("thunderbird-android.no-outgoing"), {}});
    }
    if (account.outgoing->security == Security::Plain) {
        return refused("outgoing.security", {MESSAGE_ID("thunderbird-android.plain"), {}});
    }
    const auto incoming = incomingAuthentication(account.incoming);
    // The permission it asks for covers IMAP and sending.
    const bool isPop3OAuth =
        incoming == Authentication::OAuth2 && account.protocol == Protocol::Pop3;
    if (!incoming || isPop3OAuth) {
        return refused("incoming.auth", {MESSAGE_ID("thunderbird-android.no-sign-in"),
                                         {{"host", account.incoming.host}}});
    }
    if (!outgoingAuthentication(*account.outgoing)) {
        return refused("outgoing.auth", {MESSAGE_ID("thunderbird-android.no-sign-in"),
                                         {{"host", account.outgoing->host}}});
    }
    if (account.protocol == Protocol::Pop3 && !account.pop3.leaveOnServer) {
        return refused("pop3.leaveOnServer", {MESSAGE_ID("thunderbird-android.leaves-always"), {}});
    }
    if (account.protocol == Protocol::Pop3 && account.pop3.deleteAfterDays) {
        return refused("pop3.deleteAfterDays", {MESSAGE_ID("thunderbird-android.no-days"), {}});
    }
    return {};
}

}  // namespace

Result<Bundle> ThunderbirdAndroidWriter::render(const RenderRequest& request) const {
    if (request.scope != Scope::Person || !request.account) {
        return refused(std::string(nameOf(request.scope)),
                       {MESSAGE_ID("thunderbird-android.scope-unsupported"), {}});
    }
    const Account& account = *request.account;
    if (auto valid = validate(account); !valid) return Unexpected{std::move(valid).error()};
    if (auto possible = check(account); !possible) return Unexpected{std::move(possible).error()};

    Bundle bundle;
    bundle.files = {{"thunderbird-android/account.k9s",
                     settingsFile(account),
                     {MESSAGE_ID("thunderbird-android.file"), {}}}};
    if (auto payload = transferCode(account)) {
        bundle.codes = {{"thunderbird-android/account.svg",
                         std::move(*payload),
                         {MESSAGE_ID("thunderbird-android.code"), {}}}};
        bundle.steps.push_back({MESSAGE_ID("thunderbird-android.step-scan"), {}});
    } else {
        bundle.cautions.push_back({MESSAGE_ID("thunderbird-android.no-code"), {}});
    }
    bundle.steps.push_back({MESSAGE_ID("thunderbird-android.step-import"), {}});
    bundle.steps.push_back({MESSAGE_ID("thunderbird-android.step-password"),
                            {{"username", account.incoming.username}}});
    bundle.steps.push_back({MESSAGE_ID("thunderbird-android.step-see"), {}});
    bundle.steps.push_back({MESSAGE_ID("thunderbird-android.step-undo"), {}});
    if (account.protocol == Protocol::Pop3) {
        bundle.cautions.push_back({MESSAGE_ID("thunderbird-android.pop3-keeps"), {}});
    }
    bundle.cautions.push_back({MESSAGE_ID("thunderbird-android.unverified"), {}});
    return bundle;
}

Result<Fact<ExistingAccounts>> ThunderbirdAndroidWriter::accountsIn(
    const ExistingFiles& files) const {
    // Only files that were given can be read: a phone shows nobody its accounts.
    if (files.empty()) return Fact<ExistingAccounts>::unknown(Unknown::NotOffered);
    return knownAccounts(existingAccounts(files));
}

Result<ExistingFiles> ThunderbirdAndroidWriter::without(const ExistingFiles& files,
                                                        const ExistingAccount& account) const {
    return filesWithout(files, account);
}

}  // namespace mailadvisor::thunderbird_android

#include "requirements.h"

#include "kit/password_sign_in.h"

namespace mailadvisor::sheet {
namespace {

Unexpected refused(const char* where, Message text) {
    return Unexpected{{ErrorCode::InvalidInput, where, std::move(text), {}}};
}

}  // namespace

bool needsSignIn(const Server& outgoing) { return !takesMailFromAnybody(outgoing); }

Result<void> checkRequirements(const Account& account) {
    if (account.incoming.security == Security::Plain) {
        return refused("incoming.security", {MESSAGE_ID("sheet.plain"), {}});
    }
    if (!account.outgoing) return refused("outgoing", {MESSAGE_ID("sheet.no-outgoing"), {}});
    if (account.outgoing->security == Security::Plain) {
        return refused("outgoing.security", {MESSAGE_ID("sheet.plain"), {}});
    }
    if (!takesPassword(account.incoming)) {
        return refused("incoming.auth", {MESSAGE_ID("sheet.no-password-sign-in"), {}});
    }
    if (!takesPassword(*account.outgoing) && !takesMailFromAnybody(*account.outgoing)) {
        return refused("outgoing.auth", {MESSAGE_ID("sheet.no-password-sign-in"), {}});
    }
    return {};
}

const char* deletionInability(const Account& account) {
    if (account.protocol != Protocol::Pop3) return nullptr;
    if (!account.pop3.leaveOnServer) return MESSAGE_ID("sheet.why-leaves-always");
    return account.pop3.deleteAfterDays ? MESSAGE_ID("sheet.why-no-days") : nullptr;
}

}  // namespace mailadvisor::sheet

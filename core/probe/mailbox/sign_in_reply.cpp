#include "probe/mailbox/sign_in_reply.h"

#include "base/ascii.h"
#include "probe/foreign_greeting.h"

namespace mailadvisor {
namespace {

constexpr SignInReply wrongPassword{LoginOutcome::Refused, Reason::PasswordWrong};
constexpr SignInReply expired{LoginOutcome::Refused, Reason::PasswordExpired};
constexpr SignInReply byPolicy{LoginOutcome::Refused, Reason::LoginByPolicy};
constexpr SignInReply elsewhere{LoginOutcome::Refused, Reason::ReferralIgnored};
constexpr SignInReply unavailable{LoginOutcome::Failed, Reason::LoginUnavailable};
constexpr SignInReply throttled{LoginOutcome::Failed, Reason::LoginThrottled};

bool mentions(std::string_view text, std::string_view words) {
    return lowerAscii(text).find(words) != std::string::npos;
}

// Dovecot before 2.3 says its limit under [UNAVAILABLE], which is otherwise a passing fault.
bool soundsLimited(std::string_view text) {
    return mentions(text, "too many") || mentions(text, "rate limit") ||
           mentions(text, "maximum number of connections") || mentions(text, "simultaneous");
}

// Exchange Online says no more than this to every password, right or wrong: it takes none.
bool isExchangeRefusal(std::string_view text) { return lowerAscii(text) == "login failed."; }

// Without a code only the wording tells; it decides the explanation, never what is done.
SignInReply byWording(std::string_view text) {
    if (mentions(text, "application-specific") || mentions(text, "app password") ||
        mentions(text, "disabled") || mentions(text, "not allowed") ||
        mentions(text, "not enabled")) {
        return byPolicy;
    }
    if (isExchangeRefusal(text)) return byPolicy;
    if (soundsLimited(text)) return throttled;
    return soundsBusy(text) ? unavailable : wrongPassword;
}

}  // namespace

SignInReply imapLoginAnswer(std::string_view code, std::string_view text) {
    if (code == "AUTHENTICATIONFAILED") return wrongPassword;
    // RFC 2221: the account lives on another server. Anybody's; the password does not go there.
    if (code == "REFERRAL") return elsewhere;
    if (code == "EXPIRED") return expired;
    if (code == "UNAVAILABLE" && soundsLimited(text)) return throttled;
    if (code == "UNAVAILABLE" || code == "INUSE" || code == "SERVERBUG") return unavailable;
    if (code == "LIMIT") return throttled;
    if (code == "CONTACTADMIN" || code == "PRIVACYREQUIRED" || code == "AUTHORIZATIONFAILED" ||
        code == "NOPERM" || code == "WEBALERT") {
        return byPolicy;
    }
    return byWording(text);
}

SignInReply pop3LoginAnswer(std::string_view code, std::string_view text) {
    if (code == "AUTH") {
        const auto answer = byWording(text);
        return answer.reason == Reason::LoginByPolicy ? answer : wrongPassword;
    }
    if (code == "SYS/TEMP" || code == "IN-USE") return unavailable;
    if (code == "SYS/PERM") return byPolicy;
    if (code == "LOGIN-DELAY") return throttled;
    return byWording(text);
}

}  // namespace mailadvisor

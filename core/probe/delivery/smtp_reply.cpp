#include "probe/delivery/smtp_reply.h"

#include "base/ascii.h"

#include <algorithm>
#include <initializer_list>

namespace mailadvisor {
namespace {

bool saysAny(std::string_view lowerText, std::initializer_list<std::string_view> words) {
    return std::ranges::any_of(words, [&](std::string_view word) {
        return lowerText.find(word) != std::string_view::npos;
    });
}

// The words of Postgrey, SQLgrey, milter-greylist, Rspamd, Exim's and OpenBSD's spamd.
bool isGreylisting(std::string_view text) {
    return saysAny(text, {"greylist", "grey list", "grey-list", "greylisted", "graylist",
                          "gray list", "gray-list"});
}

// Postfix, Exim, Sendmail, Exchange, qmail, hMailServer.
bool isAboutRelaying(std::string_view text) {
    return saysAny(text, {"relay", "rcpthosts", "local domains only"});
}

bool isAboutQuota(std::string_view text) {
    return saysAny(text, {"4.2.2", "5.2.2", "quota", "mailbox full", "mailbox is full"});
}

}  // namespace

SignInReply smtpLoginAnswer(int code, std::string_view text) {
    constexpr SignInReply unavailable{LoginOutcome::Failed, Reason::LoginUnavailable};
    constexpr SignInReply byPolicy{LoginOutcome::Refused, Reason::LoginByPolicy};
    // 432: a password transition is needed. 534: this way is too weak, or a password of its own is
    // wanted. 538: only inside encryption. 530: something else first.
    if (code == 432 || code == 530 || code == 534 || code == 538) return byPolicy;
    if (code >= 400 && code < 500) {
        const auto byWords = imapLoginAnswer({}, text);
        return byWords.reason == Reason::LoginThrottled ? byWords : unavailable;
    }
    const bool isUnknown = code == 500 || code == 502 || code == 503 || code == 504;
    if (isUnknown) return {LoginOutcome::Impossible, Reason::NoCommonMechanism};
    const auto byWords = imapLoginAnswer({}, text);
    const bool isUnexplained = byWords.reason == Reason::PasswordWrong && code != 535;
    return isUnexplained ? byPolicy : byWords;
}

CheckOutcome outcomeOfMailRefusal(int code, std::string_view text) {
    const std::string lower = lowerAscii(text);
    if (isAboutQuota(lower)) return CheckOutcome::MailboxFull;
    if (code < 500) {
        return isGreylisting(lower) ? CheckOutcome::Greylisted : CheckOutcome::TryLater;
    }
    return isAboutRelaying(lower) ? CheckOutcome::RelayDenied : CheckOutcome::Rejected;
}

}  // namespace mailadvisor

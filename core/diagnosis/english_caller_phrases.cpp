#include "diagnosis/said_phrases.h"

#include <array>

namespace mailadvisor {

// What callers say in English; the marks of bounces.
std::span<const SaidPhrases> englishCallerPhrases() {
    using enum SaidSign;
    static constexpr auto rows = std::to_array<SaidPhrases>({
        {Bounced,
         "bounced|bounce|bounces|bouncing|mail delivery failed|delivery failed|"
         "undeliverable|delivery status notification|returned to sender|returned mail|"
         "mailer-daemon|mail delivery subsystem|non-delivery report|ndr|undelivered mail|"
         "came back|comes back|delivery failure|delivery has failed|mail was returned|"
         "mail returned|message not delivered|couldn't be delivered|could not be delivered|"
         "wasn't delivered"},
        {std::nullopt,
         "came back from|comes back by itself|came back to work|comes back to life|"
         "when i came back|since i came back"},
        {std::nullopt,
         "typed a wrong password|typed the wrong password|entered the wrong password|"
         "entered a wrong password|wrong password several|wrong password many|"
         "wrong password too often|wrong password a few"},
        {NotSending,
         "can't send|cannot send|can't send mail|not sending|won't send|doesn't send|"
         "does not send|sending fails|sending does not work|sending doesn't work|"
         "unable to send|failed to send|cannot send any|mail will not go out|"
         "mail won't go out|not going out|sending is broken|sending failed|nothing goes out|"
         "can receive but not send|not send"},
        {NotReceiving,
         "nobody receives|nobody gets mail|no one receives|no one gets mail|can't receive|"
         "cannot receive|not receiving|doesn't receive|does not receive|receiving fails|"
         "receiving does not work|receiving doesn't work|no new mail|not getting mail|"
         "no mail comes|not getting any|no mail arrives|mail does not come|"
         "mail doesn't come in|don't get mail|do not get any mail|not getting new|"
         "mail isn't coming|stopped receiving|receiving is broken|unable to receive|"
         "can send but not receive|nothing comes in"},
        {StuckInOutbox,
         "stuck in the outbox|stuck in outbox|stays in the outbox|stays in outbox|"
         "sits in the outbox|sits in outbox|hangs in the outbox|in the outbox|in my outbox|"
         "remains in the outbox|stuck in my outbox"},
        {MailboxFull,
         "mailbox is too full|no more space in the mailbox|no space in my mailbox|"
         "storage full|out of space|no space left|full inbox|mail storage is full"},
        {Vanished,
         "mail disappeared|mails disappeared|messages disappeared|mail vanished|"
         "mails vanished|mail is gone|mails are gone|mail has gone|lost my mail|"
         "lost all my mail|missing mail|mails are missing|messages are missing|"
         "mail is missing|mail vanishes|inbox is empty|disappears from my phone|"
         "disappeared from my phone|mails vanish|mails disappear|messages vanish|"
         "messages disappear|mail disappears|all my mail is gone"},
        {NotArrived,
         "never arrived|did not arrive|didn't arrive|never received it|never got it|"
         "did not get it|not received my mail|does not receive my mail|"
         "recipient got nothing|nobody gets my mail|they don't get it|doesn't arrive|"
         "does not arrive|don't get my mail|have not received it|says he has not received|"
         "never reaches|did not receive it|didn't receive it|didn't get my mail"},
        {Blocklisted, "on a black list|been blacklisted|is blacklisted"},
        {PasswordAskedAgain, "password every time|asks for a password|asking for a password"},
        {CertificateDoubted, "says not secure|says it is not secure|not secure"},
        {SlowMail,
         "hangs at message|hangs on message|stuck at message|stuck on message|stops at message|"
         "hangs on one mail|hangs on the same|stuck on one mail|hangs while downloading|"
         "freezes at message|receiving hangs|download hangs|"
         "hangs ... receiving|stuck ... receiving|hangs ... downloading|stuck ... "
         "downloading|hangs while receiving|hangs at one "
         "mail|takes forever|very slow|"
         "hangs at the same mail|stuck at receiving|stuck receiving|stuck downloading|"
         "downloads forever|hangs when fetching|same message over and over|"
         "receives the same mails again"},
        {StrangeSent,
         "did not write|didn't write|mails i did not send|mails i never sent|"
         "never sent these|mails i didn't send|i did not send|sent mails i don't know|"
         "strange mails in sent|strange mail in sent|spam from my address|spam in my name|"
         "spam from me|bounces for mails i never|mails i never|never wrote them|"
         "never wrote these|sending spam|strange bounces|"
         "someone sends from my address"},
        {Offline, "says disconnected|shows disconnected"},
        {NoNetwork, "no web page opens|web pages don't open|no websites open"},
        {UnusualGreeting, "row of stars|lots of stars|full of stars|asterisks"},
        {SendLimit, "sent too many|too many mails today"},
    });
    return rows;
}

}  // namespace mailadvisor

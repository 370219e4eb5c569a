#include "account_steps.h"

namespace mailadvisor::thunderbird {

Message passwordStep(const Account& account) {
    return {MESSAGE_ID("thunderbird.step-password"), {{"username", account.incoming.username}}};
}

Message checkStep(const Account& account) {
    if (account.protocol == Protocol::Pop3) return {MESSAGE_ID("thunderbird.step-check-pop3"), {}};
    return {MESSAGE_ID("thunderbird.step-check-imap"), {}};
}

std::vector<Message> accountCautions(const Account& account) {
    std::vector<Message> cautions;
    if (account.protocol == Protocol::Pop3 && account.pop3.deleteAfterDays) {
        cautions.push_back({MESSAGE_ID("thunderbird.days-from-first-download"),
                            {{"n", std::int64_t{*account.pop3.deleteAfterDays}}}});
    }
    if (account.protocol == Protocol::Pop3 && !account.pop3.leaveOnServer) {
        cautions.push_back({MESSAGE_ID("thunderbird.nothing-left"), {}});
    }
    if (!account.outgoing) cautions.push_back({MESSAGE_ID("thunderbird.no-outgoing"), {}});
    return cautions;
}

}  // namespace mailadvisor::thunderbird

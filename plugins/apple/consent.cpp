#include "consent.h"

namespace mailadvisor::apple {

Message consentDescription(const Account& account) {
    return {MESSAGE_ID("apple.consent-description"), {{"address", account.address}}};
}

std::vector<Message> consentText(const Account& account, const std::string& helpDesk) {
    std::vector<Message> paragraphs{{account.protocol == Protocol::Imap
                                         ? MESSAGE_ID("apple.consent")
                                         : MESSAGE_ID("apple.consent-pop3"),
                                     {{"address", account.address}}}};
    if (!helpDesk.empty()) {
        paragraphs.push_back({MESSAGE_ID("apple.consent-help"), {{"helpDesk", helpDesk}}});
    }
    return paragraphs;
}

}  // namespace mailadvisor::apple

#include "consent.h"

#include "base/escape.h"
#include "base/message.h"

#include <QString>
#include <QTranslator>

#include <string_view>

namespace mailadvisor::apple {
namespace {

/// The sentences of one language as they stand in the catalogue, with their placeholders.
struct Patterns {
    std::string description{};
    std::string imap{};
    std::string pop3{};
    std::string help{};
};

Patterns patternsFrom(const char* catalogue) {
    QTranslator translator;
    if (!translator.load(QLatin1String(catalogue))) return {};
    const auto pattern = [&translator](const char* id) {
        return translator.translate(nullptr, id).toStdString();
    };
    return {pattern(MESSAGE_ID("apple.consent-description")), pattern(MESSAGE_ID("apple.consent")),
            pattern(MESSAGE_ID("apple.consent-pop3")), pattern(MESSAGE_ID("apple.consent-help"))};
}

std::string fill(const std::string& pattern, std::string_view placeholder,
                 const std::string& value) {
    const auto at = pattern.find(placeholder);
    if (at == std::string::npos) return pattern;
    return std::string(pattern).replace(at, placeholder.size(), value);
}

Consent consentFrom(const Patterns& patterns, const Account& account, const std::string& helpDesk) {
    const std::string& text = account.protocol == Protocol::Imap ? patterns.imap : patterns.pop3;
    Consent consent{fill(patterns.description, "{address}", account.address),
                    fill(text, "{address}", account.address)};
    if (!helpDesk.empty()) {
        consent.text += "\n\n" + fill(patterns.help, "{helpDesk}", sanitise(helpDesk));
    }
    return consent;
}

}  // namespace

Consent englishConsent(const Account& account, const std::string& helpDesk) {
    static const Patterns patterns = patternsFrom(":/mailadvisor/apple_en.qm");
    return consentFrom(patterns, account, helpDesk);
}

Consent thaiConsent(const Account& account, const std::string& helpDesk) {
    static const Patterns patterns = patternsFrom(":/mailadvisor/apple_th.qm");
    return consentFrom(patterns, account, helpDesk);
}

}  // namespace mailadvisor::apple

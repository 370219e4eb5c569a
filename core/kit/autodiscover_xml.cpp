#include "kit/autodiscover_xml.h"

#include "base/escape.h"

#include <algorithm>

namespace mailadvisor {
namespace {

constexpr const char* hoursToLive = "24";

constexpr std::string_view opening = R"(<?xml version="1.0" encoding="utf-8"?>
<Autodiscover xmlns="http://schemas.microsoft.com/exchange/autodiscover/responseschema/2006">
)";

std::string answerElement(std::string_view name, std::string_view value) {
    const std::string tag(name);
    return "        <" + tag + ">" + escapeMarkup(value) + "</" + tag + ">\n";
}

bool isPattern(const Server& server) { return server.username.find('%') != std::string::npos; }

/// What is left out means something else to each reader: SPA and SSL on, LoginName half the
/// address. SSL stays on beside STARTTLS too: readers that know no Encryption would go in clear.
std::string protocolElement(const DomainServer& entry, bool sharesLogin, AnswerTo whom) {
    const Server& server = entry.server;
    std::string text = "      <Protocol>\n" + answerElement("Type", properName(entry.protocol)) +
                       answerElement("TTL", hoursToLive) + answerElement("Server", server.host) +
                       answerElement("Port", std::to_string(server.port.value));
    if (whom == AnswerTo::WhoAsked || !isPattern(server))
        text += answerElement("LoginName", server.username);
    const bool isTls = server.security == Security::Tls;
    text += answerElement("DomainRequired", "off") + answerElement("SPA", "off") +
            answerElement("SSL", "on") + answerElement("Encryption", isTls ? "SSL" : "TLS") +
            answerElement("AuthRequired", "on");
    if (entry.protocol == Protocol::Smtp) {
        text += answerElement("UsePOPAuth", sharesLogin ? "on" : "off") +
                answerElement("SMTPLast", "off");
    }
    return text + "      </Protocol>\n";
}

std::string_view textOf(AutodiscoverFault fault) {
    switch (fault) {
        case AutodiscoverFault::InvalidRequest: return "Invalid Request";
        case AutodiscoverFault::ProviderNotAvailable: return "Provider is not available";
    }
    return {};
}

}  // namespace

bool dependsOnAddress(const std::vector<DomainServer>& servers) {
    return std::ranges::any_of(servers,
                               [](const DomainServer& entry) { return isPattern(entry.server); });
}

std::string autodiscoverAnswer(const std::vector<DomainServer>& servers, AnswerTo whom) {
    std::string text(opening);
    text +=
        "  <Response xmlns=\"http://schemas.microsoft.com/exchange/autodiscover/outlook/"
        "responseschema/2006a\">\n    <Account>\n      <AccountType>email</AccountType>\n"
        "      <Action>settings</Action>\n";
    for (const auto& entry : servers) {
        const bool sharesLogin = entry.server.username == servers.front().server.username;
        text += protocolElement(entry, sharesLogin, whom);
    }
    return text + "    </Account>\n  </Response>\n</Autodiscover>\n";
}

std::string autodiscoverError(AutodiscoverFault fault) {
    return std::string(opening) +
           "  <Response>\n    <Error Time=\"00:00:00\" Id=\"0\">\n      <ErrorCode>" +
           std::to_string(static_cast<int>(fault)) + "</ErrorCode>\n      <Message>" +
           std::string(textOf(fault)) +
           "</Message>\n      <DebugData />\n    </Error>\n  </Response>\n</Autodiscover>\n";
}

}  // namespace mailadvisor

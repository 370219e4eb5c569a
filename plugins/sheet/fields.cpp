#include "fields.h"

namespace mailadvisor::sheet {

bool fetchesByPop3(const Account& account) { return account.protocol == Protocol::Pop3; }

Message asOnScreen(std::string words) {
    return {MESSAGE_ID("sheet.as-on-screen"), {{"words", std::move(words)}}};
}

Message unproven(Message text) {
    return {MESSAGE_ID("guide.unproven"), {{"text", MessageList{std::move(text)}}}};
}

GuideField typed(const char* label, std::string onScreen, std::string value) {
    return {{label, {}}, std::move(value), std::move(onScreen), {}};
}

GuideField chosen(const char* label, std::string onScreen, Message choice) {
    return {{label, {}}, {}, std::move(onScreen), std::move(choice)};
}

Message tick(bool isTicked) {
    return {isTicked ? MESSAGE_ID("sheet.ticked") : MESSAGE_ID("sheet.not-ticked"), {}};
}

GuideField password(std::string onScreen) {
    return {{MESSAGE_ID("sheet.label-password"), {}}, {}, std::move(onScreen), {}};
}

std::string senderName(const Account& account) {
    return account.displayName.empty() ? account.address : account.displayName;
}

std::string portOf(const Server& server) { return std::to_string(server.port.value); }

Message securityWords(const Server& server, std::string_view tls, std::string_view startTls) {
    const bool isStartTls = server.security == Security::StartTls;
    return asOnScreen(std::string(isStartTls ? startTls : tls));
}

Message outlookSecurity(const Server& server) {
    return securityWords(server, "SSL/TLS", "StartTLS");
}

}  // namespace mailadvisor::sheet

#include "autodiscover_xml.h"

#include "base/escape.h"

namespace mailadvisor::outlook {
namespace {

constexpr std::string_view schemas = "http://schemas.microsoft.com/exchange/autodiscover/";
constexpr std::string_view hoursToLive = "24";

class Lines {
public:
    void add(std::string_view line) { lines_.emplace_back(line); }
    void addXml(std::string_view name, std::string_view xml) {
        std::string line("<");
        line.append(name).append(">").append(xml).append("</").append(name).append(">");
        lines_.push_back(std::move(line));
    }
    void add(std::string_view name, std::string_view text) { addXml(name, escapeMarkup(text)); }

    std::vector<std::string> take() { return std::move(lines_); }

private:
    std::vector<std::string> lines_{};
};

void addServer(Lines& lines, const AutodiscoverServer& entry) {
    const Server& server = *entry.server;
    lines.add("<Protocol>");
    lines.add("Type", entry.type);
    lines.add("TTL", hoursToLive);
    lines.add("Server", server.host);
    lines.add("Port", std::to_string(server.port.value));
    lines.addXml("LoginName", entry.login);
    lines.add("DomainRequired", "off");
    lines.add("SPA", "off");
    lines.add("SSL", "on");
    lines.add("Encryption", server.security == Security::Tls ? "SSL" : "TLS");
    lines.add("AuthRequired", "on");
    if (entry.type == "SMTP") {
        lines.add("UsePOPAuth", entry.sharesLogin ? "on" : "off");
        lines.add("SMTPLast", "off");
    }
    lines.add("</Protocol>");
}

}  // namespace

std::vector<std::string> autodiscoverLines(std::string_view displayName,
                                           const std::vector<AutodiscoverServer>& servers) {
    const std::string base(schemas);
    Lines lines;
    lines.add("<?xml version='1.0' encoding='utf-8'?>");
    lines.add("<Autodiscover xmlns='" + base + "responseschema/2006'>");
    lines.add("<Response xmlns='" + base + "outlook/responseschema/2006a'>");
    if (!displayName.empty()) {
        lines.add("<User>");
        lines.add("DisplayName", displayName);
        lines.add("</User>");
    }
    lines.add("<Account>");
    lines.add("AccountType", "email");
    lines.add("Action", "settings");
    for (const AutodiscoverServer& server : servers) addServer(lines, server);
    lines.add("</Account>");
    lines.add("</Response>");
    lines.add("</Autodiscover>");
    return lines.take();
}

std::string autodiscoverXml(const Account& account) {
    std::vector<AutodiscoverServer> servers{{account.protocol == Protocol::Imap ? "IMAP" : "POP3",
                                             &account.incoming,
                                             escapeMarkup(account.incoming.username), false}};
    if (account.outgoing) {
        servers.push_back({"SMTP", &*account.outgoing, escapeMarkup(account.outgoing->username),
                           account.outgoing->username == account.incoming.username});
    }
    std::string xml;
    for (const auto& line : autodiscoverLines(account.displayName, servers)) {
        xml.append(line).append("\n");
    }
    return xml;
}

}  // namespace mailadvisor::outlook

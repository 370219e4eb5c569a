#include "kit/autoconfig_xml.h"

#include "base/escape.h"

namespace mailadvisor {
namespace {

std::string_view socketTypeOf(const Server& server) {
    switch (server.security) {
        case Security::Tls: return "SSL";
        case Security::StartTls: return "STARTTLS";
        case Security::Plain: return "plain";
    }
    return {};
}

/// Elements at one depth of the document, a line each.
class Elements {
public:
    explicit Elements(std::string indent) : indent_(std::move(indent)) {}

    void add(std::string_view name, std::string_view value) {
        const std::string tag(name);
        text_ += indent_ + "<" + tag + ">" + escapeMarkup(value) + "</" + tag + ">\n";
    }
    void add(std::string_view startTag, const Elements& inner, std::string_view name) {
        text_ += indent_ + "<" + std::string(startTag) + ">\n" + inner.text_ + indent_ + "</" +
                 std::string(name) + ">\n";
    }

    const std::string& text() const { return text_; }

private:
    std::string indent_;
    std::string text_{};
};

Elements pop3Elements(const Pop3Settings& pop3) {
    Elements elements("        ");
    elements.add("leaveMessagesOnServer", pop3.leaveOnServer ? "true" : "false");
    if (pop3.leaveOnServer) {
        const int days = pop3.deleteAfterDays.value_or(autoconfigDaysThatMeanNever);
        elements.add("daysToLeaveMessagesOnServer", std::to_string(days));
    }
    elements.add("downloadOnBiff", "true");
    return elements;
}

Elements serverElements(const DomainServer& entry, const Pop3Settings& pop3) {
    const Server& server = entry.server;
    Elements elements("      ");
    elements.add("hostname", server.host);
    elements.add("port", std::to_string(server.port.value));
    elements.add("socketType", socketTypeOf(server));
    elements.add("username", server.username);
    if (server.auth.empty()) elements.add("authentication", "password-cleartext");
    for (const auto& word : server.auth) elements.add("authentication", word);
    if (entry.protocol == Protocol::Pop3) elements.add("pop3", pop3Elements(pop3), "pop3");
    return elements;
}

}  // namespace

std::string autoconfigXml(const Domain& domain) {
    Elements provider("    ");
    provider.add("domain", domain.domain);
    provider.add("displayName", domain.displayName.empty() ? domain.domain : domain.displayName);
    for (const DomainServer& entry : domain.servers) {
        const bool isOutgoing = entry.protocol == Protocol::Smtp;
        const std::string name = isOutgoing ? "outgoingServer" : "incomingServer";
        provider.add(name + " type=\"" + std::string(nameOf(entry.protocol)) + "\"",
                     serverElements(entry, domain.pop3), name);
    }
    Elements root("  ");
    root.add("emailProvider id=\"" + escapeMarkup(domain.domain) + "\"", provider, "emailProvider");
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<clientConfig version=\"1.1\">\n" +
           root.text() + "</clientConfig>\n";
}

}  // namespace mailadvisor

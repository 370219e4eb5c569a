#include "discovery/autodiscover_xml.h"

#include "base/ascii.h"
#include "base/escape.h"
#include "base/unseen.h"
#include "discovery/login_pattern.h"
#include "discovery/public_suffix.h"
#include "discovery/published_host.h"
#include "discovery/server_lint.h"
#include "discovery/server_words.h"
#include "discovery/xml_tree.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace mailadvisor {
namespace {

// Publishers write RedirectUrl, RedirectURL and redirecturl, Type and type.
const XmlNode* childOf(const XmlNode& element, std::string_view name) {
    for (const auto& child : element.children) {
        if (equalsIgnoringCase(child.name, name)) return &child;
    }
    return nullptr;
}

std::string_view textIn(const XmlNode& element, std::string_view name) {
    const XmlNode* child = childOf(element, name);
    return child == nullptr ? std::string_view{} : std::string_view(child->text);
}

std::optional<Protocol> protocolOfType(std::string_view type) {
    if (equalsIgnoringCase(type, "IMAP")) return Protocol::Imap;
    if (equalsIgnoringCase(type, "POP3") || equalsIgnoringCase(type, "POP")) return Protocol::Pop3;
    if (equalsIgnoringCase(type, "SMTP")) return Protocol::Smtp;
    return std::nullopt;
}

bool isExchangeType(std::string_view type) {
    return equalsIgnoringCase(type, "EXCH") || equalsIgnoringCase(type, "EXPR") ||
           equalsIgnoringCase(type, "EXHTTP") || equalsIgnoringCase(type, "mapiHttp");
}

bool isImplicitTlsPort(Port port) {
    return std::ranges::any_of(allProtocols, [port](Protocol protocol) {
        return port == standardPort(protocol, Security::Tls);
    });
}

class ResponseReader {
public:
    ResponseReader(const EmailAddress& asked, const EmailAddress& address)
        : asked_(asked), address_(address) {}

    AutodiscoverReading read(const XmlNode& root) {
        for (const auto& response : root.children) {
            if (equalsIgnoringCase(response.name, "Response")) readResponse(response);
        }
        const bool isRedirect = !reading_.redirectAddress.empty() || !reading_.redirectUrl.empty();
        if (isRedirect || !reading_.candidates.empty()) {
            reading_.reason = Reason::None;
        } else if (reading_.reason == Reason::None) {
            reading_.reason = Reason::NoUsableServer;
        }
        return std::move(reading_);
    }

private:
    void readResponse(const XmlNode& response) {
        if (const XmlNode* error = childOf(response, "Error")) {
            reading_.reason = Reason::NotFoundThere;
            reading_.detail = sanitise("error " + std::string(textIn(*error, "ErrorCode")));
        }
        const XmlNode* account = childOf(response, "Account");
        if (account == nullptr) return;
        const auto action = textIn(*account, "Action");
        if (equalsIgnoringCase(action, "redirectAddr")) {
            reading_.redirectAddress = textIn(*account, "RedirectAddr");
        } else if (equalsIgnoringCase(action, "redirectUrl")) {
            reading_.redirectUrl = textIn(*account, "RedirectUrl");
        } else {
            for (const auto& element : account->children) {
                if (equalsIgnoringCase(element.name, "Protocol")) readServer(element);
            }
        }
    }

    void readServer(const XmlNode& element) {
        // Newer schemas write the type as an attribute of the element.
        auto type = textIn(element, "Type");
        if (type.empty()) type = element.attribute("Type");
        if (isExchangeType(type)) reading_.isExchange = true;
        const auto protocol = protocolOfType(type);
        if (!protocol) return;
        Candidate server;
        server.protocol = *protocol;
        const auto written = textIn(element, "Server");
        auto published = readPublishedHost(written, address_);
        if (published.fault) return lint(*published.fault, written);
        server.host = std::move(published.host);
        const auto port = portFromText(textIn(element, "Port"));
        const std::string writtenPort(textIn(element, "Port"));
        if (!port) return lint(LintCode::BadPort, server.host + ":" + writtenPort);
        server.port = *port;
        readSecurity(element, server);
        if (!readLogin(textIn(element, "LoginName"), server)) return;
        // SPA is Microsoft's old challenge; everything else is a password inside the connection.
        server.auth = {equalsIgnoringCase(textIn(element, "SPA"), "on") ? "NTLM"
                                                                        : "password-cleartext"};
        server.system = baseDomain(server.host);
        reading_.candidates.push_back(std::move(server));
    }

    void readSecurity(const XmlNode& element, Candidate& server) {
        const bool isPortForTls = isImplicitTlsPort(server.port);
        const auto word = textIn(element, "Encryption");
        server.security = isPortForTls ? Security::Tls : Security::StartTls;
        if (equalsIgnoringCase(word, "SSL")) {
            server.security = Security::Tls;
        } else if (equalsIgnoringCase(word, "TLS")) {
            if (isPortForTls) lint(LintCode::EncryptionWordMeansStartTls, subjectOf(server));
        } else if (equalsIgnoringCase(word, "None") ||
                   equalsIgnoringCase(textIn(element, "SSL"), "off")) {
            server.security = Security::Plain;
        }
    }

    // What we asked with comes back as the user name.
    bool readLogin(std::string_view login, Candidate& server) {
        if (isUnfilledLogin(login, address_)) return lint(LintCode::UnfilledTemplate, login), false;
        const std::string pattern =
            login.empty() ? std::string(addressPattern) : patternBehind(login, asked_, address_);
        if (!setLogin(server, pattern, address_))
            return lint(LintCode::UnexpandedPlaceholder, login), false;
        if (unseenIn(server.username)) return lint(LintCode::BadUsername, subjectOf(server)), false;
        return true;
    }

    void lint(LintCode code, std::string_view subject) {
        reading_.lints.push_back(lintOf(code, subject));
    }

    const EmailAddress& asked_;
    const EmailAddress& address_;
    AutodiscoverReading reading_{};
};

}  // namespace

std::string autodiscoverQuestion(std::string_view askedAddress) {
    const std::string schema = "http://schemas.microsoft.com/exchange/autodiscover/outlook/";
    return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
           "<Autodiscover xmlns=\"" +
           schema + "requestschema/2006\"><Request><EMailAddress>" + escapeMarkup(askedAddress) +
           "</EMailAddress><AcceptableResponseSchema>" + schema +
           "responseschema/2006a</AcceptableResponseSchema></Request></Autodiscover>\n";
}

AutodiscoverReading readAutodiscover(std::string_view xml, const EmailAddress& asked,
                                     const EmailAddress& address, std::string_view charset) {
    AutodiscoverReading reading;
    const XmlReading document = readXmlTree(xml, charset);
    if (document.reason != Reason::None) {
        reading.reason = document.reason;
        reading.detail = document.detail;
    } else if (!equalsIgnoringCase(document.root.name, "Autodiscover")) {
        reading.reason = Reason::XmlWrongRoot;
        reading.detail = sanitise(document.root.name);
    } else {
        reading = ResponseReader(asked, address).read(document.root);
        const auto odd = lintServers(reading.candidates);
        if (!reading.candidates.empty()) {
            reading.lints.insert(reading.lints.end(), odd.begin(), odd.end());
        }
    }
    return reading;
}

}  // namespace mailadvisor

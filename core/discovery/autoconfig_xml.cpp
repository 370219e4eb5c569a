#include "discovery/autoconfig_xml.h"

#include "base/ascii.h"
#include "base/escape.h"
#include "base/lists.h"
#include "base/unseen.h"
#include "discovery/host_check.h"
#include "discovery/placeholders.h"
#include "discovery/public_suffix.h"
#include "discovery/server_lint.h"
#include "discovery/server_words.h"
#include "discovery/xml_tree.h"

#include <algorithm>
#include <optional>

namespace mailadvisor {
namespace {

class FileReader {
public:
    explicit FileReader(const EmailAddress& address) : address_(address) {}

    AutoconfigReading read(const XmlNode& root) {
        for (const auto& provider : root.children) {
            if (provider.name != "emailProvider") continue;
            for (const auto& element : provider.children) readServer(element);
        }
        const auto odd = lintServers(reading_.candidates);
        reading_.lints.insert(reading_.lints.end(), odd.begin(), odd.end());
        if (reading_.candidates.empty()) reading_.reason = Reason::NoUsableServer;
        return std::move(reading_);
    }

private:
    void readServer(const XmlNode& element) {
        const bool isIncoming = element.name == "incomingServer";
        if (!isIncoming && element.name != "outgoingServer") return;
        const auto protocol = protocolFromName(lowerAscii(element.attribute("type")));
        if (!protocol || isIncoming == (*protocol == Protocol::Smtp)) {
            return lint(LintCode::UnknownType, element.attribute("type"));
        }
        Candidate server;
        server.protocol = *protocol;
        if (!readHost(element, server) || !readPort(element, server) ||
            !readSecurity(element, server)) {
            return;
        }
        readAuth(element, server);
        if (!readUsername(element, server)) return;
        lintHabits(element, server);
        server.system = baseDomain(server.host);
        reading_.candidates.push_back(std::move(server));
    }

    bool readHost(const XmlNode& element, Candidate& server) {
        const auto written = element.textOf("hostname");
        const auto expanded = expandPlaceholders(written, address_);
        if (!expanded) return lint(LintCode::UnexpandedPlaceholder, written), false;
        const auto host = publishedHost(*expanded);
        if (!host) return lint(LintCode::BadHost, written), false;
        server.host = *host;
        return true;
    }

    bool readPort(const XmlNode& element, Candidate& server) {
        const auto port = portFromText(element.textOf("port"));
        const std::string written(element.textOf("port"));
        if (!port) return lint(LintCode::BadPort, server.host + ":" + written), false;
        server.port = *port;
        return true;
    }

    bool readSecurity(const XmlNode& element, Candidate& server) {
        const auto written = element.textOf("socketType");
        const auto security = securityOfSocketType(written);
        if (!security) return lint(LintCode::UnknownSocketType, written), false;
        server.security = *security;
        return true;
    }

    void readAuth(const XmlNode& element, Candidate& server) {
        bool isNamed = false;
        for (const auto& child : element.children) {
            // system="http" speaks of web services, not of this server's SASL (version 1.2)
            if (child.name != "authentication" || child.attribute("system") == "http") continue;
            isNamed = true;
            const auto word = authWord(child.text);
            if (word.empty()) {
                lint(LintCode::UnknownAuth, child.text);
            } else if (!contains(server.auth, word)) {
                server.auth.emplace_back(word);
            }
            if (isOldAuthWord(child.text)) lint(LintCode::OldAuthWord, child.text);
        }
        if (!isNamed) lint(LintCode::MissingAuth, subjectOf(server));
    }

    bool readUsername(const XmlNode& element, Candidate& server) {
        const auto written = element.textOf("username");
        const auto expanded = expandPlaceholders(written, address_);
        if (!expanded) return lint(LintCode::UnexpandedPlaceholder, written), false;
        if (unseenIn(*expanded)) return lint(LintCode::BadUsername, subjectOf(server)), false;
        server.username = expanded->empty() ? address_.ascii() : *expanded;
        if (expanded->empty() && needsUsername(server))
            lint(LintCode::MissingUsername, subjectOf(server));
        return true;
    }

    static bool needsUsername(const Candidate& server) {
        return std::none_of(server.auth.begin(), server.auth.end(), [](const std::string& word) {
            return word == "none" || word == "client-IP-address" || word == "smtp-after-pop";
        });
    }

    void lintHabits(const XmlNode& element, const Candidate& server) {
        if (const XmlNode* pop3 = element.child("pop3");
            pop3 != nullptr && pop3->textOf("leaveMessagesOnServer") == "false") {
            lint(LintCode::RemovesMailAtOnce, subjectOf(server));
        }
        if (element.textOf("useGlobalPreferredServer") == "true") {
            lint(LintCode::GlobalPreferredServer, subjectOf(server));
        }
    }

    void lint(LintCode code, std::string_view subject) {
        reading_.lints.push_back(lintOf(code, subject));
    }

    const EmailAddress& address_;
    AutoconfigReading reading_{};
};

}  // namespace

AutoconfigReading readAutoconfig(std::string_view xml, const EmailAddress& address) {
    const XmlReading document = readXml(xml);
    if (document.reason != Reason::None) return {{}, {}, document.reason, document.detail};
    if (document.root.name != "clientConfig") {
        return {{}, {}, Reason::XmlWrongRoot, sanitise(document.root.name)};
    }
    return FileReader(address).read(document.root);
}

}  // namespace mailadvisor

#include "discovery/autoconfig_xml.h"

#include "base/ascii.h"
#include "base/escape.h"
#include "base/host_name.h"
#include "base/lists.h"
#include "base/unseen.h"
#include "discovery/login_pattern.h"
#include "discovery/placeholders.h"
#include "discovery/public_suffix.h"
#include "discovery/published_host.h"
#include "discovery/server_lint.h"
#include "discovery/server_words.h"
#include "discovery/xml_tree.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <span>
#include <utility>

namespace mailadvisor {
namespace {

// Ways to mail that are published beside IMAP and POP3 on purpose: no fault of the admin. The
// first five are Exchange's (Thunderbird's database since 2026-03;
// draft-ietf-mailmaint-autoconfig).
constexpr std::array<std::string_view, 7> otherServices{"exchange",   "ews",  "owa", "graph",
                                                        "activesync", "jmap", "nntp"};
constexpr std::size_t exchangeServices = 5;

bool isAmong(std::span<const std::string_view> services, std::string_view type) {
    return std::ranges::any_of(
        services, [type](std::string_view service) { return equalsIgnoringCase(service, type); });
}

bool isOtherService(std::string_view type) { return isAmong(otherServices, type); }

bool isExchangeService(std::string_view type) {
    return isAmong(std::span(otherServices).first<exchangeServices>(), type);
}

class FileReader {
public:
    FileReader(const AutoconfigFile& file, const EmailAddress& address)
        : file_(file), address_(address) {}

    AutoconfigReading read(const XmlNode& root) {
        for (const auto* provider : providersIn(root)) {
            for (const auto& element : provider->children) readServer(element);
        }
        const auto odd = lintServers(reading_.candidates);
        reading_.lints.insert(reading_.lints.end(), odd.begin(), odd.end());
        if (reading_.candidates.empty()) reading_.reason = Reason::NoUsableServer;
        return std::move(reading_);
    }

private:
    using Providers = std::vector<const XmlNode*>;

    Providers providersIn(const XmlNode& root) {
        Providers all;
        for (const auto& element : root.children) {
            if (element.name == "emailProvider") all.push_back(&element);
        }
        if (all.size() < 2) return all;
        for (const std::string_view domain : {std::string_view(address_.domain), file_.domain}) {
            Providers named;
            std::ranges::copy_if(all, std::back_inserter(named),
                                 [&](const XmlNode* provider) { return isFor(*provider, domain); });
            if (named.empty()) continue;
            if (named.size() < all.size()) lint(LintCode::SeveralProviders, domain);
            return named;
        }
        lint(LintCode::NoProviderForDomain, address_.domain);
        return {};
    }

    bool isFor(const XmlNode& provider, std::string_view domain) const {
        const auto isIt = [&](std::string_view written) {
            const auto expanded = expandDomain(written, address_);
            if (!expanded) return false;
            const auto name = normaliseHost(*expanded);
            return name && *name == domain;
        };
        return isIt(provider.attribute("id")) ||
               std::ranges::any_of(provider.children, [&](const XmlNode& child) {
                   return child.name == "domain" && isIt(child.text);
               });
    }

    void readServer(const XmlNode& element) {
        const bool isIncoming = element.name == "incomingServer";
        if (!isIncoming && element.name != "outgoingServer") return;
        const auto protocol = protocolFromName(lowerAscii(element.attribute("type")));
        const auto type = element.attribute("type");
        if (isExchangeService(type)) reading_.isExchange = true;
        if (isOtherService(type)) return;
        if (!protocol || isIncoming == (*protocol == Protocol::Smtp))
            return lint(LintCode::UnknownType, type);
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
        auto published = readPublishedHost(written, address_);
        if (published.fault) return lint(*published.fault, written), false;
        server.host = std::move(published.host);
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
        if (isUnfilledLogin(written, address_))
            return lint(LintCode::UnfilledTemplate, written), false;
        const std::string pattern(written.empty() ? addressPattern : written);
        if (!giveLogin(server, pattern))
            return lint(LintCode::UnexpandedPlaceholder, written), false;
        if (unseenIn(server.username)) return lint(LintCode::BadUsername, subjectOf(server)), false;
        if (written.empty() && needsUsername(server))
            lint(LintCode::MissingUsername, subjectOf(server));
        return true;
    }

    bool giveLogin(Candidate& server, const std::string& pattern) const {
        if (file_.askedAs == AskedAs::Postmaster) {
            const auto asked = postmasterOf(address_);
            return setLogin(server, patternBehind(pattern, asked, address_), address_);
        }
        const bool isGiven = setLogin(server, pattern, address_);
        const bool isForPersonAlone = file_.askedAs == AskedAs::Person && !namesPerson(pattern);
        if (isForPersonAlone) server.usernamePattern.clear();
        return isGiven;
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

    const AutoconfigFile& file_;
    const EmailAddress& address_;
    AutoconfigReading reading_{};
};

}  // namespace

EmailAddress postmasterOf(const EmailAddress& address) {
    return {"postmaster", address.domain, address.displayDomain};
}

AutoconfigReading readAutoconfig(const AutoconfigFile& file, const EmailAddress& address) {
    const XmlReading document = readXmlTree(file.bytes, file.charset);
    if (document.reason != Reason::None) return {{}, {}, document.reason, document.detail};
    if (document.root.name != "clientConfig") {
        return {{}, {}, Reason::XmlWrongRoot, sanitise(document.root.name)};
    }
    return FileReader(file, address).read(document.root);
}

}  // namespace mailadvisor

#include "discovery/server_lint.h"

#include "base/escape.h"

#include <algorithm>
#include <array>

namespace mailadvisor {
namespace {

struct StandardPort {
    Port port{};
    Protocol protocol{};
    bool isTlsFromTheStart{};
};

// RFC 8314 §3 and §7, RFC 5321; 2525 is the usual way round a blocked port 587.
constexpr std::array<StandardPort, 8> standardPorts{{
    {standardPort(Protocol::Imap, Security::StartTls), Protocol::Imap, false},
    {standardPort(Protocol::Imap, Security::Tls), Protocol::Imap, true},
    {standardPort(Protocol::Pop3, Security::StartTls), Protocol::Pop3, false},
    {standardPort(Protocol::Pop3, Security::Tls), Protocol::Pop3, true},
    {relayPort, Protocol::Smtp, false},
    {standardPort(Protocol::Smtp, Security::StartTls), Protocol::Smtp, false},
    {{2525}, Protocol::Smtp, false},
    {standardPort(Protocol::Smtp, Security::Tls), Protocol::Smtp, true},
}};

void lintPlainServers(const std::vector<Candidate>& servers, std::vector<Lint>& lints) {
    for (const auto protocol : {Protocol::Imap, Protocol::Pop3, Protocol::Smtp}) {
        const auto isOne = [&](const Candidate& c) { return c.protocol == protocol; };
        const auto isEncrypted = [&](const Candidate& c) {
            return isOne(c) && c.security != Security::Plain;
        };
        const auto first = std::find_if(servers.begin(), servers.end(), isOne);
        if (first == servers.end() || first->security != Security::Plain) continue;
        const bool hasEncrypted = std::any_of(servers.begin(), servers.end(), isEncrypted);
        lints.push_back(
            lintOf(hasEncrypted ? LintCode::PlainFirst : LintCode::PlainOnly, subjectOf(*first)));
    }
}

}  // namespace

std::optional<LintCode> oddPort(const Candidate& server) {
    const auto standard =
        std::find_if(standardPorts.begin(), standardPorts.end(),
                     [&](const StandardPort& row) { return row.port == server.port; });
    if (standard == standardPorts.end()) return LintCode::UnusualPort;
    if (standard->protocol != server.protocol) return LintCode::PortOfOtherProtocol;
    if (standard->isTlsFromTheStart != (server.security == Security::Tls)) {
        return LintCode::SecurityPortMismatch;
    }
    return std::nullopt;
}

std::string subjectOf(const Candidate& server) {
    return server.host + ":" + std::to_string(server.port.value);
}

Lint lintOf(LintCode code, std::string_view subject) {
    return {Source{}, {}, code, sanitise(subject)};
}

std::vector<Lint> lintsAt(Source source, const std::string& url, std::vector<Lint> lints) {
    for (auto& lint : lints) {
        lint.source = source;
        lint.url = url;
    }
    return lints;
}

std::vector<Lint> lintServers(const std::vector<Candidate>& servers) {
    std::vector<Lint> lints;
    for (const auto& server : servers) {
        if (const auto code = oddPort(server)) lints.push_back(lintOf(*code, subjectOf(server)));
    }
    lintPlainServers(servers, lints);
    const auto isOutgoing = [](const Candidate& c) { return c.protocol == Protocol::Smtp; };
    if (std::all_of(servers.begin(), servers.end(), isOutgoing)) {
        lints.push_back(lintOf(LintCode::NoIncoming, {}));
    }
    if (std::none_of(servers.begin(), servers.end(), isOutgoing)) {
        lints.push_back(lintOf(LintCode::NoOutgoing, {}));
    }
    return lints;
}

}  // namespace mailadvisor

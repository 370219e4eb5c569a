#include "discovery/refused_service.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace mailadvisor {
namespace {

constexpr std::array<std::pair<Protocol, std::string_view>, 3> protocolNames{
    {{Protocol::Imap, "IMAP"}, {Protocol::Pop3, "POP3"}, {Protocol::Smtp, "SMTP"}}};

bool isRefused(const DiscoveryFacts& facts, std::string_view name) {
    return std::ranges::any_of(facts.hints, [&](const Hint& hint) {
        return hint.code == "service-not-offered" && hint.subject == name;
    });
}

}  // namespace

void applyRefusedServices(DiscoveryFacts& facts) {
    auto& candidates = facts.candidates;
    for (const auto& [protocol, name] : protocolNames) {
        if (!isRefused(facts, name)) continue;
        std::erase_if(candidates, [protocol = protocol](const Candidate& candidate) {
            return candidate.protocol == protocol && candidate.source > Source::Srv;
        });
        for (const auto& candidate : candidates) {
            if (candidate.protocol != protocol) continue;
            const Lint lint{candidate.source, {}, "srv-says-not-offered", std::string(name)};
            const bool isNew = std::ranges::find(facts.lints, lint) == facts.lints.end();
            if (isNew) facts.lints.push_back(lint);
        }
    }
}

}  // namespace mailadvisor

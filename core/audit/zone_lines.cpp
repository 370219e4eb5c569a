#include "audit/paste.h"
#include "base/host_name.h"

#include <algorithm>

namespace mailadvisor {
namespace {

std::string record(std::string_view name, std::string_view rest) {
    return std::string(name) + ". 3600 IN " + std::string(rest);
}

bool isRightExchanger(const DomainView& view, const PublishedExchanger& exchanger) {
    if (exchanger.host.empty() || looksLikeIpAddress(exchanger.host)) return false;
    const auto* named = view.hostNamed(exchanger.host);
    const bool isAlias = named != nullptr && named->alias.isKnown() && !named->alias->empty();
    return !isAlias && !view.leadsNowhere(exchanger.host);
}

}  // namespace

std::vector<std::string> serviceLines(const DomainView& view, const MailService& service) {
    if (view.allOffered().empty()) return {};
    const std::string name = std::string(service.label) + "." + view.domain();
    const auto* server = view.offered(service.protocol, service.security);
    if (server == nullptr && view.mayBeOffered(service)) return {};
    if (server == nullptr) return {record(name, "SRV 0 0 0 .")};
    return {
        record(name, "SRV 0 1 " + std::to_string(server->port.value) + " " + server->host + ".")};
}

std::vector<std::string> allServiceLines(const DomainView& view) {
    std::vector<std::string> lines;
    for (const auto& service : mailServices()) {
        for (auto& line : serviceLines(view, service)) lines.push_back(std::move(line));
    }
    return lines;
}

std::string aliasLine(std::string_view name, std::string_view target) {
    return record(name, "CNAME " + std::string(target) + ".");
}

std::string removalLine(std::string_view name, std::string_view type) {
    return "; remove " + std::string(name) + ". " + std::string(type);
}

std::vector<std::string> exchangerLines(const DomainView& view) {
    std::vector<std::string> lines;
    if (view.published().exchangers.isKnown()) {
        for (const auto& exchanger : *view.published().exchangers) {
            if (!isRightExchanger(view, exchanger)) continue;
            lines.push_back(record(view.domain(), "MX " + std::to_string(exchanger.preference) +
                                                      " " + exchanger.host + "."));
        }
    }
    if (lines.empty() && !view.allOffered().empty()) {
        lines.push_back(record(view.domain(), "MX 10 " + view.allOffered().front().host + "."));
    }
    std::ranges::sort(lines);
    return lines;
}

}  // namespace mailadvisor

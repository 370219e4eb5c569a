#include "zone.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace mailadvisor::publish {
namespace {

constexpr const char* timeToLive = "3600";  // seconds
constexpr int worsePriority = 10;           // of the incoming type that is not the first choice

struct Service {
    std::string_view label{};
    Protocol protocol{};
    Security security{};
};

// RFC 6186 §3.1 to §3.2, RFC 8314 §5.1: the names with "s" are encrypted from the first byte.
constexpr std::array services{
    Service{"_imaps", Protocol::Imap, Security::Tls},
    Service{"_imap", Protocol::Imap, Security::StartTls},
    Service{"_pop3s", Protocol::Pop3, Security::Tls},
    Service{"_pop3", Protocol::Pop3, Security::StartTls},
    Service{"_submissions", Protocol::Smtp, Security::Tls},
    Service{"_submission", Protocol::Smtp, Security::StartTls},
};

bool isAddress(const std::string& host) {
    return host.find(':') != std::string::npos ||
           host.find_first_not_of("0123456789.") == std::string::npos;
}

std::string line(const std::string& name, const std::string& rest) {
    return name + ". " + timeToLive + " IN " + rest + "\n";
}

std::string srv(const std::string& name, int priority, int port, const std::string& target) {
    return line(name, "SRV " + std::to_string(priority) + " 0 " + std::to_string(port) + " " +
                          target + ".");
}

/// RFC 6186 §3.4: the priorities of IMAP and POP3 say which the domain would rather see used.
int firstPriority(const Domain& domain, Protocol protocol) {
    const auto incoming = std::ranges::find_if(
        domain.servers, [](const DomainServer& entry) { return entry.protocol != Protocol::Smtp; });
    const bool isWorse = protocol != Protocol::Smtp && incoming != domain.servers.end() &&
                         incoming->protocol != protocol;
    return isWorse ? worsePriority : 0;
}

std::string linesFor(const Service& service, const Domain& domain) {
    const std::string name = std::string(service.label) + "._tcp." + domain.domain;
    int priority = firstPriority(domain, service.protocol);
    std::string lines;
    for (const auto& [protocol, server] : domain.servers) {
        const bool isOfService =
            protocol == service.protocol && server.security == service.security;
        if (!isOfService || isAddress(server.host)) continue;
        lines += srv(name, priority++, server.port.value, server.host);
    }
    return lines.empty() ? srv(name, 0, 0, "") : lines;
}

}  // namespace

bool hasAddressForName(const Domain& domain) {
    return std::ranges::any_of(
        domain.servers, [](const DomainServer& entry) { return isAddress(entry.server.host); });
}

std::string zoneLines(const Domain& domain, bool hasAutodiscover) {
    const std::string& name = domain.domain;
    std::string lines;
    for (const Service& service : services) lines += linesFor(service, domain);
    lines += line("autoconfig." + name, "CNAME " + name + ".");
    lines += line(name, "TXT \"mailconf=https://autoconfig." + name + "/mail/config-v1.1.xml\"");
    if (!hasAutodiscover) return lines;
    lines += line("autodiscover." + name, "CNAME " + name + ".");
    lines += srv("_autodiscover._tcp." + name, 0, 443, "autodiscover." + name);
    return lines;
}

}  // namespace mailadvisor::publish

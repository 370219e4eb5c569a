#include "audit/paste.h"
#include "base/lists.h"
#include "clients/render.h"
#include "discovery/pacc_document.h"
#include "net/https_client.h"
#include "net/resolver.h"
#include "web/publish_lines.h"

#include <algorithm>
#include <array>
#include <sstream>

namespace mailadvisor::web {
namespace {

ZoneLine lineFrom(std::string text) {
    const auto words = wordsOf(text);
    constexpr std::size_t typeAt = 3;  // NAME. TTL IN TYPE …
    if (words.size() <= typeAt) return {};
    ZoneLine line;
    line.name = words.front().substr(0, words.front().size() - 1);
    line.type = words[typeAt];
    line.text = std::move(text);
    return line;
}

/// The zone of the writer that publishes for whole domains, whoever brings it.
std::string zoneOf(ClientCatalogue& catalogue, const Domain& domain) {
    RenderRequest request;
    request.scope = Scope::Domain;
    request.domain = domain;
    for (const auto& client : catalogue.clients()) {
        if (!contains(client.scopes, Scope::Domain)) continue;
        const auto bundle = renderFor(catalogue, client.id, request);
        if (!bundle) continue;
        for (const auto& file : bundle->files) {
            if (file.path.ends_with("/zone.txt")) return file.content;
        }
    }
    return {};
}

std::string paccName(const ServedDomain& served) {
    return "_ua-auto-config." + served.domain.domain;
}

Task<bool> isShown(Network& network, const ServedDomain& served, const ZoneLine& line,
                   Deadline deadline) {
    if (line.type == "SRV") {
        const auto found = co_await network.resolver->srv(line.name, deadline);
        co_return found && !found->records.empty();
    }
    if (line.type != "TXT") {
        const auto found = co_await network.resolver->addresses(line.name, deadline);
        co_return found && !found->empty();
    }
    const auto texts = co_await network.resolver->texts(line.name, deadline);
    if (!texts) co_return false;
    if (line.name == paccName(served)) co_return hasDigestOf(served.pacc, *texts);
    co_return std::ranges::any_of(
        *texts, [&](const std::string& text) { return line.text.find(text) != std::string::npos; });
}

}  // namespace

std::vector<ZoneLine> zoneLinesFor(ClientCatalogue& catalogue, const ServedDomain& served) {
    std::vector<ZoneLine> lines;
    std::istringstream zone(zoneOf(catalogue, served.domain));
    for (std::string text; std::getline(zone, text);) {
        auto line = lineFrom(std::move(text));
        if (!line.name.empty()) lines.push_back(std::move(line));
    }
    if (served.pacc.empty()) return lines;
    const auto& domain = served.domain.domain;
    lines.push_back(lineFrom(aliasLine("ua-auto-config." + domain, domain)));
    lines.push_back(
        lineFrom(paccName(served) + ". 3600 IN TXT \"" + recordFor(served.pacc) + "\""));
    return lines;
}

Task<std::vector<ZoneLine>> linesMissing(Network& network, const ServedDomain& served,
                                         std::vector<ZoneLine> lines, Deadline deadline) {
    std::vector<ZoneLine> missing;
    for (auto& line : lines) {
        const bool isThere = co_await isShown(network, served, line, deadline);
        if (!isThere) missing.push_back(std::move(line));
    }
    co_return missing;
}

std::vector<std::string> urlsToTry(std::string_view domain) {
    const std::string name(domain);
    return {"https://autoconfig." + name + "/mail/config-v1.1.xml",
            "https://" + name + "/.well-known/autoconfig/mail/config-v1.1.xml",
            "https://autodiscover." + name + "/autodiscover/autodiscover.xml",
            "https://ua-auto-config." + name + "/.well-known/user-agent-configuration.json"};
}

Task<bool> isAnsweredOutside(Network& network, const ServedDomain& served, Deadline deadline) {
    const auto answer =
        co_await network.https->get(urlsToTry(served.domain.domain).front(), deadline);
    co_return answer.status == 200 && answer.body == served.autoconfig;
}

}  // namespace mailadvisor::web

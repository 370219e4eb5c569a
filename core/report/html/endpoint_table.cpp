#include "report/html/endpoint_table.h"

#include "base/host_name.h"
#include "base/lists.h"
#include "report/certificate_problems.h"
#include "report/words.h"

#include <algorithm>

namespace mailadvisor {
namespace {

Html heading(const char* id, const Sentences& say, const char* style = "word") {
    return element("th", say({id, {}}), {{"class", style}, {"scope", "col"}});
}

Html row(const EndpointFacts& endpoint, const Sentences& say) {
    const std::string style = isSafelyUsable(endpoint)                ? "good"
                              : endpoint.state == EndpointState::Open ? "bad"
                                                                      : "faint";
    Html state = element("span", say(wordForState(endpoint)), {{"class", style}});
    if (endpoint.reason != Reason::None) {
        state += element("p", say(messageOf(endpoint.reason)), {{"class", "faint"}});
    }
    return element("tr",
                   element("td", properName(endpoint.protocol)) +
                       element("td", std::to_string(endpoint.port.value), {{"class", "number"}}) +
                       element("td", say(wordFor(endpoint.security))) + element("td", state));
}

/// Hosts in the order they were asked.
std::vector<std::string> hostsOf(const std::vector<EndpointFacts>& endpoints) {
    std::vector<std::string> hosts;
    for (const auto& endpoint : endpoints) addNew(hosts, endpoint.host);
    return hosts;
}

Html rowsOf(const std::string& host, const std::vector<EndpointFacts>& endpoints,
            const Sentences& say) {
    Html rows =
        element("tr", element("th", displayHost(host),
                              {{"class", "wide"}, {"colspan", "4"}, {"scope", "rowgroup"}}));
    for (const auto& endpoint : endpoints) {
        if (endpoint.host == host) rows += row(endpoint, say);
    }
    return element("tbody", rows);
}

}  // namespace

Html endpointTable(const std::vector<EndpointFacts>& endpoints, const Sentences& say) {
    if (endpoints.empty()) return {};
    Html table =
        element("thead", element("tr", heading(MESSAGE_ID("column.protocol"), say) +
                                           heading(MESSAGE_ID("column.port"), say, "number") +
                                           heading(MESSAGE_ID("column.security"), say) +
                                           heading(MESSAGE_ID("column.state"), say)));
    for (const auto& host : hostsOf(endpoints)) table += rowsOf(host, endpoints, say);
    return element("table", table);
}

Html certificateProblemList(const std::vector<EndpointFacts>& endpoints, const Sentences& say) {
    Html items;
    for (const auto& problem : certificateProblems(endpoints)) {
        const Message admin{MESSAGE_ID("report.for-admin"), {{"text", say(problem.forAdmin)}}};
        items += element("li", element("span", say(problem.forPerson)) +
                                   element("p", say(admin), {{"class", "faint wide"}}));
    }
    return items.source.empty() ? Html{} : element("ul", items);
}

}  // namespace mailadvisor

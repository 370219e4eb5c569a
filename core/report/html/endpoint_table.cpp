#include "report/html/endpoint_table.h"

#include "base/email_address.h"
#include "report/certificate_problems.h"
#include "report/words.h"

namespace mailadvisor {
namespace {

Html heading(const char* id, const Sentences& say) {
    return element("th", say({id, {}}), {{"scope", "col"}});
}

Html row(const EndpointFacts& endpoint, const Sentences& say) {
    const std::string style = isSafelyUsable(endpoint)                ? "good"
                              : endpoint.state == EndpointState::Open ? "bad"
                                                                      : "faint";
    const std::string remark =
        endpoint.reason == Reason::None ? "" : say(messageOf(endpoint.reason));
    return element(
        "tr",
        element("td", properName(endpoint.protocol)) + element("td", displayHost(endpoint.host)) +
            element("td", std::to_string(endpoint.port.value), {{"class", "number"}}) +
            element("td", say(wordFor(endpoint.security))) +
            element("td", say(wordForState(endpoint)), {{"class", style}}) + element("td", remark));
}

Html problemList(const std::vector<EndpointFacts>& endpoints, const Sentences& say) {
    Html items;
    for (const auto& problem : certificateProblems(endpoints)) {
        const Message admin{MESSAGE_ID("report.for-admin"), {{"text", say(problem.forAdmin)}}};
        items += element("li", element("span", say(problem.forPerson)) +
                                   element("p", say(admin), {{"class", "faint"}}));
    }
    return items.source.empty() ? Html{} : element("ul", items);
}

}  // namespace

Html endpointTable(const std::vector<EndpointFacts>& endpoints, const Sentences& say) {
    if (endpoints.empty()) return {};
    const Html head = element(
        "tr",
        heading(MESSAGE_ID("column.protocol"), say) + heading(MESSAGE_ID("column.server"), say) +
            heading(MESSAGE_ID("column.port"), say) + heading(MESSAGE_ID("column.security"), say) +
            heading(MESSAGE_ID("column.state"), say) + heading(MESSAGE_ID("column.remark"), say));
    Html rows;
    for (const auto& endpoint : endpoints) rows += row(endpoint, say);
    const Html table = element("table", element("thead", head) + element("tbody", rows));
    return element("div", table, {{"class", "scroll"}}) + problemList(endpoints, say);
}

}  // namespace mailadvisor

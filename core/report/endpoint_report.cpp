#include "report/endpoint_report.h"

#include "base/host_name.h"
#include "base/lists.h"
#include "report/certificate_problems.h"
#include "report/endpoint_remarks.h"
#include "report/page.h"
#include "report/words.h"
#include "text/format.h"

#include <algorithm>

namespace mailadvisor {
namespace {

std::string serverText(const EndpointFacts& endpoint) {
    return displayHost(endpoint.host) + ":" + std::to_string(endpoint.port.value);
}

TextStyle styleOf(const EndpointFacts& endpoint) {
    if (isSafelyUsable(endpoint)) return TextStyle::Good;
    const bool isFaulty = endpoint.state == EndpointState::Open ||
                          endpoint.state == EndpointState::TlsFailed ||
                          endpoint.state == EndpointState::Garbled;
    return isFaulty ? TextStyle::Bad : TextStyle::Faint;
}

std::string validUntil(const EndpointFacts& endpoint, const Sentences& say) {
    if (!endpoint.tls.isKnown()) return {};
    const auto day = std::chrono::floor<std::chrono::days>(endpoint.tls->certificate.notAfter);
    return unbroken(formatShortDate({day, DatePrecision::Day}, say.language()));
}

bool isSilentRelay(const EndpointFacts& endpoint) {
    return endpoint.protocol == Protocol::Smtp && endpoint.port == relayPort &&
           endpoint.state != EndpointState::Open && endpoint.state != EndpointState::NotProbed;
}

/// Why a port is as it is, unless that is said below the table or was said in a row above.
std::string remarkOn(const EndpointFacts& endpoint, const Table& table, const Sentences& say) {
    if (endpoint.reason == Reason::None || isSilentRelay(endpoint)) return {};
    std::string text = say(messageOf(endpoint.reason));
    const bool isSaid = std::any_of(table.rows.begin(), table.rows.end(), [&](const auto& row) {
        return !row.empty() && row.back().text == text;
    });
    return isSaid ? std::string() : text;
}

/// The ports of one host.
Table portTable(const std::vector<EndpointFacts>& endpoints, const std::string& host,
                const Sentences& say) {
    Table table;
    table.columns = {{say({MESSAGE_ID("column.protocol"), {}})},
                     {say({MESSAGE_ID("column.port"), {}})},
                     {say({MESSAGE_ID("column.security"), {}})},
                     {say({MESSAGE_ID("column.state"), {}})},
                     {say({MESSAGE_ID("column.certificate-until"), {}})},
                     {say({MESSAGE_ID("column.remark"), {}})}};
    for (const auto& endpoint : endpoints) {
        if (endpoint.host != host) continue;
        table.rows.push_back({{std::string(properName(endpoint.protocol)), TextStyle::Strong},
                              {std::to_string(endpoint.port.value)},
                              {say(wordFor(endpoint.security))},
                              {say(wordForState(endpoint)), styleOf(endpoint)},
                              {validUntil(endpoint, say)},
                              {remarkOn(endpoint, table, say)}});
    }
    return table;
}

void addOverview(Page& page, const Facts& facts, const Sentences& say) {
    std::vector<std::string> shown;
    for (const auto& endpoint : facts.endpoints) {
        if (!addNew(shown, endpoint.host)) continue;
        page.paragraph(displayHost(endpoint.host), TextStyle::Strong, 2);
        page.table(portTable(facts.endpoints, endpoint.host, say), 4);
        addAbilities(page, facts, endpoint.host, say);
    }
}

std::string portList(const std::vector<Port>& ports) {
    std::vector<std::string> numbers;
    for (const Port port : ports) numbers.push_back(std::to_string(port.value));
    return joined(numbers, ", ");
}

void addProblems(Page& page, const std::vector<EndpointFacts>& endpoints, const Sentences& say) {
    const auto problems = certificateProblems(endpoints);
    if (problems.empty()) return;
    page.heading(say({MESSAGE_ID("report.certificate-problems"), {}}));
    for (const auto& problem : problems) {
        page.item("!", say(problem.forPerson), TextStyle::Bad);
        const Message admin{MESSAGE_ID("report.for-admin"), {{"text", say(problem.forAdmin)}}};
        page.paragraph(say(admin), TextStyle::Faint, 4);
        const Message where{MESSAGE_ID("report.seen-at-ports"),
                            {{"host", problem.host}, {"ports", portList(problem.ports)}}};
        page.paragraph(say(where), TextStyle::Faint, 4);
    }
}

/// The methods under names that mail programs show, too.
std::string methodList(const std::vector<std::string>& methods) {
    std::vector<std::string> shown;
    for (const auto& method : methods) {
        addNew(shown, method == "LOGIN-COMMAND" ? std::string("LOGIN")
                      : method == "USER"        ? std::string("USER/PASS")
                                                : method);
    }
    return joined(shown, ", ");
}

/// Ports of one host and protocol that let people sign in alike.
struct SignIn {
    Protocol protocol{};
    std::string host{};
    std::string methods{};
    std::vector<Port> ports{};
};

std::vector<SignIn> signIns(const std::vector<EndpointFacts>& endpoints) {
    std::vector<SignIn> all;
    for (const auto& endpoint : endpoints) {
        if (!endpoint.auth.isKnown() || endpoint.auth->empty()) continue;
        const std::string methods = methodList(*endpoint.auth);
        const auto same = std::find_if(all.begin(), all.end(), [&](const SignIn& known) {
            return known.protocol == endpoint.protocol && known.host == endpoint.host &&
                   known.methods == methods;
        });
        if (same == all.end()) {
            all.push_back({endpoint.protocol, endpoint.host, methods, {endpoint.port}});
        } else {
            addNew(same->ports, endpoint.port);
        }
    }
    return all;
}

void addSignIn(Page& page, const std::vector<EndpointFacts>& endpoints, const Sentences& say) {
    Table table;
    table.columns = {{""}, {""}, {""}, {""}};
    for (const auto& way : signIns(endpoints)) {
        table.rows.push_back({{std::string(properName(way.protocol)), TextStyle::Strong},
                              {displayHost(way.host)},
                              {unbroken(portList(way.ports))},
                              {way.methods}});
    }
    if (table.rows.empty()) return;
    page.heading(say({MESSAGE_ID("report.sign-in-methods"), {}}));
    page.table(table);
}

std::string daysLeft(const TlsFacts& tls, Timestamp observedAt) {
    if (observedAt == Timestamp{}) return {};
    const auto left = std::chrono::floor<std::chrono::days>(tls.certificate.notAfter - observedAt);
    return formatInteger(left.count());
}

/// What the port would have looked like through another address.
EndpointFacts seenAt(const AddressFacts& other, EndpointFacts endpoint) {
    endpoint.state = other.state;
    endpoint.reason = other.reason;
    endpoint.auth = other.auth;
    TlsFacts tls;
    tls.verified = other.verified;
    endpoint.tls = Fact<TlsFacts>::known(tls);
    return endpoint;
}

void addDetails(Page& page, const EndpointFacts& endpoint, Timestamp observedAt,
                const Sentences& say) {
    page.heading(std::string(properName(endpoint.protocol)) + " " + serverText(endpoint));
    const auto field = [&](const char* id, const std::string& value) {
        if (!value.empty()) page.paragraph(say({id, {}}) + ": " + value, TextStyle::Plain, 2);
    };
    field(MESSAGE_ID("label.ip-address"), endpoint.address);
    field(MESSAGE_ID("label.duration"), formatInteger(endpoint.duration.count()) + " ms");
    for (const auto& other : endpoint.otherAddresses) {
        const auto seen = seenAt(other, endpoint);
        field(MESSAGE_ID("label.other-ip-address"),
              joined({other.address, say(wordForState(seen)), joined(seen.auth.valueOr({}), ", ")},
                     ", "));
    }
    field(MESSAGE_ID("label.greeting"), endpoint.greeting.valueOr({}));
    field(MESSAGE_ID("label.before-tls"),
          joined(endpoint.capabilities.beforeTls.valueOr({}).words(), ", "));
    field(MESSAGE_ID("label.after-tls"),
          joined(endpoint.capabilities.afterTls.valueOr({}).words(), ", "));
    if (!endpoint.tls.isKnown()) return;
    const auto& tls = *endpoint.tls;
    field(MESSAGE_ID("label.encryption"), tls.version + " " + tls.cipher);
    field(MESSAGE_ID("label.key-exchange"), tls.group);
    field(MESSAGE_ID("label.certificate-subject"), tls.certificate.subject);
    field(MESSAGE_ID("label.certificate-names"), joined(tls.certificate.names, ", "));
    field(MESSAGE_ID("label.certificate-issuer"), tls.certificate.issuer);
    field(MESSAGE_ID("label.certificate-key"), tls.certificate.key);
    field(MESSAGE_ID("label.certificate-sha256"), tls.certificate.sha256);
    field(MESSAGE_ID("label.certificate-days"), daysLeft(tls, observedAt));
    field(MESSAGE_ID("label.stapling"), std::string(nameOf(tls.stapling)));
    for (std::size_t i = 1; i < tls.chain.size(); ++i) {
        const auto& above = tls.chain[i];
        const auto end = std::chrono::floor<std::chrono::days>(above.notAfter);
        field(MESSAGE_ID("label.certificate-chain"),
              above.subject + ", " + above.key + ", " +
                  formatShortDate({end, DatePrecision::Day}, say.language()));
    }
}

}  // namespace

std::string endpointReport(const Facts& facts, const Sentences& say, const PageStyle& style) {
    const auto& endpoints = facts.endpoints;
    Page page(style);
    addSuspicions(page, facts, say);
    page.heading(say({MESSAGE_ID("report.ports"), {}}));
    if (endpoints.empty())
        page.paragraph(say({MESSAGE_ID("report.nothing-probed"), {}}), TextStyle::Warning, 2);
    addOverview(page, facts, say);
    if (std::any_of(endpoints.begin(), endpoints.end(), isSilentRelay)) {
        page.paragraph(say({MESSAGE_ID("report.port-25"), {}}), TextStyle::Faint, 2);
    }
    addProblems(page, endpoints, say);
    addRemarks(page, facts, say);
    addSignIn(page, endpoints, say);
    if (style.details) {
        for (const auto& endpoint : endpoints) addDetails(page, endpoint, facts.observedAt, say);
    }
    return page.text();
}

std::string endpointReport(const std::vector<EndpointFacts>& endpoints, const Sentences& say,
                           const PageStyle& style) {
    Facts facts;
    facts.endpoints = endpoints;
    return endpointReport(facts, say, style);
}

}  // namespace mailadvisor

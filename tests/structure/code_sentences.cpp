#include "code_sentences.h"

#include "audit/audit_code.h"
#include "diagnosis/clue.h"
#include "facts/discovery_facts.h"
#include "signs/check_message.h"
#include "signs/endpoint_remark.h"
#include "signs/network_suspicion.h"
#include "signs/tls_message.h"

#include <algorithm>

namespace mailadvisor::test {
namespace {

EndpointFacts anyEndpoint() {
    EndpointFacts endpoint;
    endpoint.tls = Fact<TlsFacts>::known({});
    return endpoint;
}

std::set<std::string> readSentences() {
    const EndpointFacts endpoint = anyEndpoint();
    std::set<std::string> ids;
    for (const auto reason : allReasons()) ids.insert(messageOf(reason).id);
    for (const auto code : allLintCodes()) ids.insert(messageOf(Lint{{}, {}, code, {}}, {}).id);
    for (const auto code : allHintCodes()) ids.insert(messageOf(Hint{{}, code, {}}).id);
    for (const auto code : allAuditCodes()) ids.insert(messageOf(code).id);
    for (const auto clue : allClues()) ids.insert(messageOf(SeenClue{clue, {}}).id);
    for (const auto outcome : allCheckOutcomes()) {
        CheckedServer server;
        server.outcome = outcome;
        server.mechanism = "PLAIN";
        for (const auto& message : {outcomeMessage(server), generalRemedy(server)}) {
            if (!message.empty()) ids.insert(message.id);
        }
    }
    for (const auto outcome : allArrivalOutcomes()) {
        const Arrival arrival{.outcome = outcome};
        for (const auto& message : {outcomeMessage(arrival), remedyMessage(arrival)}) {
            if (!message.empty()) ids.insert(message.id);
        }
    }
    for (const auto remark : allEndpointRemarks()) ids.insert(messageOf(remark, endpoint).id);
    for (const auto audience : {Audience::User, Audience::Admin}) {
        for (const auto problem : allTlsProblems()) {
            ids.insert(messageOf(problem, audience, endpoint).id);
        }
        for (const auto note : allTlsNotes()) ids.insert(messageOf(note, audience, endpoint).id);
        for (const auto kind : allSuspicions()) {
            ids.insert(messageOf(NetworkSuspicion{kind, {}, {}}, audience).id);
        }
    }
    return ids;
}

/// "lint" of "lint.bad-host".
std::string kindOf(std::string_view id) { return std::string(id.substr(0, id.find('.'))); }

}  // namespace

const std::set<std::string>& sentencesOfCodes() {
    static const auto ids = readSentences();
    return ids;
}

bool isOfACode(std::string_view id) {
    return std::ranges::any_of(sentencesOfCodes(),
                               [&](const auto& known) { return kindOf(known) == kindOf(id); });
}

}  // namespace mailadvisor::test

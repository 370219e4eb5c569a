#include "report/check_json.h"

#include "base/iso_time.h"
#include "diagnosis/failure.h"

namespace mailadvisor {
namespace {

Json serverJson(const CheckedServer& server) {
    Json json{{"outcome", nameOf(server.outcome)},
              {"reason", nameOf(server.reason)},
              {"protocol", nameOf(server.protocol)},
              {"host", server.host},
              {"port", server.port.value},
              {"security", nameOf(server.security)},
              {"username", server.login}};
    if (!server.address.empty()) json["address"] = server.address;
    if (!server.mechanism.empty()) json["mechanism"] = server.mechanism;
    if (server.replyCode != 0) {
        json["reply"] = {{"code", server.replyCode}, {"text", server.serverSaid}};
    }
    if (const auto failure = failureAt(server)) json["cause"] = nameOf(failure->code);
    return json;
}

Json arrivalJson(const Arrival& arrival) {
    Json json{{"outcome", nameOf(arrival.outcome)}, {"reason", nameOf(arrival.reason)}};
    if (arrival.subject.empty()) return json;
    json["seconds"] = arrival.seconds.count();
    json["subject"] = arrival.subject;
    if (!arrival.folder.empty()) json["folder"] = arrival.folder;
    return json;
}

}  // namespace

Json toJson(const CheckFacts& facts) {
    return {{"schema", checkSchema},
            {"address", facts.address},
            {"observedAt", isoTime(facts.observedAt)},
            {"incoming", serverJson(facts.incoming)},
            {"outgoing", facts.outgoing ? serverJson(*facts.outgoing) : Json()},
            {"arrival", arrivalJson(facts.arrival)}};
}

}  // namespace mailadvisor

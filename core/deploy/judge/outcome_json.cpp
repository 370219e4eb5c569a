#include "deploy/judge/outcome_json.h"

#include "base/json_reader.h"
#include "deploy/move/move_json.h"
#include "deploy/roster/rollout.h"
#include "report/error_json.h"

namespace mailadvisor {
namespace {

/// As in the facts about one person's mailbox.
Json spaceOf(const AccountOutcome& outcome, const AskedSpace& space) {
    Json json{{"login", std::string(nameOf(space.login))}};
    if (space.reason != Reason::None) json["loginReason"] = std::string(nameOf(space.reason));
    json["usedBytes"] = factToJson(outcome.used);
    json["limitBytes"] = factToJson(outcome.limit);
    return json;
}

}  // namespace

Json toJson(const AccountOutcome& outcome, const Say& say) {
    Json json{{"address", outcome.address}};
    if (outcome.line > 0) json["line"] = outcome.line;
    json["status"] = std::string(nameOf(outcome.status));
    if (outcome.change) json["change"] = std::string(nameOf(*outcome.change));
    if (outcome.protocol) json["protocol"] = std::string(nameOf(*outcome.protocol));
    if (outcome.instead) json["instead"] = std::string(nameOf(*outcome.instead));
    if (outcome.skip) {
        json["reason"] = std::string(nameOf(*outcome.skip));
        json["text"] = say(messageOf(*outcome.skip));
    }
    if (outcome.asked) json["mailbox"] = spaceOf(outcome, *outcome.asked);
    if (!outcome.archive.empty()) json["archive"] = outcome.archive;
    json["files"] = outcome.files;
    if (outcome.rollout) json["rollout"] = std::string(nameOf(*outcome.rollout));
    if (outcome.move) json["move"] = toJson(*outcome.move, say);
    for (const auto& warning : outcome.warnings) json["warnings"].push_back(say(warning));
    if (outcome.error) json["error"] = toJson(*outcome.error, say);
    return json;
}

}  // namespace mailadvisor

#include "deploy/move_json.h"

#include "base/json_reader.h"
#include "report/move_words.h"

namespace mailadvisor {
namespace {

Json sizesToJson(const MailboxSizes& sizes) {
    return {{"usedBytes", factToJson(sizes.used)},
            {"limitBytes", factToJson(sizes.limit)},
            {"messages", factToJson(sizes.messages)}};
}

Json changesToJson(const std::vector<SettingChange>& changes) {
    Json json = Json::array();
    for (const auto& change : changes) {
        json.push_back({{"setting", std::string(nameOf(change.setting))},
                        {"from", change.before},
                        {"to", change.after}});
    }
    return json;
}

void addJudgement(Json& json, const AccountMove& move) {
    json["kind"] = std::string(nameOf(move.kind));
    json["case"] = std::string(nameOf(move.setupCase));
    json["work"] = std::string(nameOf(move.work));
    json["changes"] = changesToJson(move.changes);
    json["fits"] = factToJson(move.fits);
    json["mayBeOnlyLocal"] = factToJson(move.mayBeOnlyLocal);
    json["download"] = factToJson(
        move.download, [](MoveDownload value) { return Json(std::string(nameOf(value))); });
}

}  // namespace

Json toJson(const MailboxMove& move, const Say& say) {
    Json json = Json::object();
    if (move.wave.number > 0) {
        json["wave"] = move.wave.number;
        json["waveBecause"] = std::string(nameOf(move.wave.kind));
    }
    if (!move.from.empty()) json["from"] = move.from;
    if (!move.to.empty()) json["to"] = move.to;
    if (move.judged) addJudgement(json, *move.judged);
    json["old"] = sizesToJson(move.before);
    json["new"] = sizesToJson(move.after);
    json["arrival"] = std::string(nameOf(move.arrival));
    json["text"] = Json::array();
    for (const auto& saying : sayingsOf(move)) json["text"].push_back(say(saying));
    return json;
}

}  // namespace mailadvisor

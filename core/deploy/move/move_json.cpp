#include "deploy/move/move_json.h"

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

MailboxSizes sizesFrom(const JsonReader& place) {
    const auto size = [](const JsonReader& each) { return ByteCount{each.integer()}; };
    const auto count = [](const JsonReader& each) { return each.integer(); };
    return {place["usedBytes"].fact(size, Unknown::NotAsked),
            place["limitBytes"].fact(size, Unknown::NotAsked),
            place["messages"].fact(count, Unknown::NotAsked)};
}

AccountMove judgementFrom(const JsonReader& place) {
    const auto flag = [](const JsonReader& each) { return each.flag(); };
    const auto change = [](const JsonReader& each) {
        return SettingChange{each["setting"].word(settingFromName), each["from"].text(),
                             each["to"].text()};
    };
    const auto download = [](const JsonReader& each) { return each.word(moveDownloadFromName); };
    AccountMove move;
    move.kind = place["kind"].word(moveKindFromName);
    move.setupCase = place["case"].word(setupCaseFromName);
    move.work = place["work"].word(moveWorkFromName);
    move.changes = place["changes"].list(change);
    move.fits = place["fits"].fact(flag, Unknown::NotAsked);
    move.mayBeOnlyLocal = place["mayBeOnlyLocal"].fact(flag, Unknown::NotAsked);
    move.download = place["download"].fact(download, Unknown::NotAsked);
    return move;
}

}  // namespace

Json toJson(const MailboxMove& move) {
    Json json = Json::object();
    if (move.wave.number > 0) {
        json["wave"] = move.wave.number;
        json["waveBecause"] = std::string(nameOf(move.wave.kind));
    }
    if (!move.type.empty()) json["type"] = std::string(move.type);
    if (!move.from.empty()) json["from"] = move.from;
    if (!move.to.empty()) json["to"] = move.to;
    if (move.judged) addJudgement(json, *move.judged);
    json["old"] = sizesToJson(move.before);
    json["new"] = sizesToJson(move.after);
    json["arrival"] = std::string(nameOf(move.arrival));
    return json;
}

Json toJson(const MailboxMove& move, const Say& say) {
    Json json = toJson(move);
    json["text"] = Json::array();
    for (const auto& saying : sayingsOf(move)) json["text"].push_back(say(saying));
    return json;
}

MailboxMove mailboxMoveFrom(const JsonReader& place) {
    MailboxMove move;
    if (!place["wave"].isMissing()) {
        move.wave = {static_cast<int>(place["wave"].integer(1)),
                     place["waveBecause"].word(waveKindFromName)};
    }
    if (!place["type"].isMissing()) move.type = nameOf(place["type"].word(currentTypeFromName));
    move.from = place["from"].textOr({});
    move.to = place["to"].textOr({});
    if (!place["kind"].isMissing()) move.judged = judgementFrom(place);
    move.before = sizesFrom(place["old"]);
    move.after = sizesFrom(place["new"]);
    move.arrival = place["arrival"].word(moveArrivalFromName);
    return move;
}

}  // namespace mailadvisor

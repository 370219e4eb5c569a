#include "facts/needs_json.h"

#include "base/host_name.h"
#include "base/json_reader.h"

namespace mailadvisor {
namespace {

constexpr int mostDevices = 10'000;        // far beyond one person; keeps sums small
constexpr int mostReachBackDays = 36'500;  // a hundred years

template <class T>
Json asWord(const Fact<T>& fact) {
    return factToJson(fact, [](T value) { return Json(nameOf(value)); });
}

Fact<int> count(const JsonReader& place, int most) {
    return place.fact(
        [most](const JsonReader& at) { return static_cast<int>(at.integer(0, most)); },
        Unknown::NotAsked);
}

Fact<bool> flag(const JsonReader& place) {
    return place.fact([](const JsonReader& at) { return at.flag(); }, Unknown::NotAsked);
}

Fact<ByteCount> bytes(const JsonReader& place) {
    return place.fact([](const JsonReader& at) { return ByteCount{at.integer()}; },
                      Unknown::NotAsked);
}

Fact<std::string> host(const JsonReader& place) {
    return place.fact(
        [](const JsonReader& at) {
            auto name = normaliseHost(at.text());
            if (name) return *std::move(name);
            at.failWith(std::move(name).error().text);
            return std::string{};
        },
        Unknown::NotAsked);
}

}  // namespace

Json toJson(const Needs& needs) {
    Json json = Json::object();
    json["devices"] = factToJson(needs.devices);
    json["webmail"] = asWord(needs.webmail);
    json["backup"] = factToJson(needs.backup);
    json["shared"] = factToJson(needs.shared);
    json["reachBackDays"] = factToJson(needs.reachBackDays);
    json["currentType"] = asWord(needs.currentType);
    json["movedFrom"] = factToJson(needs.movedFrom);
    json["purpose"] = asWord(needs.purpose);
    json["phoneOnly"] = factToJson(needs.phoneOnly);
    json["quotaBytes"] = factToJson(needs.quota);
    json["usedBytes"] = factToJson(needs.used);
    return json;
}

Result<Needs> needsFromJson(const Json& json) {
    std::optional<Error> failure;
    const JsonReader root(json, failure);
    Needs needs;
    needs.devices = count(root["devices"], mostDevices);
    needs.webmail = root["webmail"].fact(
        [](const JsonReader& at) { return at.word(webmailFromName); }, Unknown::NotAsked);
    needs.backup = flag(root["backup"]);
    needs.shared = flag(root["shared"]);
    needs.reachBackDays = count(root["reachBackDays"], mostReachBackDays);
    needs.currentType = root["currentType"].fact(
        [](const JsonReader& at) { return at.word(currentTypeFromName); }, Unknown::NotAsked);
    needs.movedFrom = host(root["movedFrom"]);
    needs.purpose = root["purpose"].fact(
        [](const JsonReader& at) { return at.word(purposeFromName); }, Unknown::NotAsked);
    needs.phoneOnly = flag(root["phoneOnly"]);
    needs.quota = bytes(root["quotaBytes"]);
    needs.used = bytes(root["usedBytes"]);
    if (failure) return Unexpected{std::move(*failure)};
    return needs;
}

}  // namespace mailadvisor

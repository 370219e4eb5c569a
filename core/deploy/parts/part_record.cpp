#include "deploy/parts/part_record.h"

#include "base/json_reader.h"
#include "base/message_json.h"
#include "deploy/move/move_json.h"

#include <charconv>
#include <utility>

namespace mailadvisor {
namespace {

constexpr std::string_view partSchema = "mailadvisor.deploy-part.v1";
constexpr std::string_view entryBegins = R"({"at":)";

std::string line(const Json& json) { return dumpJsonLine(json) + "\n"; }

/// Absent where it is empty.
void put(Json& json, const char* key, const std::string& text) {
    if (!text.empty()) json[key] = text;
}

template <class Enum>
void put(Json& json, const char* key, const std::optional<Enum>& word) {
    if (word) json[key] = std::string(nameOf(*word));
}

template <class Enum>
std::optional<Enum> wordAt(const JsonReader& place,
                           std::optional<Enum> (*fromName)(std::string_view)) {
    return place.isMissing() ? std::nullopt : std::optional(place.word(fromName));
}

template <class T, class Write>
Json listOf(const std::vector<T>& entries, Write write) {
    Json list = Json::array();
    for (const auto& entry : entries) list.push_back(write(entry));
    return list;
}

Json toJson(const Finding& finding) {
    Json json{{"text", toJson(finding.text)}};
    if (!finding.remedies.empty()) {
        json["remedies"] =
            listOf(finding.remedies, [](const Remedy& remedy) { return toJson(remedy.text); });
    }
    return json;
}

Finding findingFrom(const JsonReader& place) {
    Finding finding;
    finding.text = messageFrom(place["text"]);
    for (auto& text : place["remedies"].list(messageFrom)) {
        Remedy remedy;
        remedy.text = std::move(text);
        finding.remedies.push_back(std::move(remedy));
    }
    return finding;
}

Json toldOf(const Recommendation& advice) {
    const auto each = [](const Finding& finding) { return toJson(finding); };
    return {{"protocol", std::string(nameOf(advice.protocol))},
            {"headline", toJson(advice.headline)},
            {"first", listOf(advice.first, each)},
            {"reasons", listOf(advice.reasons, each)},
            {"cautions", listOf(advice.cautions, each)}};
}

Recommendation toldFrom(const JsonReader& place) {
    Recommendation advice;
    advice.protocol = place["protocol"].word(choiceFromName);
    advice.headline = messageFrom(place["headline"]);
    advice.first = place["first"].list(findingFrom);
    advice.reasons = place["reasons"].list(findingFrom);
    advice.cautions = place["cautions"].list(findingFrom);
    return advice;
}

Json toJson(const Error& error) {
    Json json{{"code", std::string(nameOf(error.code))},
              {"where", error.where},
              {"text", toJson(error.text)}};
    if (!error.remedy.empty()) json["remedy"] = toJson(error.remedy);
    return json;
}

Error errorFrom(const JsonReader& place) {
    return {place["code"].word(errorCodeFromName), place["where"].text(),
            messageFrom(place["text"]), messageFrom(place["remedy"])};
}

ByteCount sizeFrom(const JsonReader& place) { return {place.integer()}; }

Json toJson(const AskedSpace& asked) {
    return {{"host", asked.host},
            {"login", std::string(nameOf(asked.login))},
            {"reason", std::string(nameOf(asked.reason))},
            {"used", factToJson(asked.used)},
            {"limit", factToJson(asked.limit)}};
}

AskedSpace askedFrom(const JsonReader& place) {
    return {place["host"].text(), place["login"].word(loginOutcomeFromName),
            place["reason"].word(reasonFromName), place["used"].fact(sizeFrom, Unknown::NotProbed),
            place["limit"].fact(sizeFrom, Unknown::NotProbed)};
}

Json toJson(const CertificateProblem& problem) {
    return {{"host", problem.host},
            {"ports", listOf(problem.ports, [](Port port) { return port.value; })},
            {"forPerson", toJson(problem.forPerson)},
            {"forAdmin", toJson(problem.forAdmin)}};
}

CertificateProblem problemFrom(const JsonReader& place) {
    return {place["host"].text(),
            place["ports"].list([](const JsonReader& port) { return port.port(); }),
            messageFrom(place["forPerson"]), messageFrom(place["forAdmin"])};
}

void putOutcome(Json& json, const AccountOutcome& outcome) {
    // Named one by one, so that a field that comes new is not forgotten here: it is written below,
    // or the run that merges finds it out itself.
    const auto& [row, address, name, department, computer, user, status, change, protocol, instead,
                 skip, advice, used, limit, asked, folder, archive, files, programs, warnings,
                 rollout, move, error] = outcome;
    static_cast<void>(std::tie(status, change, folder, files, programs, rollout));
    json["line"] = row;
    json["address"] = address;
    put(json, "name", name);
    put(json, "department", department);
    put(json, "computer", computer);
    put(json, "user", user);
    put(json, "protocol", protocol);
    put(json, "instead", instead);
    put(json, "skip", skip);
    if (advice) json["advice"] = toldOf(*advice);
    json["used"] = factToJson(used);
    json["limit"] = factToJson(limit);
    if (asked) json["asked"] = toJson(*asked);
    put(json, "archive", archive);
    if (!warnings.empty()) {
        json["warnings"] = listOf(warnings, [](const Message& warning) { return toJson(warning); });
    }
    if (move) json["move"] = toJson(*move);
    if (error) json["error"] = toJson(*error);
}

AccountOutcome outcomeFrom(const JsonReader& place) {
    AccountOutcome outcome;
    outcome.line = static_cast<std::size_t>(place["line"].integer());
    outcome.address = place["address"].text();
    outcome.displayName = place["name"].textOr({});
    outcome.department = place["department"].textOr({});
    outcome.computer = place["computer"].textOr({});
    outcome.user = place["user"].textOr({});
    outcome.protocol = wordAt(place["protocol"], choiceFromName);
    outcome.instead = wordAt(place["instead"], insteadFromName);
    outcome.skip = wordAt(place["skip"], skipReasonFromName);
    if (const auto advice = place["advice"]; !advice.isMissing()) outcome.advice = toldFrom(advice);
    outcome.used = place["used"].fact(sizeFrom, Unknown::NotProbed);
    outcome.limit = place["limit"].fact(sizeFrom, Unknown::NotProbed);
    if (const auto asked = place["asked"]; !asked.isMissing()) outcome.asked = askedFrom(asked);
    outcome.archive = place["archive"].textOr({});
    outcome.warnings = place["warnings"].list(messageFrom);
    if (const auto move = place["move"]; !move.isMissing()) {
        outcome.move = mailboxMoveFrom(move);
        outcome.move->department = outcome.department;
    }
    if (const auto error = place["error"]; !error.isMissing()) outcome.error = errorFrom(error);
    outcome.status = outcome.error ? AccountStatus::Failed : AccountStatus::Skipped;
    return outcome;
}

/// What `read` makes of a line; the first thing wrong with it.
template <class Read>
auto readLine(std::string_view text, Read read) -> Result<decltype(read(JsonReader{
    std::declval<const Json&>(), std::declval<std::optional<Error>&>()}))> {
    const auto json = parseJson(text, partFileName);
    if (!json) return Unexpected{json.error()};
    std::optional<Error> failure;
    auto value = read(JsonReader(*json, failure));
    if (failure) return Unexpected{*std::move(failure)};
    return value;
}

}  // namespace

std::string lineOf(const PartHead& head) {
    Json json{{"schema", partSchema},
              {"part", head.shard.number},
              {"of", head.shard.count},
              {"accounts", head.accounts},
              {"writtenWith", head.writtenWith},
              {"clients", head.clients},
              {"groupBy", std::string(nameOf(head.groupBy))}};
    put(json, "archive", head.archive);
    put(json, "kit", head.kit);
    if (head.hasMove) json["move"] = true;
    return line(json);
}

std::string lineOf(const PartEntry& entry) {
    Json json{{"at", entry.position}};
    putOutcome(json, entry.outcome);
    if (entry.isFault) json["fault"] = true;
    if (entry.record) json["record"] = toJson(*entry.record);
    return line(json);
}

std::string lineOf(const PartServers& servers) {
    const auto each = [](const CertificateProblem& problem) { return toJson(problem); };
    return line({{"servers", servers.domain},
                 {"first", servers.position},
                 {"faults", listOf(servers.faults, each)}});
}

std::string lineOf(const PartEnd& end) {
    return line({{"end", end.entries}, {"list", end.list}, {"sha256", end.sha256}});
}

std::optional<std::size_t> positionIn(std::string_view line) {
    if (!line.starts_with(entryBegins)) return std::nullopt;
    line.remove_prefix(entryBegins.size());
    std::size_t position = 0;
    const auto [rest, failure] = std::from_chars(line.data(), line.data() + line.size(), position);
    return failure == std::errc{} ? std::optional(position) : std::nullopt;
}

Result<PartHead> partHeadFrom(std::string_view line) {
    return readLine(line, [](const JsonReader& place) {
        PartHead head;
        if (place["schema"].text() != partSchema)
            place["schema"].failWith({MESSAGE_ID("error.merge-damaged"), {}});
        head.shard.number = static_cast<std::size_t>(place["part"].integer(1, mostShards));
        head.shard.count = static_cast<std::size_t>(place["of"].integer(1, mostShards));
        head.accounts = static_cast<std::size_t>(place["accounts"].integer());
        head.writtenWith = place["writtenWith"].text();
        head.clients = place["clients"].texts();
        head.groupBy = place["groupBy"].word(groupByFromName);
        head.archive = wordAt(place["archive"], archiveFormatFromName);
        head.kit = wordAt(place["kit"], kitFromName);
        head.hasMove = place["move"].flagOr(false);
        return head;
    });
}

Result<PartEntry> partEntryFrom(std::string_view line) {
    const auto json = parseJson(line, partFileName);
    if (!json) return Unexpected{json.error()};
    std::optional<Error> failure;
    const JsonReader place(*json, failure);
    PartEntry entry{static_cast<std::size_t>(place["at"].integer(1)), place["fault"].flagOr(false),
                    outcomeFrom(place), std::nullopt};
    if (const auto record = json->find("record"); record != json->end()) {
        entry.record = recordFrom(*record);
        if (!entry.record) place["record"].failWith({MESSAGE_ID("error.merge-damaged"), {}});
    }
    if (failure) return Unexpected{*std::move(failure)};
    return entry;
}

Result<PartServers> partServersFrom(std::string_view line) {
    return readLine(line, [](const JsonReader& place) {
        return PartServers{place["servers"].text(),
                           static_cast<std::size_t>(place["first"].integer(1)),
                           place["faults"].list(problemFrom)};
    });
}

Result<PartEnd> partEndFrom(std::string_view line) {
    return readLine(line, [](const JsonReader& place) {
        return PartEnd{static_cast<std::size_t>(place["end"].integer()), place["list"].text(),
                       place["sha256"].text()};
    });
}

}  // namespace mailadvisor

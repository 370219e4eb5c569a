#include "policy/policy.h"

#include "base/ascii.h"
#include "base/escape.h"
#include "base/host_name.h"
#include "base/json_reader.h"
#include "base/lists.h"
#include "base/utf8.h"
#include "facts/needs_json.h"
#include "rules/named_threshold.h"

#include <algorithm>
#include <iterator>
#include <limits>

namespace mailadvisor {
namespace {

constexpr std::int64_t mostBytes = std::int64_t{1} << 60;
constexpr int mostDays = 36500;
/// Bytes: a name and a number in Thai on one printed line.
constexpr std::size_t longestHelpDesk = 300;

/// Reads one number into the field it belongs to, within the range its unit allows.
struct ReadInto {
    Thresholds& thresholds;
    const JsonReader& place;

    void operator()(ByteCount Thresholds::*field) const {
        thresholds.*field = {place.integer(1, mostBytes)};
    }
    void operator()(std::optional<ByteCount> Thresholds::*field) const {
        thresholds.*field = ByteCount{place.integer(1, mostBytes)};
    }
    void operator()(Percent Thresholds::*field) const {
        thresholds.*field = {static_cast<int>(place.integer(1, 100))};
    }
    void operator()(int Thresholds::*field) const {
        thresholds.*field = static_cast<int>(place.integer(1, mostDays));
    }
};

/// The value of a field as an argument of a sentence.
struct ValueOf {
    const Thresholds& thresholds;

    Argument::Value operator()(ByteCount Thresholds::*field) const { return thresholds.*field; }
    Argument::Value operator()(Percent Thresholds::*field) const { return thresholds.*field; }
    Argument::Value operator()(int Thresholds::*field) const {
        return std::int64_t{thresholds.*field};
    }
    Argument::Value operator()(std::optional<ByteCount> Thresholds::*field) const {
        if (thresholds.*field) return *(thresholds.*field);
        return std::string{};
    }
};

const NamedThreshold* namedThreshold(std::string_view name) {
    const auto all = namedThresholds();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const NamedThreshold& row) { return row.name == name; });
    return found == all.end() ? nullptr : &*found;
}

void readThreshold(Policy& policy, const JsonReader& place, const std::string& key) {
    const auto* row = namedThreshold(key);
    if (row == nullptr) {
        place.failWith({MESSAGE_ID("error.policy-key"), {{"key", key}}});
        return;
    }
    std::visit(ReadInto{policy.thresholds, place}, row->place);
    policy.setThresholds.push_back(key);
}

// Stands beside the thresholds and not among them: a size of the company, not a limit of judging.
constexpr std::string_view domainLimitKey = "domainLimitBytes";

void readThresholds(Policy& policy, const JsonReader& root, const Json& json) {
    const auto place = root["thresholds"];
    if (place.isMissing()) return;
    if (!json["thresholds"].is_object()) {
        place.failWith({MESSAGE_ID("error.json-not-object"), {}});
        return;
    }
    for (const auto& item : json["thresholds"].items()) {
        if (item.key() == domainLimitKey) {
            place[item.key()].failWith({MESSAGE_ID("error.policy-key"), {{"key", item.key()}}});
        } else {
            readThreshold(policy, place[item.key()], item.key());
        }
    }
}

std::string readHost(const JsonReader& place) {
    const auto typed = place.text();
    const auto host = normaliseHost(typed);
    if (host) return *host;
    place.failWith({MESSAGE_ID("error.host-name"), {{"host", typed}}});
    return {};
}

std::map<std::string, std::string> readMailSystems(const JsonReader& place, const Json& json) {
    std::map<std::string, std::string> systems;
    if (!json.is_object()) {
        place.failWith({MESSAGE_ID("error.json-not-object"), {}});
        return systems;
    }
    for (const auto& item : json.items()) {
        const auto domain = normaliseHost(item.key());
        if (domain) {
            systems[*domain] = place[item.key()].text();
        } else {
            place.failWith({MESSAGE_ID("error.host-name"), {{"host", item.key()}}});
        }
    }
    return systems;
}

std::map<std::string, Needs> readDepartments(const JsonReader& place, const Json& json) {
    std::map<std::string, Needs> departments;
    if (!json.is_object()) {
        place.failWith({MESSAGE_ID("error.json-not-object"), {}});
        return departments;
    }
    const Json known = toJson(Needs{});
    for (const auto& item : json.items()) {
        const auto department = place[item.key()];
        if (!item.value().is_object()) {
            department.failWith({MESSAGE_ID("error.json-not-object"), {}});
            continue;
        }
        for (const auto& need : item.value().items()) {
            if (known.contains(need.key())) continue;
            department[need.key()].failWith(
                {MESSAGE_ID("error.policy-key"), {{"key", need.key()}}});
        }
        auto needs = needsFromJson(item.value());
        if (needs) {
            departments.emplace(item.key(), *std::move(needs));
        } else {
            department.failWith(std::move(needs).error().text);
        }
    }
    return departments;
}

void readMove(Policy& policy, const JsonReader& place, const Json& json) {
    constexpr int largestWave = 100'000;
    if (!json.is_object()) {
        place.failWith({MESSAGE_ID("error.json-not-object"), {}});
        return;
    }
    for (const auto& item : json.items()) {
        if (item.key() == "newQuotaBytes") {
            policy.newMailboxLimit = ByteCount{place[item.key()].integer(1, mostBytes)};
        } else if (item.key() == "waveSize") {
            policy.waveSize = static_cast<int>(place[item.key()].integer(1, largestWave));
        } else {
            place[item.key()].failWith({MESSAGE_ID("error.policy-key"), {{"key", item.key()}}});
        }
    }
}

std::string readHelpDesk(const JsonReader& place) {
    auto text = place.text();
    if (text.size() <= longestHelpDesk && isUtf8(text) && !hasControlCharacters(text)) return text;
    place.failWith({MESSAGE_ID("error.policy-help-desk"), {}});
    return {};
}

std::string readIspdb(const JsonReader& place) {
    auto text = place.text();
    const bool isUrl = text.starts_with("https://") && !hasControlCharacters(text);
    if (isUrl || text == noIspdb) return text;
    place.failWith({MESSAGE_ID("error.policy-ispdb"), {}});
    return {};
}

std::vector<Language> readLanguages(const JsonReader& place) {
    const Message whenWrong{MESSAGE_ID("error.policy-languages"),
                            {{"one", std::string(nameOf(Language::Thai))},
                             {"other", std::string(nameOf(Language::English))}}};
    const auto named =
        place.list([&](const JsonReader& word) { return word.word(languageFromName, whenWrong); });
    std::vector<Language> languages;
    std::ranges::copy_if(allLanguages, std::back_inserter(languages),
                         [&](Language language) { return contains(named, language); });
    if (languages.empty() || languages.size() < named.size()) place.failWith(whenWrong);
    return languages;
}

bool isOrdered(const Thresholds& limits) {
    return limits.nearlyFull <= limits.full &&
           limits.shortestRetentionDays <= limits.usualRetentionDays &&
           limits.usualRetentionDays <= limits.longestRetentionDays &&
           limits.exactForecastDays <= limits.farthestForecastDays;
}

}  // namespace

std::string mailSystemOf(const Policy& policy, const std::string& domain) {
    const auto named = policy.mailSystems.find(domain);
    return named == policy.mailSystems.end() ? std::string() : named->second;
}

Needs defaultNeedsOf(const Policy& policy, std::string_view department) {
    const auto& all = policy.departments;
    const auto isCalled = [](std::string_view name) {
        return [name](const auto& entry) { return equalsIgnoringCase(entry.first, name); };
    };
    auto found = department.empty() ? all.end() : std::ranges::find_if(all, isCalled(department));
    if (found == all.end()) found = all.find("*");
    return found == all.end() ? Needs{} : found->second;
}

Result<Policy> policyFromJson(const Json& json, std::string_view where) {
    std::optional<Error> failure;
    const JsonReader root(json, failure);
    Policy policy;
    if (!json.is_object()) root.failWith({MESSAGE_ID("error.json-not-object"), {}});
    for (const auto& item : json.items()) {
        if (!json.is_object()) break;
        const auto place = root[item.key()];
        if (item.key() == "thresholds") {
            readThresholds(policy, root, json);
        } else if (item.key() == "trustedHosts") {
            policy.trustedHosts = place.list(readHost);
        } else if (item.key() == "mailSystems") {
            policy.mailSystems = readMailSystems(place, item.value());
        } else if (item.key() == "departments") {
            policy.departments = readDepartments(place, item.value());
        } else if (item.key() == "move") {
            readMove(policy, place, item.value());
        } else if (item.key() == "helpDesk") {
            policy.helpDesk = readHelpDesk(place);
        } else if (item.key() == "ispdb") {
            policy.ispdb = readIspdb(place);
        } else if (item.key() == "languages") {
            policy.languages = readLanguages(place);
        } else if (item.key() == domainLimitKey) {
            readThreshold(policy, place, item.key());
        } else {
            place.failWith({MESSAGE_ID("error.policy-key"), {{"key", item.key()}}});
        }
    }
    if (!isOrdered(policy.thresholds)) {
        root["thresholds"].failWith({MESSAGE_ID("error.policy-order"), {}});
    }
    if (!failure) return policy;
    failure->where = std::string(where) + (failure->where.empty() ? "" : ": " + failure->where);
    return Unexpected{*std::move(failure)};
}

std::vector<ThresholdInForce> thresholdsInForce(const Policy& policy) {
    std::vector<ThresholdInForce> table;
    for (const auto& row : namedThresholds()) {
        const auto& set = policy.setThresholds;
        const bool isSet = contains(set, row.name);
        table.push_back({row.name,
                         std::visit(ValueOf{policy.thresholds}, row.place),
                         isSet,
                         {std::string(row.meaning), {}}});
    }
    return table;
}

}  // namespace mailadvisor

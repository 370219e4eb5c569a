#include "cli/observer_cache.h"

#include "base/iso_time.h"
#include "base/json_reader.h"
#include "system/folders.h"
#include "system/read_file.h"
#include "base/hash.h"
#include "facts/discovery_json.h"
#include "facts/facts_json.h"
#include "output/write_file.h"

#include <cstdio>

namespace mailadvisor::cli {
namespace {

constexpr std::string_view schema = "mailadvisor.remembered.v1";

Timestamp now() {
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

/// The options that change what is found or whether it is believed.
std::string optionsThatCount(const CommonOptions& options) {
    std::string text = options.resolver + "\n" + options.caFile + "\n" + options.ispdb + "\n";
    text += options.publicOnly ? "public\n" : "\n";
    text += options.acceptUntrusted ? "untrusted\n" : "\n";
    for (const auto& rule : options.connectTo) text += rule + "\n";
    return text;
}

}  // namespace

RememberedAnswers::RememberedAnswers(const CommonOptions& options)
    : folder_(options.dryRun ? std::string{} : rememberedFolder()),
      options_(optionsThatCount(options)) {}

std::string RememberedAnswers::fileFor(const std::string& domain) const {
    char name[32];
    std::snprintf(name, sizeof name, "%016llx.json",
                  static_cast<unsigned long long>(fingerprint(options_ + domain)));
    return folder_ + "/" + name;
}

std::optional<KeptDiscovery> RememberedAnswers::find(const std::string& domain) const {
    if (folder_.empty()) return std::nullopt;
    const auto text = readFile(fileFor(domain));
    if (!text) return std::nullopt;
    const auto json = parseJson(*text, {});
    if (!json) return std::nullopt;
    std::optional<Error> failure;
    const JsonReader root(*json, failure);
    const bool isOurs = root["schema"].textOr({}) == schema &&
                        root["domain"].textOr({}) == domain &&
                        root["options"].textOr({}) == options_;
    if (!isOurs) return std::nullopt;
    KeptDiscovery kept{discoveryFrom(root["discovery"]), root["keptAt"].moment(), false};
    kept.isFresh = kept.keptAt <= now() && now() < root["until"].moment();
    if (failure) return std::nullopt;
    return kept;
}

void RememberedAnswers::keep(const std::string& domain, const DiscoveryFacts& facts,
                             std::chrono::seconds timeToLive) {
    if (folder_.empty()) return;
    Json json{{"schema", schema}, {"domain", domain}, {"options", options_}};
    json["keptAt"] = isoTime(now());
    json["until"] = isoTime(now() + timeToLive);
    json["discovery"] = toJson(facts);
    // What cannot be kept is asked for again: no reason to stop or to say anything.
    (void)writeFile(fileFor(domain), dumpJson(json) + "\n", true);
}

}  // namespace mailadvisor::cli

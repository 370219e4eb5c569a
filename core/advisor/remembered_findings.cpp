#include "advisor/remembered_findings.h"

#include "base/hash.h"
#include "base/hex.h"
#include "base/iso_time.h"
#include "base/json_reader.h"
#include "facts/discovery_json.h"
#include "facts/facts_json.h"
#include "net/clock.h"
#include "output/write_file.h"
#include "system/folders.h"
#include "system/own_file.h"
#include "system/read_file.h"

#include <cstdio>

namespace mailadvisor {
namespace {

constexpr std::string_view schema = "mailadvisor.remembered.v2";
constexpr std::size_t mostBytes = 4 * 1024 * 1024;  // what is found for a domain has some 20 kB

/// The wishes that change what is found or whether it is believed.
std::string wishesThatCount(const Wishes& wishes) {
    std::string text = wishes.resolver + "\n" + wishes.caFile + "\n" + wishes.ispdb + "\n";
    text += wishes.publicOnly ? "public\n" : "\n";
    text += wishes.acceptUntrusted ? "untrusted\n" : "\n";
    for (const auto& rule : wishes.connectTo) text += rule + "\n";
    return text;
}

/// The company's own file for the domain as it is now: laid down, changed or removed, the findings
/// are others.
std::string ownFileThatCounts(const std::string& domain) {
    const std::string file = overrideFileFor(domain);
    if (file.empty()) return {};
    const auto text = readFile(file);
    return "own file " + hexOf(fingerprint(text ? *text : std::string())) + "\n";
}

}  // namespace

RememberedFindings::RememberedFindings(const Wishes& wishes)
    : folder_(wishes.dryRun ? std::string{} : rememberedFolder()),
      wishes_(wishesThatCount(wishes)) {}

std::string RememberedFindings::fileFor(const std::string& domain) const {
    char name[32];
    std::snprintf(name, sizeof name, "%016llx.json",
                  static_cast<unsigned long long>(fingerprint(wishes_ + domain)));
    return folder_ + "/" + name;
}

std::optional<KeptDiscovery> RememberedFindings::find(const std::string& domain) const {
    if (folder_.empty()) return std::nullopt;
    const auto text = readOwnFile(fileFor(domain), mostBytes);
    if (!text) return std::nullopt;
    const auto json = parseJson(*text, {});
    if (!json) return std::nullopt;
    std::optional<Error> failure;
    const JsonReader root(*json, failure);
    const bool isOurs = root["schema"].textOr({}) == schema &&
                        root["domain"].textOr({}) == domain &&
                        root["options"].textOr({}) == wishes_ + ownFileThatCounts(domain);
    if (!isOurs) return std::nullopt;
    KeptDiscovery kept{discoveryFrom(root["discovery"]), root["keptAt"].moment(), false};
    kept.isFresh = kept.keptAt <= now() && now() < root["until"].moment();
    if (failure) return std::nullopt;
    return kept;
}

void RememberedFindings::keep(const std::string& domain, const DiscoveryFacts& facts,
                              std::chrono::seconds timeToLive) {
    if (folder_.empty()) return;
    Json json{
        {"schema", schema}, {"domain", domain}, {"options", wishes_ + ownFileThatCounts(domain)}};
    json["keptAt"] = isoTime(now());
    json["until"] = isoTime(now() + timeToLive);
    json["discovery"] = toJson(facts);
    // What cannot be kept is asked for again: no reason to stop or to say anything.
    (void)writeFile(fileFor(domain), dumpJson(json) + "\n", {.force = true});
}

}  // namespace mailadvisor

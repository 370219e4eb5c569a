#include "facts/discovery_json.h"

#include "facts/facts_json.h"

namespace mailadvisor {
namespace {

Json toJson(const Attempt& attempt) {
    Json json = Json::object();
    json["source"] = nameOf(attempt.source);
    json["url"] = attempt.url;
    json["outcome"] = nameOf(attempt.outcome);
    json["reason"] = nameOf(attempt.reason);
    json["milliseconds"] = attempt.duration.count();
    json["detail"] = attempt.detail;
    if (attempt.status != 0) json["status"] = attempt.status;
    if (!attempt.leadsTo.empty()) json["leadsTo"] = attempt.leadsTo;
    return json;
}

Json toJson(const Candidate& candidate) {
    Json json = Json::object();
    json["protocol"] = nameOf(candidate.protocol);
    json["host"] = candidate.host;
    json["port"] = candidate.port.value;
    json["security"] = nameOf(candidate.security);
    json["username"] = candidate.username;
    json["usernamePattern"] = candidate.usernamePattern;
    json["auth"] = candidate.auth;
    json["source"] = nameOf(candidate.source);
    json["trusted"] = candidate.trusted;
    json["confirmedBy"] = Json::array();
    for (const Source source : candidate.confirmedBy) json["confirmedBy"].push_back(nameOf(source));
    json["system"] = candidate.system;
    return json;
}

Json toJson(const Conflict& conflict) {
    Json json = Json::object();
    json["protocol"] = nameOf(conflict.protocol);
    json["sides"] = Json::array();
    for (const auto& side : conflict.sides) json["sides"].push_back(toJson(side));
    return json;
}

Json toJson(const Lint& lint) {
    Json json = Json::object();
    json["source"] = nameOf(lint.source);
    json["url"] = lint.url;
    json["code"] = nameOf(lint.code);
    json["subject"] = lint.subject;
    return json;
}

Json toJson(const Hint& hint) {
    Json json = Json::object();
    json["source"] = nameOf(hint.source);
    json["code"] = nameOf(hint.code);
    json["subject"] = hint.subject;
    return json;
}

template <class T>
Json listToJson(const std::vector<T>& values) {
    Json json = Json::array();
    for (const auto& value : values) json.push_back(toJson(value));
    return json;
}

Attempt attemptFrom(const JsonReader& place) {
    Attempt attempt;
    attempt.source = place["source"].word(sourceFromName);
    attempt.url = place["url"].textOr({});
    attempt.outcome = place["outcome"].word(outcomeFromName);
    attempt.reason = place["reason"].wordOr(reasonFromName, Reason::None);
    attempt.duration = std::chrono::milliseconds(place["milliseconds"].integerOr(0));
    attempt.detail = place["detail"].textOr({});
    if (const auto status = place["status"]; !status.isMissing())
        attempt.status = static_cast<int>(status.integer(0, 999));
    attempt.leadsTo = place["leadsTo"].textOr({});
    return attempt;
}

Candidate candidateFrom(const JsonReader& place) {
    Candidate candidate;
    candidate.protocol = place["protocol"].word(protocolFromName);
    candidate.host = place["host"].text();
    candidate.port = place["port"].port();
    candidate.security = place["security"].word(securityFromName);
    candidate.username = place["username"].textOr({});
    candidate.usernamePattern = place["usernamePattern"].textOr({});
    candidate.auth = place["auth"].texts();
    candidate.source = place["source"].word(sourceFromName);
    candidate.trusted = place["trusted"].flag();
    candidate.confirmedBy =
        place["confirmedBy"].list([](const JsonReader& at) { return at.word(sourceFromName); });
    candidate.system = place["system"].textOr({});
    return candidate;
}

Conflict conflictFrom(const JsonReader& place) {
    return {place["protocol"].word(protocolFromName), place["sides"].list(candidateFrom)};
}

Lint lintFrom(const JsonReader& place) {
    return {place["source"].word(sourceFromName), place["url"].textOr({}),
            place["code"].word(lintCodeFromName), place["subject"].textOr({})};
}

Hint hintFrom(const JsonReader& place) {
    return {place["source"].word(sourceFromName), place["code"].word(hintCodeFromName),
            place["subject"].textOr({})};
}

}  // namespace

Json toJson(const DiscoveryFacts& discovery) {
    Json json = Json::object();
    json["attempts"] = listToJson(discovery.attempts);
    json["candidates"] = listToJson(discovery.candidates);
    json["conflicts"] = listToJson(discovery.conflicts);
    json["lints"] = listToJson(discovery.lints);
    json["hints"] = listToJson(discovery.hints);
    return json;
}

DiscoveryFacts discoveryFrom(const JsonReader& place) {
    return {place["attempts"].list(attemptFrom), place["candidates"].list(candidateFrom),
            place["conflicts"].list(conflictFrom), place["lints"].list(lintFrom),
            place["hints"].list(hintFrom)};
}

}  // namespace mailadvisor

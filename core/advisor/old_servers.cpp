#include "advisor/old_servers.h"

#include "account/account_json.h"
#include "advisor/choose_server.h"
#include "advisor/declared_facts.h"
#include "advisor/facts_for.h"
#include "base/ascii.h"
#include "base/json.h"
#include "facts/facts_json.h"
#include "facts/same_server.h"
#include "system/read_file.h"

#include <algorithm>
#include <utility>

namespace mailadvisor {
namespace {

Message saveThem() {
    return {MESSAGE_ID("remedy.move-from"),
            {{"command", std::string("mailadvisor probe ADDRESS --save-facts old.json")}}};
}

Error unusable(const std::string& file, const char* text) {
    return {ErrorCode::InvalidInput, file, {text, {}}, saveThem()};
}

Error inFile(Error error, const std::string& file) {
    if (!error.where.starts_with(file)) {
        error.where = file + (error.where.empty() ? "" : ": " + error.where);
    }
    if (error.remedy.empty()) error.remedy = saveThem();
    return error;
}

std::string schemaOf(const Json& json) {
    const auto schema = json.is_object() ? json.find("schema") : json.end();
    return schema != json.end() && schema->is_string() ? schema->get<std::string>() : std::string();
}

Result<Facts> factsIn(const Json& json) {
    if (schemaOf(json) == factsSchema) return factsFromJson(json);
    const auto domain = domainFromJson(json);
    if (!domain) return Unexpected{domain.error()};
    return declaredFacts(*domain, {});
}

bool namesIncoming(const Facts& facts) {
    return std::ranges::any_of(facts.discovery.candidates, [](const Candidate& candidate) {
        return candidate.protocol != Protocol::Smtp;
    });
}

bool isOpenIncoming(const EndpointFacts& endpoint) {
    return endpoint.protocol != Protocol::Smtp && endpoint.state == EndpointState::Open;
}

bool answersAny(const Facts& facts) { return std::ranges::any_of(facts.endpoints, isOpenIncoming); }

/// A name that was only tried is no server that the mail was on.
bool answers(const Facts& facts, const Candidate& candidate) {
    return std::ranges::any_of(facts.endpoints, [&](const EndpointFacts& endpoint) {
        return endpoint.state == EndpointState::Open && isSameServer(candidate, endpoint);
    });
}

Server asNamed(const Candidate& candidate, const EmailAddress& address) {
    Server server;
    server.host = candidate.host;
    server.port = candidate.port;
    server.security = candidate.security;
    server.username = candidate.username.empty() ? address.ascii() : candidate.username;
    server.auth = candidate.auth;
    return server;
}

}  // namespace

Result<Facts> readOldServers(const std::string& file) {
    const auto text = readFile(file);
    if (!text) {
        Error error = text.error();
        error.remedy = saveThem();
        return Unexpected{std::move(error)};
    }
    const auto json = parseJson(*text, file);
    if (!json) return Unexpected{inFile(json.error(), file)};
    const auto schema = schemaOf(*json);
    if (schema != factsSchema && schema != domainSchema) {
        return Unexpected{unusable(file, MESSAGE_ID("error.move-from-kind"))};
    }
    auto facts = factsIn(*json);
    if (!facts) return Unexpected{inFile(std::move(facts).error(), file)};
    if (!facts->address) return Unexpected{unusable(file, MESSAGE_ID("error.move-from-no-domain"))};
    if (!namesIncoming(*facts)) {
        return Unexpected{unusable(file, MESSAGE_ID("error.move-from-no-server"))};
    }
    return facts;
}

OldPlaces oldPlacesFor(const Facts& oldServers, const EmailAddress& address) {
    const Facts facts = factsFor(oldServers, address);
    const bool isSilent = !answersAny(facts);
    OldPlaces places;
    for (const auto protocol : {Protocol::Imap, Protocol::Pop3, Protocol::Smtp}) {
        if (const auto* endpoint = chooseEndpoint(facts, protocol, true)) {
            places.servers.push_back({protocol, serverAt(facts, *endpoint, address.ascii(), true)});
        }
        for (const auto& candidate : facts.discovery.candidates) {
            if (candidate.protocol != protocol) continue;
            if (!isSilent && !answers(facts, candidate)) continue;
            places.servers.push_back({protocol, asNamed(candidate, address)});
        }
    }
    for (const auto& endpoint : facts.endpoints) {
        if (!endpoint.address.empty())
            places.addresses.try_emplace(lowerAscii(endpoint.host), endpoint.address);
    }
    return places;
}

}  // namespace mailadvisor

#include "account/server_json.h"

#include "account/validate.h"
#include "base/ascii.h"
#include "base/host_name.h"
#include "base/json_reader.h"

#include <limits>
#include <optional>
#include <string>

namespace mailadvisor {
namespace {

/// The path of the first field whose name ends in "password"; nothing when there is none.
std::optional<std::string> findPassword(const Json& json, const std::string& path) {
    for (const auto& [key, value] : json.items()) {
        const std::string name = json.is_array() ? "[" + key + "]" : key;
        std::string where = path;
        if (!path.empty() && !json.is_array()) where += ".";
        where += name;
        if (json.is_object() && lowerAscii(key).ends_with("password")) return where;
        if (value.is_structured()) {
            if (auto deeper = findPassword(value, where)) return deeper;
        }
    }
    return std::nullopt;
}

}  // namespace

Json serverToJson(std::string_view protocol, const Server& server) {
    Json json = Json::object();
    json["protocol"] = protocol;
    json["host"] = server.host;
    json["port"] = server.port.value;
    json["security"] = nameOf(server.security);
    json["username"] = server.username;
    json["auth"] = server.auth;
    return json;
}

Json pop3ToJson(const Pop3Settings& pop3) {
    Json json = Json::object();
    json["leaveOnServer"] = pop3.leaveOnServer;
    json["deleteAfterDays"] = pop3.deleteAfterDays ? Json(*pop3.deleteAfterDays) : Json(nullptr);
    return json;
}

Server serverFromJson(const JsonReader& place) {
    Server server;
    server.host = place["host"].text();
    if (auto host = normaliseHost(server.host)) server.host = *host;
    server.port = place["port"].port();
    server.security = place["security"].word(securityFromName);
    server.username = place["username"].text();
    server.auth = place["auth"].texts();
    return server;
}

Pop3Settings pop3FromJson(const JsonReader& place) {
    Pop3Settings pop3;
    if (place.isMissing()) return pop3;
    if (!place["leaveOnServer"].isMissing()) pop3.leaveOnServer = place["leaveOnServer"].flag();
    if (const auto days = place["deleteAfterDays"]; !days.isMissing()) {
        constexpr auto least = std::numeric_limits<int>::min();
        constexpr auto most = std::numeric_limits<int>::max();
        pop3.deleteAfterDays = static_cast<int>(days.integer(least, most));
    }
    return pop3;
}

Result<void> checkDocument(const Json& json, std::string_view schema) {
    const auto given = json.is_object() ? json.value("schema", Json()) : Json();
    if (given != schema) {
        return Unexpected{{ErrorCode::InvalidInput,
                           "schema",
                           {MESSAGE_ID("account.schema"), {{"schema", std::string(schema)}}},
                           {}}};
    }
    if (auto where = findPassword(json, {})) {
        return Unexpected{{ErrorCode::InvalidInput,
                           *where,
                           {MESSAGE_ID("account.password"), {{"field", *where}}},
                           {MESSAGE_ID("account.password-remedy"), {}}}};
    }
    return {};
}

}  // namespace mailadvisor

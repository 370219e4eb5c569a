#include "account/server_json.h"

#include "account/json_reader.h"
#include "account/validate.h"
#include "base/email_address.h"
#include "base/escape.h"

#include <optional>
#include <string>

namespace mailadvisor {
namespace {

/// The path of the first field whose name ends in "password"; nothing when there is none.
std::optional<std::string> findPassword(const Json& json, const std::string& path) {
    for (const auto& [key, value] : json.items()) {
        const std::string where = path.empty() ? key : path + "." + key;
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

Server serverFromJson(JsonReader& reader) {
    Server server;
    server.host = reader.text("host");
    if (auto host = normaliseHost(server.host)) server.host = *host;
    server.port.value =
        static_cast<std::uint16_t>(reader.number("port", 1, 65535, MESSAGE_ID("account.port")));
    if (const auto security = connectionSecurityFromName(reader.text("security"))) {
        server.security = *security;
    } else {
        reader.fail("security", MESSAGE_ID("account.security"));
    }
    server.username = reader.text("username");
    for (const Json& word : reader.list("auth")) {
        if (!word.is_string()) {
            reader.fail("auth", MESSAGE_ID("account.auth-word"));
            break;
        }
        server.auth.push_back(word.get<std::string>());
    }
    return server;
}

Pop3Settings pop3FromJson(JsonReader& document) {
    Pop3Settings pop3;
    if (document.isAbsent("pop3")) return pop3;
    JsonReader reader = document.object("pop3");
    pop3.leaveOnServer = reader.booleanOr("leaveOnServer", pop3.leaveOnServer);
    if (!reader.isAbsent("deleteAfterDays")) {
        pop3.deleteAfterDays = reader.number("deleteAfterDays", minDeleteAfterDays,
                                             maxDeleteAfterDays, MESSAGE_ID("account.days"));
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

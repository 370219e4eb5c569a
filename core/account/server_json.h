#pragma once

#include "account/account.h"
#include "base/json.h"
#include "base/result.h"

#include <string_view>

namespace mailadvisor {

class JsonReader;

/// The parts that account and domain documents share.
Json serverToJson(std::string_view protocol, const Server& server);
Json pop3ToJson(const Pop3Settings& pop3);

/// Reads one server's fields but its protocol; hosts become A-labels in lower case.
Server serverFromJson(const JsonReader& place);

/// Reads a `pop3` object; the defaults when there is none.
Pop3Settings pop3FromJson(const JsonReader& place);

/// An object with this schema and without any field that would hold a password, at any depth.
///
/// Errors: InvalidInput; a password's text never stands in the error.
Result<void> checkDocument(const Json& json, std::string_view schema);

}  // namespace mailadvisor

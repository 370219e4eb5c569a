#pragma once

#include "base/units.h"
#include "net/http_message.h"
#include "web/router.h"

#include <chrono>
#include <string>
#include <string_view>

namespace mailadvisor::web {

/// The family of the program that asks, from a short list: its own words may hold anything.
std::string_view programFamily(std::string_view userAgent);

/// One line of JSON: time, method, route, domain, status, bytes, milliseconds, program. Neither
/// path nor query, body or other fields stand in it, nor who asked: they hold addresses.
std::string accessLine(const HttpRequest& request, const Answered& answered, Timestamp now,
                       std::chrono::microseconds took);

}  // namespace mailadvisor::web

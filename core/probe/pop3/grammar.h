#pragma once

#include "probe/cursor.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mailadvisor::pop3 {

/// A single-line response (RFC 1939 §3, RFC 2449 §8).
struct Response {
    enum class Kind {
        Ok,            ///< `+OK`
        Error,         ///< `-ERR`
        Continuation,  ///< `+ base64`, only inside AUTH (RFC 5034)
    };

    Kind kind{};
    std::string
        code{};  ///< extended response code without brackets, upper case: "AUTH", "SYS/TEMP"
    std::string text{};  ///< as sent; never to be trusted
};

/// `response` (RFC 2449 §9).
Parsed<Response> response(std::string_view line);

/// One line of a multi-line response with its byte stuffing removed; nothing for the last (`.`).
std::optional<std::string_view> multiLine(std::string_view line);

/// `capa-line`: name and parameters, one blank between, in upper case but for the parameters of
/// IMPLEMENTATION.
Parsed<std::string> capability(std::string_view line);

/// How many messages the maildrop holds and their size in octets (`drop-listing`, RFC 1939 §5).
struct DropListing {
    std::int64_t messages{};
    std::int64_t octets{};
};

/// The text of a positive STAT response.
Parsed<DropListing> dropListing(std::string_view text);

}  // namespace mailadvisor::pop3

#pragma once

#include "probe/cursor.h"

#include <string>
#include <string_view>
#include <vector>

namespace mailadvisor::smtp {

/// One line of a reply (RFC 5321 §4.2).
struct ReplyLine {
    int code{};  ///< 200 to 599
    bool isLast{};
    std::string text{};  ///< as sent; never to be trusted
};

/// `reply-line`.
Parsed<ReplyLine> replyLine(std::string_view line);

/// `ehlo-line`: keyword and parameters, one blank between, in upper case; the old form `AUTH=X`
/// stays as it was said.
Parsed<std::string> ehloLine(std::string_view text);

/// The SASL names behind AUTH, in its form of RFC 4954 and in the old one (`AUTH=LOGIN`), each
/// once.
std::vector<std::string> authMethods(const std::vector<std::string>& capabilities);

/// True when an extension of that name is listed, whatever its parameters.
bool has(const std::vector<std::string>& capabilities, std::string_view name);

}  // namespace mailadvisor::smtp

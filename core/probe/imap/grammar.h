#pragma once

#include "probe/cursor.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mailadvisor::imap {

/// The five conditions a server reports (RFC 9051 §7.1).
enum class Condition { Ok, No, Bad, Bye, PreAuth };

/// `resp-text`: a code in brackets and a text for people (RFC 9051 §9).
struct ResponseText {
    std::string code{};       ///< upper case; empty when there is none
    std::string arguments{};  ///< of the code, as sent
    std::string text{};       ///< as sent; never to be trusted
};

/// One line from the server, as far as every response has the same form.
struct Response {
    enum class Kind {
        Continuation,  ///< `+ text`
        Tagged,        ///< `A1 OK text`: tag, condition, text
        Status,        ///< `* OK text`: condition, text
        Data,          ///< `* 3 EXISTS`, `* CAPABILITY …`: number, keyword, data
    };

    Kind kind{};
    std::string tag{};
    Condition condition{};
    ResponseText text{};
    std::optional<std::int64_t> number{};
    std::string keyword{};  ///< upper case
    std::string data{};     ///< what follows the keyword, as sent
};

/// `response` (RFC 9051 §9).
Parsed<Response> response(std::string_view line);

/// The words of `capability-data` behind CAPABILITY, in upper case, each once, order kept.
Parsed<std::vector<std::string>> capabilityData(std::string_view data);

/// The octets announced by a `literal` at the end of a line of data; nothing for a status
/// response, whose text may end in anything.
std::optional<std::size_t> announcedLiteral(std::string_view line);

/// `astring` as sent: an atom, a quoted string or a literal.
std::optional<std::string> astring(Cursor& cursor);

/// `quoted` for sending; nothing when the text holds CR, LF or NUL.
std::optional<std::string> quoted(std::string_view text);

}  // namespace mailadvisor::imap

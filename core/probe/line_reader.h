#pragma once

#include "facts/reason.h"
#include "probe/limits.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace mailadvisor {

/// Cuts a server's bytes into lines ended by CRLF, within the limits of a phase.
///
/// An IMAP literal (RFC 9051 §4.3) stays in its line: `… {3}` CRLF, three bytes, and what follows.
/// A line feed without carriage return is a violation: no server of ours sends one, attackers do.
class LineReader {
public:
    /// The octets the end of a line announces as a literal; nothing when it announces none.
    /// Numbers too large are saturated. After a literal it is asked about the bytes behind it.
    using LiteralRule = std::optional<std::size_t> (*)(std::string_view line);

    explicit LineReader(limits::Phase phase, LiteralRule literalRule = nullptr)
        : phase_(phase), literalRule_(literalRule) {}

    void add(std::string_view bytes);

    /// The next whole line without its CRLF; nothing until more bytes come or after a failure.
    std::optional<std::string> next();

    /// LineTooLong, Flood, LiteralTooLarge or ProtocolViolation; None while all is well.
    Reason failure() const { return failure_; }

    /// True when every received byte has been handed out.
    bool isEmpty() const { return unread_.empty(); }

    /// Starts counting anew under other limits.
    void enterPhase(limits::Phase phase);

private:
    std::optional<std::string> fail(Reason reason);
    std::optional<std::string> awaitMore();

    limits::Phase phase_;
    LiteralRule literalRule_;
    std::string unread_{};
    std::size_t lineStart_{};  ///< in unread_: start of the physical line, after any literals
    std::size_t scanned_{};    ///< in unread_: no line feed before this
    std::size_t received_{};
    std::size_t lines_{};
    Reason failure_{};
};

}  // namespace mailadvisor

#pragma once

#include "diagnosis/said.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mailadvisor {

/// What a table says of a code: its name where it has one, its direction, what it means alone.
struct CodeRow {
    std::string_view code{};
    std::string_view name{};
    SaidDirection direction{};
    std::vector<SaidSign> signs{};
};

/// Outlook's numbers, their eight digits in upper case (`800CCC0E`).
std::span<const CodeRow> outlookCodes();

/// Replies of SMTP servers that refuse (RFC 5321 §4.2, RFC 4954 §6, RFC 7504).
std::span<const CodeRow> smtpReplies();

/// Enhanced status codes (RFC 3463, RFC 5248), and those of Microsoft and Google.
std::span<const CodeRow> statusCodes();

/// Response codes of IMAP and POP3 in their brackets, upper case (`[IN-USE]`).
std::span<const CodeRow> bracketedCodes();

/// The row of a code; null when the table has none.
const CodeRow* rowOf(std::span<const CodeRow> table, std::string_view code);

/// What the class and the subject of an unlisted status mean (RFC 3463 §3).
std::vector<SaidSign> signsOfStatusClass(std::string_view status);

}  // namespace mailadvisor

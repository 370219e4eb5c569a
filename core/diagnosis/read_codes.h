#pragma once

#include "diagnosis/heard_text.h"
#include "diagnosis/said.h"

#include <string>
#include <vector>

namespace mailadvisor {

/// A code and where in HeardText::plain it stands.
struct ReadCode {
    SaidCode code{};
    std::size_t from{};
    std::size_t to{};
};

/// Outlook's numbers, however they were typed, heard or spelled.
///
/// What is neither known nor near to exactly one known code is added to `unknown` as it was said.
std::vector<ReadCode> readOutlookCodes(const HeardText& text, std::vector<std::string>& unknown);

/// SMTP replies, enhanced status codes and bracketed codes; other numbers are left alone: ports,
/// years, amounts, versions, addresses.
std::vector<ReadCode> readServerCodes(const HeardText& text);

}  // namespace mailadvisor

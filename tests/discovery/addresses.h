#pragma once

#include "base/email_address.h"

#include <string_view>

namespace mailadvisor {

/// The person of these tests.
inline EmailAddress addressOf(std::string_view text = "somchai@company.example") {
    return *EmailAddress::parse(text);
}

}  // namespace mailadvisor

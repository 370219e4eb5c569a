#pragma once

#include <string_view>

namespace mailadvisor {

/// True when a domain, as people read it, may pass for another one (Unicode TR #39 §5): a label
/// that mixes Latin with Cyrillic, Greek or Thai letters, or one that has only such Cyrillic or
/// Greek letters as look like Latin ones.
bool isLookAlike(std::string_view displayDomain);

}  // namespace mailadvisor

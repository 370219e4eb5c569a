#pragma once

#include <string_view>

namespace mailadvisor {

/// True when a domain, as people read it, may pass for another one: a label that mixes Latin with
/// Cyrillic, Greek or Thai letters, or one that has only such Cyrillic or Greek letters as look
/// like Latin ones.
///
/// A subset of Unicode TR #39 (§4, §5) by hand, for the scripts our users meet: the data of ICU
/// would make the Windows build many times larger.
bool isLookAlike(std::string_view displayDomain);

}  // namespace mailadvisor

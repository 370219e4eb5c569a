#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace mailadvisor {

/// A host name that a document or the DNS published, normalised (A-label, lower case).
///
/// Nothing for what is not a host name and for names of the own machine or the local link
/// (`localhost`, 127.0.0.0/8, 169.254.0.0/16, ::1, fe80::/10), however they are spelled: only a
/// person may name those.
std::optional<std::string> publishedHost(std::string_view text);

}  // namespace mailadvisor

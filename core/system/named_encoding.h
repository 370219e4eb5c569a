#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace mailadvisor {

/// True for the names of encodings that are read: those of the IANA registry and of HTML that real
/// mail settings come in (Thai, Western, Cyrillic, East Asian, Unicode), in any case.
bool isKnownEncoding(std::string_view name);

/// The bytes as UTF-8, read strictly: nothing when the encoding is not known (see isKnownEncoding)
/// or any byte does not fit it. A byte order mark at the start is left out.
std::optional<std::string> toUtf8(std::string_view bytes, std::string_view encoding);

}  // namespace mailadvisor

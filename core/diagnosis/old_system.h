#pragma once

#include <string>
#include <string_view>

namespace mailadvisor {

/// The name of a system or program without TLS 1.2 or without today's root certificates, as it
/// stands in a text of any length; empty when none is named there.
///
/// Sources: Microsoft on Schannel (TLS 1.2 is on from Windows 8.1), Android's and Apple's lists of
/// roots (ISRG Root X1 from Android 7.1.1, iOS 10 and macOS 10.12.1 on).
std::string oldSystemIn(std::string_view text);

inline bool isOldSystem(std::string_view name) { return !oldSystemIn(name).empty(); }

}  // namespace mailadvisor

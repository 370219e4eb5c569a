#pragma once

#include "base/ip_address.h"
#include "base/result.h"
#include "base/units.h"

#include <optional>
#include <string>
#include <string_view>

namespace mailadvisor {

/// Where to listen, as it is written on a command line.
struct ListenText {
    IpAddress address{};
    Port port{};         ///< 0 = the system's choice
    std::string path{};  ///< of a Unix socket; then the others say nothing
};

/// Reads `192.0.2.1:8080`, `[::1]:8080` or `unix:/run/x`; nothing for everything else (host names
/// too: what they stand for may change).
std::optional<ListenText> readListenText(std::string_view text);

/// Writes it.
std::string listenText(const IpAddress& address, Port port);

/// InvalidInput: the text is none of the forms.
Unexpected badListenText(const std::string& where);

/// Why the system does not let us listen.
enum class ListenFault {
    Taken,      ///< somebody else listens there
    Forbidden,  ///< this user may not: a port below 1024, a folder of somebody else
    NotOurs,    ///< the address is none of this computer's, or the folder does not exist
    Other,
};

/// Refused, because of that.
Unexpected cannotListen(const std::string& where, ListenFault fault);

}  // namespace mailadvisor

#pragma once

#include "net/connection.h"

#include <asio/ip/tcp.hpp>

#include <string>
#include <vector>

namespace mailadvisor {

/// The addresses in turns between the families, beginning with the first one's, at most as many
/// as are worth trying (RFC 8305 §4).
std::vector<asio::ip::tcp::endpoint> interleave(const std::vector<std::string>& addresses,
                                                Port port);

/// Connects `winner` to the first endpoint that answers: the next one is tried when the one
/// before failed or was silent for 250 ms (RFC 8305 §5).
///
/// When none does: OwnShortage if one could not be tried for want of descriptors, else Refused if
/// any refused, else TimedOut if any was silent, else Unreachable.
Task<ConnectionFailure> connectToFirst(std::vector<asio::ip::tcp::endpoint> endpoints,
                                       asio::ip::tcp::socket& winner, Deadline deadline);

}  // namespace mailadvisor

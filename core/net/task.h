#pragma once

// Asio's configuration looks for the standard library's macros without including it: seen first
// in a file it would choose another allocator there than in the rest of the program.
#include <version>

#include <asio/awaitable.hpp>

namespace mailadvisor {

/// A coroutine on the network thread.
template <class T>
using Task = asio::awaitable<T>;

}  // namespace mailadvisor

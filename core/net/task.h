#pragma once

#include <asio/awaitable.hpp>

namespace mailadvisor {

/// A coroutine on the network thread.
template <class T>
using Task = asio::awaitable<T>;

}  // namespace mailadvisor

#pragma once

#include "net/event_loop.h"
#include "net/task.h"

#include <optional>
#include <utility>

namespace mailadvisor::testing {

/// Runs a task on the loop and gives its value.
template <class Value>
Value await(EventLoop& loop, Task<Value> task) {
    std::optional<Value> value;
    const auto keep = [](Task<Value> inner, std::optional<Value>& into) -> Task<void> {
        into.emplace(co_await std::move(inner));
    };
    loop.run(keep(std::move(task), value));
    return *std::move(value);
}

}  // namespace mailadvisor::testing

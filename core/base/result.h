#pragma once

#include "base/error.h"

#include <cassert>
#include <optional>
#include <type_traits>
#include <utility>
#include <variant>

namespace mailadvisor {

/// Wraps an error on its way into a Result, as std::unexpected does.
struct Unexpected {
    Error error;
};

/// The outcome of an operation that can fail: a value or an Error.
///
/// The method names are std::expected's (g++ 12 has none in C++20 mode). Reading the value of a
/// failed result is our own bug and asserts.
template <class T>
class [[nodiscard]] Result {
public:
    using value_type = T;

    Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
    Result(Unexpected failure) : state_(std::in_place_index<1>, std::move(failure.error)) {}

    bool has_value() const { return state_.index() == 0; }
    explicit operator bool() const { return has_value(); }

    const T& value() const& { return assert(has_value()), *std::get_if<0>(&state_); }
    T& value() & { return assert(has_value()), *std::get_if<0>(&state_); }
    T&& value() && { return assert(has_value()), std::move(*std::get_if<0>(&state_)); }
    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }
    T value_or(T other) const& { return has_value() ? value() : std::move(other); }

    const Error& error() const& { return assert(!has_value()), *std::get_if<1>(&state_); }
    Error&& error() && { return assert(!has_value()), std::move(*std::get_if<1>(&state_)); }

private:
    std::variant<T, Error> state_;
};

/// The outcome of an operation that has no value to give.
template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Unexpected failure) : failure_(std::move(failure.error)) {}

    bool has_value() const { return !failure_; }
    explicit operator bool() const { return has_value(); }
    const Error& error() const& { return assert(failure_), *failure_; }
    Error&& error() && { return assert(failure_), std::move(*failure_); }

private:
    std::optional<Error> failure_;
};

}  // namespace mailadvisor

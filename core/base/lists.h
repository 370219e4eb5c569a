#pragma once

#include <algorithm>
#include <ranges>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mailadvisor {

/// True when `wanted` is one of `values`.
template <std::ranges::input_range Values, class Value>
constexpr bool contains(const Values& values, const Value& wanted) {
    return std::ranges::find(values, wanted) != std::ranges::end(values);
}

/// Appends `value` unless it is in the list already; true when it was new.
template <class Value>
bool addNew(std::vector<Value>& values, Value value) {
    if (contains(values, value)) return false;
    values.push_back(std::move(value));
    return true;
}

/// The texts one after the other, with `separator` between two.
std::string joined(const std::vector<std::string>& texts, std::string_view separator);

/// The words between blanks and tabs, empty ones dropped; views into `text`.
std::vector<std::string_view> wordsOf(std::string_view text);

}  // namespace mailadvisor

#pragma once

#include "base/units.h"

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

/// Marks a string as a message id for lupdate; changes nothing.
#define MESSAGE_ID(id) id

namespace mailadvisor {

struct Argument;

/// A sentence to be said later in the person's language: an id and typed arguments.
///
/// Nothing below `text/` holds sentences. The translation names each argument in braces
/// (`{used}`). An Integer argument called `n` selects the plural form. Strings may come from a
/// server: the renderer sanitises them.
struct Message {
    std::string id{};
    std::vector<Argument> arguments;  // no initialiser: Clang wants Argument complete for one

    bool empty() const { return id.empty(); }
    friend bool operator==(const Message&, const Message&) = default;
};

/// Several messages rendered as one enumeration ("a, b and c").
using MessageList = std::vector<Message>;

/// A named, typed value inside a Message; the renderer formats it in the person's language.
struct Argument {
    using Value = std::variant<std::int64_t, ByteCount, Percent, Date, std::string, MessageList>;

    std::string name{};
    Value value{};

    friend bool operator==(const Argument&, const Argument&) = default;
};

}  // namespace mailadvisor

#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace mailadvisor {

/// A piece of HTML that is safe by its making: text gets into it only escaped.
struct Html {
    std::string source{};

    Html& operator+=(const Html& more) {
        source += more.source;
        return *this;
    }
    friend Html operator+(Html left, const Html& right) { return left += right; }
};

/// Names and values; the values are escaped.
using Attributes = std::initializer_list<std::pair<std::string_view, std::string>>;

/// Text made safe: markup and control characters of a server stay text. Its lines end only between
/// words of our own finder, never inside a number with its unit, a date or a value (breakable.h).
Html text(std::string_view untrusted);

/// A value that is copied as it is, such as a name: made safe and kept whole.
Html value(std::string_view untrusted);

/// `<name …>content</name>`, or `<name …/>` without content (elements of SVG, `meta`).
Html element(std::string_view name, const Html& content, Attributes attributes = {});
Html emptyElement(std::string_view name, Attributes attributes);

/// An element that holds nothing but text; in `title`, `code` and SVG's `text` on one line.
Html element(std::string_view name, std::string_view untrusted, Attributes attributes = {});

}  // namespace mailadvisor

#pragma once

#include "base/fact.h"
#include "base/json.h"
#include "base/units.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mailadvisor {

/// One place in a JSON document that is being read, and its path (`endpoints[2].port`).
///
/// Reading never stops or throws: a wrong place gives an empty value and its error is kept in the
/// `failure` given to the root; the first one wins. The document must outlive its readers. A
/// field that is missing or null reads as "missing"; fields nobody asks for are ignored.
class JsonReader {
public:
    JsonReader(const Json& document, std::optional<Error>& failure)
        : json_(&document), failure_(&failure) {}

    JsonReader operator[](std::string_view key) const;

    bool isMissing() const { return json_ == nullptr; }

    // Each fails when the place is missing or of another type.
    bool flag() const;
    std::string text() const;
    Timestamp moment() const;
    std::int64_t integer(std::int64_t least = 0,
                         std::int64_t most = std::numeric_limits<std::int64_t>::max()) const;
    /// The same with a sentence of its own for everything that does not fit.
    std::int64_t integer(std::int64_t least, std::int64_t most, Message whenWrong) const;

    Port port() const;  ///< 0 (none given) to 65535

    // The same, but a missing place gives the other value.
    std::string textOr(std::string other) const { return isMissing() ? std::move(other) : text(); }
    std::int64_t integerOr(std::int64_t other) const { return isMissing() ? other : integer(); }
    bool flagOr(bool other) const { return isMissing() ? other : flag(); }

    /// A word of an enum; fails for one that `fromName` does not know.
    template <class Enum>
    Enum word(std::optional<Enum> (*fromName)(std::string_view)) const {
        const std::string name = text();
        if (const auto value = fromName(name)) return *value;
        failWith({MESSAGE_ID("error.json-word"), {{"word", name}}});
        return {};
    }

    /// The same with a sentence of its own for an unknown word.
    template <class Enum>
    Enum word(std::optional<Enum> (*fromName)(std::string_view), Message whenUnknown) const {
        if (const auto value = fromName(text())) return *value;
        failWith(std::move(whenUnknown));
        return {};
    }

    template <class Enum>
    Enum wordOr(std::optional<Enum> (*fromName)(std::string_view), Enum other) const {
        return isMissing() ? other : word(fromName);
    }

    /// Every element read by `read(JsonReader)`; a missing list is empty.
    template <class Read>
    auto list(Read read) const {
        std::vector<decltype(read(*this))> values;
        const std::size_t length = listLength();
        values.reserve(length);
        for (std::size_t i = 0; i < length; ++i) values.push_back(read(element(i)));
        return values;
    }

    std::vector<std::string> texts() const {
        return list([](const JsonReader& place) { return place.text(); });
    }

    /// Knowledge: `{"unknown":"…"}` with its reason, else what `read(JsonReader)` gives.
    template <class Read>
    auto fact(Read read, Unknown whenMissing) const {
        using Known = Fact<decltype(read(*this))>;
        if (isMissing()) return Known::unknown(whenMissing);
        if (const auto why = unknownHere()) return Known::unknown(*why);
        return Known::known(read(*this));
    }

    /// Remembers that this place is wrong, unless an earlier one is.
    void failWith(Message text) const;
    void failWith(Message text, Message remedy) const;

private:
    JsonReader(const Json* json, std::string path, std::optional<Error>* failure)
        : json_(json), path_(std::move(path)), failure_(failure) {}

    JsonReader element(std::size_t index) const;
    std::size_t listLength() const;
    std::optional<std::int64_t> integerHere() const;
    std::optional<Unknown> unknownHere() const;

    const Json* json_;
    std::string path_{};
    std::optional<Error>* failure_;
};

/// `value` or, for what is not known, `{"unknown":"…"}`; `write(value)` gives a known value's JSON.
template <class T, class Write>
Json factToJson(const Fact<T>& fact, Write write) {
    if (fact.isKnown()) return write(fact.value());
    return Json{{"unknown", nameOf(fact.why())}};
}

/// The same for values that JSON knows: texts, numbers, flags, lists of them.
template <class T>
Json factToJson(const Fact<T>& fact) {
    return factToJson(fact, [](const T& value) { return Json(value); });
}

/// The same for sizes, in bytes.
inline Json factToJson(const Fact<ByteCount>& fact) {
    return factToJson(fact, [](ByteCount size) { return Json(size.value); });
}

}  // namespace mailadvisor

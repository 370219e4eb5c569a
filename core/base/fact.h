#pragma once

#include <cassert>
#include <optional>
#include <string_view>
#include <utility>
#include <variant>

namespace mailadvisor {

/// Why something is not known. "No quota", "quota not offered" and "did not ask" are three things.
enum class Unknown {
    NotAsked,    ///< the person was not asked or did not say
    NotProbed,   ///< we did not look
    NotOffered,  ///< the server has no such feature
    Refused,     ///< the server said no
    TimedOut,    ///< no answer within the limit
    TlsFailed,   ///< behind an encryption that could not be set up
    NeedsLogin,  ///< only visible after signing in
    Garbled,     ///< the answer could not be understood
};

/// The kebab-case word for `why`, as it stands in JSON (`{"unknown":"not-offered"}`).
std::string_view nameOf(Unknown why);

/// The reverse of nameOf; nothing for a word that is not one of them.
std::optional<Unknown> unknownFromName(std::string_view name);

/// Knowledge: a value that was seen or said, or the reason why there is none.
template <class T>
class Fact {
public:
    Fact() : state_(std::in_place_index<1>, Unknown::NotProbed) {}

    static Fact known(T value) { return Fact(std::move(value)); }
    static Fact unknown(Unknown why) {
        Fact fact;
        fact.state_ = decltype(state_)(std::in_place_index<1>, why);
        return fact;
    }

    bool isKnown() const { return state_.index() == 0; }

    const T& value() const { return assert(isKnown()), *std::get_if<0>(&state_); }
    const T& operator*() const { return value(); }
    const T* operator->() const { return &value(); }
    T valueOr(const T& other) const { return isKnown() ? value() : other; }

    Unknown why() const { return assert(!isKnown()), *std::get_if<1>(&state_); }

    friend bool operator==(const Fact&, const Fact&) = default;

private:
    explicit Fact(T value) : state_(std::in_place_index<0>, std::move(value)) {}

    std::variant<T, Unknown> state_;
};

}  // namespace mailadvisor

#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

namespace mailadvisor {

/// Where a line left the grammar: the ABNF rule that was expected and the byte offset.
struct GrammarError {
    std::string_view rule{};
    std::size_t offset{};

    /// "in capability-data at 14", for tests and logs.
    std::string text() const;
    friend bool operator==(const GrammarError&, const GrammarError&) = default;
};

/// What a grammar rule read, or where it stopped: malformed input is a value like any other.
template <class T>
class [[nodiscard]] Parsed {
public:
    Parsed(T value) : state_(std::in_place_index<0>, std::move(value)) {}
    Parsed(GrammarError error) : state_(std::in_place_index<1>, error) {}

    explicit operator bool() const { return state_.index() == 0; }
    const T& operator*() const { return *std::get_if<0>(&state_); }
    T& operator*() { return *std::get_if<0>(&state_); }
    const T* operator->() const { return std::get_if<0>(&state_); }
    const GrammarError& error() const { return *std::get_if<1>(&state_); }

private:
    std::variant<T, GrammarError> state_;
};

/// A letter, digit or sign that stands in a word of POP3 and SMTP (RFC 2449 §4, RFC 5321 §4.1.1.1):
/// visible ASCII, no blank.
constexpr bool isVisible(char c) { return c > 0x20 && c < 0x7F; }

/// A place in one line that only moves forward; the grammars are built on it.
///
/// The text must outlive the cursor.
class Cursor {
public:
    explicit Cursor(std::string_view text) : text_(text) {}

    bool atEnd() const { return at_ == text_.size(); }
    std::size_t offset() const { return at_; }
    std::string_view rest() const { return text_.substr(at_); }
    char peek() const { return atEnd() ? '\0' : text_[at_]; }

    /// Steps over `c` when it is next.
    bool accept(char c);

    /// Steps over `word`, compared without case, when it is next.
    bool acceptWord(std::string_view word);

    /// The longest run of bytes for which `belongs` holds; may be empty.
    template <class Predicate>
    std::string_view takeWhile(Predicate belongs) {
        const std::size_t start = at_;
        while (!atEnd() && belongs(text_[at_])) ++at_;
        return text_.substr(start, at_ - start);
    }

    /// The next `count` bytes; nothing when there are fewer.
    std::optional<std::string_view> take(std::size_t count);

    /// Blanks and tabs, which servers double where the RFCs allow one.
    void skipBlanks();

    /// Digits as a number, saturated at the largest std::int64_t; nothing without a digit.
    std::optional<std::int64_t> number();

    GrammarError expected(std::string_view rule) const { return {rule, at_}; }

private:
    std::string_view text_;
    std::size_t at_{};
};

}  // namespace mailadvisor

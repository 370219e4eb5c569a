#pragma once

#include <string>
#include <string_view>

namespace mailadvisor {

/// A password or token. It cannot be printed, compared or copied by accident, and its memory is
/// wiped when it goes.
class Secret {
public:
    Secret() = default;
    /// Takes the text over and wipes it where it was: no copy stays with the caller.
    explicit Secret(std::string&& text);
    ~Secret();
    Secret(Secret&& other) noexcept;
    Secret& operator=(Secret&& other) noexcept;
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;

    bool isEmpty() const { return text_.empty(); }

    /// The text itself; only for the code that hands it to a verified connection.
    std::string_view reveal() const { return text_; }

private:
    std::string text_{};
};

/// Overwrites all that the text has room for, in a way the compiler may not drop: a text that was
/// cut or moved away may have left bytes behind its end. Leaves it empty.
void wipe(std::string& text);

/// Overwrites what calls that have returned left on the stack: libraries keep short texts there.
void wipeStackBelow();

}  // namespace mailadvisor

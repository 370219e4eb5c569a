#pragma once

#include <string>
#include <string_view>

namespace mailadvisor {

/// A password or token. It cannot be printed, compared or copied by accident, and its memory is
/// wiped when it goes.
class Secret {
public:
    Secret() = default;
    explicit Secret(std::string text);
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

/// Overwrites the bytes in a way the compiler may not drop.
void wipe(std::string& text);

}  // namespace mailadvisor

#pragma once

namespace mailadvisor {

/// While it lives, the C library takes text for UTF-8 on this thread, whatever the person's locale:
/// for libraries that convert names by it.
class Utf8Locale {
public:
    Utf8Locale();
    ~Utf8Locale();
    Utf8Locale(const Utf8Locale&) = delete;
    Utf8Locale& operator=(const Utf8Locale&) = delete;

    /// False on a system without such a locale; then nothing was changed.
    bool isInForce() const { return utf8_ != nullptr; }

private:
    void* utf8_{};
    void* before_{};
};

}  // namespace mailadvisor

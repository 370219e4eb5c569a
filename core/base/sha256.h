#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace mailadvisor {

/// A SHA-256 sum (FIPS 180-4), also of bytes that come bit by bit.
class Sha256 {
public:
    Sha256();
    ~Sha256();
    Sha256(Sha256&&) noexcept;
    Sha256& operator=(Sha256&&) noexcept;

    void add(std::string_view bytes);

    /// The sum of all bytes so far as 64 lower-case digits; more may be added afterwards.
    std::string hex() const;

    /// The same as Base64 (RFC 4648 §4), with its padding.
    std::string base64() const;

private:
    struct State;

    std::unique_ptr<State> state_;
};

/// The sum of these bytes as 64 lower-case digits.
std::string sha256Of(std::string_view bytes);

/// The sum of these bytes as Base64, 44 characters.
std::string sha256Base64Of(std::string_view bytes);

}  // namespace mailadvisor

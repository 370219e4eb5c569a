#include "system/conversion.h"

#include <iconv.h>

#include <array>
#include <cerrno>

namespace mailadvisor {
namespace {

/// A converter of the C library, closed with its owner.
class Converter {
public:
    explicit Converter(std::string_view from)
        : converter_(iconv_open("UTF-8", std::string(from).c_str())) {}
    ~Converter() {
        if (isOpen()) iconv_close(converter_);
    }
    Converter(const Converter&) = delete;
    Converter& operator=(const Converter&) = delete;

    std::optional<std::string> convert(std::string bytes) {
        if (!isOpen()) return std::nullopt;
        std::string text;
        std::array<char, 4096> part{};
        char* in = bytes.data();
        std::size_t inLeft = bytes.size();
        while (inLeft > 0) {
            char* out = part.data();
            std::size_t outLeft = part.size();
            const bool isDone = iconv(converter_, &in, &inLeft, &out, &outLeft) != failed;
            text.append(part.data(), part.size() - outLeft);
            if (!isDone && errno != E2BIG) return std::nullopt;
        }
        return text;
    }

private:
    static constexpr auto failed = static_cast<std::size_t>(-1);

    // iconv_open tells its failure by this value of a pointer.
    bool isOpen() const { return converter_ != reinterpret_cast<iconv_t>(-1); }

    iconv_t converter_;
};

}  // namespace

std::optional<std::string> convertedFrom(std::string_view encoding, std::string bytes) {
    return Converter(encoding).convert(std::move(bytes));
}

}  // namespace mailadvisor

#include "cli/typed_numbers.h"

#include <charconv>
#include <string>

namespace mailadvisor::cli {
namespace {

constexpr std::string_view thaiDigitLead = "\xE0\xB9";  // ๐–๙ are U+0E50–U+0E59: E0 B9 90–99

std::string withAsciiDigits(std::string_view text) {
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto rest = text.substr(i);
        const auto last = rest.size() > 2 ? static_cast<unsigned char>(rest[2]) : 0U;
        if (rest.starts_with(thaiDigitLead) && last >= 0x90 && last <= 0x99) {
            plain += static_cast<char>('0' + (last - 0x90));
            i += 2;
        } else {
            plain += text[i] == ',' || text[i] == '\t' ? ' ' : text[i];
        }
    }
    return plain;
}

}  // namespace

std::optional<std::vector<std::size_t>> typedNumbers(std::string_view text, std::size_t most) {
    const std::string plain = withAsciiDigits(text);
    std::vector<std::size_t> numbers;
    const char* at = plain.data();
    const char* const end = at + plain.size();
    while (at != end) {
        if (*at == ' ') {
            ++at;
            continue;
        }
        std::size_t number = 0;
        const auto [next, error] = std::from_chars(at, end, number);
        const bool isWhole = next == end || *next == ' ';
        if (error != std::errc{} || !isWhole || number < 1 || number > most) return std::nullopt;
        numbers.push_back(number - 1);
        at = next;
    }
    return numbers;
}

}  // namespace mailadvisor::cli

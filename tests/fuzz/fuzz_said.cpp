#include "base/escape.h"
#include "base/utf8.h"
#include "diagnosis/said.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const auto said = mailadvisor::readSaid(bytes);
    const auto isShown = [](const std::string& text) {
        return mailadvisor::isUtf8(text) && !mailadvisor::hasControlCharacters(text);
    };
    if (!isShown(said.serverWords)) std::abort();
    for (const auto& word : said.unknownWords)
        if (!isShown(word)) std::abort();
    for (const auto& code : said.codes)
        if (code.text.empty() || !isShown(code.text) || !isShown(code.heardAs)) std::abort();
    if (said.attachment && said.attachment->value < 0) std::abort();
    if (said != mailadvisor::readSaid(bytes)) std::abort();
    return 0;
}

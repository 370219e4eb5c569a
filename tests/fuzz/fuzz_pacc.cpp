#include "base/escape.h"
#include "discovery/pacc_document.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const auto address = *mailadvisor::EmailAddress::parse("somchai@company.co.th");
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    (void)mailadvisor::hasDigestOf(bytes, {std::string(bytes)});
    const auto reading = mailadvisor::readPacc(bytes, address);
    const bool isUsable = reading.reason == mailadvisor::Reason::None;
    if (isUsable == reading.candidates.empty()) std::abort();
    for (const auto& server : reading.candidates) {
        if (server.host.empty() || server.port.value == 0) std::abort();
        if (mailadvisor::hasControlCharacters(server.host + server.username)) std::abort();
    }
    return 0;
}

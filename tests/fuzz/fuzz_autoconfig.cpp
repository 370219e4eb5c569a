#include "base/escape.h"
#include "discovery/autoconfig_xml.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

// Whatever a web server sends: no crash, and nothing usable that is not whole.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const auto address = *mailadvisor::EmailAddress::parse("somchai+x@company.co.th");
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const auto reading = mailadvisor::readAutoconfig({.bytes = bytes}, address);
    const bool isUsable = reading.reason == mailadvisor::Reason::None;
    if (isUsable == reading.candidates.empty()) std::abort();
    for (const auto& server : reading.candidates) {
        if (server.host.empty() || server.port.value == 0) std::abort();
        if (mailadvisor::hasControlCharacters(server.host + server.username)) std::abort();
    }
    return 0;
}

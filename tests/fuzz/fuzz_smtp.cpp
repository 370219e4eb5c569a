#include "fuzz/fuzz_dialogue.h"
#include "probe/smtp/dialogue.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    for (const bool isEncrypted : {false, true}) {
        mailadvisor::smtp::ProbeDialogue dialogue({isEncrypted, false});
        mailadvisor::fuzz::feed(dialogue, bytes);
    }
    return 0;
}

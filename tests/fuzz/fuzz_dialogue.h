#pragma once

#include "base/escape.h"
#include "base/utf8.h"
#include "probe/dialogue.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace mailadvisor::fuzz {

/// Stops the fuzzer when `holds` is false.
inline void require(bool holds) {
    if (!holds) std::abort();
}

/// Feeds server bytes to a dialogue; the byte 1 ends a read, and does the handshake when one is
/// wanted. Whatever comes, the dialogue must end in a value that is safe to show.
inline void feed(Dialogue& dialogue, std::string_view bytes) {
    while (!bytes.empty()) {
        const auto end = bytes.find('\x01');
        dialogue.receive(bytes.substr(0, end));
        dialogue.takeOutput();
        if (dialogue.wantsTls()) dialogue.tlsStarted();
        bytes.remove_prefix(end == std::string_view::npos ? bytes.size() : end + 1);
    }
    dialogue.streamEnded();
    require(dialogue.isFinished());
    require(!hasControlCharacters(dialogue.offer().greeting.valueOr("")));
    require(isUtf8(dialogue.offer().greeting.valueOr("")));
}

}  // namespace mailadvisor::fuzz

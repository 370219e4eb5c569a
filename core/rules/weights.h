#pragma once

#include "rules/finding.h"

#include <array>
#include <cstddef>

namespace mailadvisor {

/// What findings do to the choice between the two types, without their words.
class Weights {
public:
    /// A finding without a protocol counts for both.
    void add(Effect effect, std::optional<Protocol> protocol) {
        if (protocol != Protocol::Pop3) effects_[0] |= bitOf(effect);
        if (protocol != Protocol::Imap) effects_[1] |= bitOf(effect);
    }

    bool has(Effect effect, Protocol protocol) const {
        return (effects_[protocol == Protocol::Imap ? 0 : 1] & bitOf(effect)) != 0;
    }

private:
    static unsigned bitOf(Effect effect) { return 1U << static_cast<unsigned>(effect); }

    std::array<unsigned, 2> effects_{};  ///< of IMAP and POP3
};

}  // namespace mailadvisor

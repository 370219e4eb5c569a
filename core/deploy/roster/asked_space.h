#pragma once

#include "base/units.h"
#include "facts/mailbox_facts.h"

#include <string>

namespace mailadvisor {

/// What a server said of the space of a mailbox, asked through a master user, or why it did not.
struct AskedSpace {
    std::string host{};  ///< empty where none could be asked
    LoginOutcome login{LoginOutcome::NotTried};
    Reason reason{};  ///< why it was not let in
    Fact<ByteCount> used{};
    Fact<ByteCount> limit{};
};

}  // namespace mailadvisor

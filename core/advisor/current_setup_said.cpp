#include "advisor/current_setup_said.h"

#include <utility>

namespace mailadvisor {
namespace {

std::optional<Protocol> protocolOf(CurrentType type) {
    switch (type) {
        case CurrentType::None: return std::nullopt;
        case CurrentType::Imap: return Protocol::Imap;
        case CurrentType::Pop3: return Protocol::Pop3;
    }
    return std::nullopt;
}

}  // namespace

CurrentSetup currentSetupSaid(const Needs& needs, CurrentSetup before) {
    CurrentSetup current = std::move(before);
    if (needs.currentType.isKnown()) {
        current.type = Fact<std::optional<Protocol>>::known(protocolOf(*needs.currentType));
    }
    if (needs.movedFrom.isKnown()) current.movedFrom = *needs.movedFrom;
    return current;
}

}  // namespace mailadvisor

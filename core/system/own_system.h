#pragma once

namespace mailadvisor {

/// The systems this program is built for.
enum class OperatingSystem { Linux, MacOs, Windows };

/// The one it runs on.
OperatingSystem ownSystem();

}  // namespace mailadvisor

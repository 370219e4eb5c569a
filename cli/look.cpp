#include "cli/look.h"

#include "advisor/observer.h"
#include "cli/console_narrator.h"
#include "net/event_loop.h"

namespace mailadvisor::cli {

Result<Facts> look(const Console& console, const Policy& policy, const Subject& subject) {
    const auto loop = std::make_shared<EventLoop>();
    ConsoleNarrator narrator(console);
    Observer observer(loop, console.options().wishes, policy, narrator);
    return loop->run(observer.observe(subject));
}

}  // namespace mailadvisor::cli

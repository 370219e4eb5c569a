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

Result<WideLook> lookWidely(const Console& console, const Policy& policy, const Subject& subject,
                            More::Place place) {
    const auto& wishes = console.options().wishes;
    const auto loop = std::make_shared<EventLoop>();
    ConsoleNarrator narrator(console);
    Observer observer(loop, wishes, policy, narrator);
    auto facts = loop->run(observer.observe(subject));
    if (!facts) return Unexpected{std::move(facts).error()};
    WideLook seen{*std::move(facts), {}};
    if (wishes.offline || !wishes.factsFile.empty()) return seen;
    auto around = loop->run(observer.lookAround(seen.facts, place));
    if (!around) return Unexpected{std::move(around).error()};
    seen.around = *std::move(around);
    return seen;
}

}  // namespace mailadvisor::cli

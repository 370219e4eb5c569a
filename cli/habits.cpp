#include "cli/habits.h"

#include <algorithm>
#include <array>

namespace mailadvisor::cli {
namespace {

/// The order of the ticks on the screen.
enum Place { OfficeComputer, HomeComputer, Phone, WebmailForAll, WebmailForRecent, SomeoneElse };

constexpr std::array placesWithMailProgram{OfficeComputer, HomeComputer, Phone};

std::vector<Choice> places() {
    return {{{MESSAGE_ID("setup.office-computer"), {}}, false},
            {{MESSAGE_ID("setup.home-computer"), {}}, false},
            {{MESSAGE_ID("setup.phone"), {}}, false},
            {{MESSAGE_ID("setup.webmail-all"), {}}, false},
            {{MESSAGE_ID("setup.webmail-recent"), {}}, false},
            {{MESSAGE_ID("setup.someone-else"), {}}, false}};
}

Needs needsFrom(const std::vector<bool>& ticks) {
    Needs needs;
    if (std::ranges::none_of(ticks, [](bool isTicked) { return isTicked; })) return needs;
    const auto devices = std::ranges::count_if(placesWithMailProgram,
                                               [&](Place place) { return bool{ticks[place]}; });
    needs.devices = Fact<int>::known(static_cast<int>(devices));
    const Webmail webmail = ticks[WebmailForAll]      ? Webmail::Yes
                            : ticks[WebmailForRecent] ? Webmail::Recent
                                                      : Webmail::No;
    needs.webmail = Fact<Webmail>::known(webmail);
    needs.shared = Fact<bool>::known(bool{ticks[SomeoneElse]});
    return needs;
}

/// What the account is in a mail program already: changing its type needs care (article ¶5, ¶8).
Result<Fact<CurrentType>> askCurrentType(const Prompt& prompt) {
    const std::vector<Choice> choices{{{MESSAGE_ID("setup.current-none"), {}}, false},
                                      {{MESSAGE_ID("setup.current-imap"), {}}, false},
                                      {{MESSAGE_ID("setup.current-pop3"), {}}, false},
                                      {{MESSAGE_ID("setup.current-unknown"), {}}, false}};
    constexpr std::array types{CurrentType::None, CurrentType::Imap, CurrentType::Pop3};
    const auto chosen =
        prompt.askOne({MESSAGE_ID("setup.current-type"), {}}, choices, types.size());
    if (!chosen) return Unexpected{chosen.error()};
    if (*chosen == types.size()) return Fact<CurrentType>::unknown(Unknown::NotAsked);
    return Fact<CurrentType>::known(types[*chosen]);
}

}  // namespace

Result<Needs> askHabits(const Prompt& prompt) {
    const auto ticks = prompt.askTicks({MESSAGE_ID("setup.where"), {}}, places());
    if (!ticks) return Unexpected{ticks.error()};
    Needs needs = needsFrom(*ticks);
    if (needs.devices.isKnown() && *needs.devices == 0) return needs;  // nothing to keep it in
    const auto backup = prompt.askYesNo({MESSAGE_ID("setup.backup"), {}}, false);
    if (!backup) return Unexpected{backup.error()};
    needs.backup = Fact<bool>::known(*backup);
    const auto currentType = askCurrentType(prompt);
    if (!currentType) return Unexpected{currentType.error()};
    needs.currentType = *currentType;
    return needs;
}

}  // namespace mailadvisor::cli

#include "advice/recommendation.h"

#include "base/names.h"

namespace mailadvisor {
namespace {

constexpr auto choiceNames =
    namesOf<Choice>({{Choice::Imap, "imap"}, {Choice::Pop3, "pop3"}, {Choice::None, "none"}});
constexpr auto insteadNames = namesOf<Instead>({{Instead::Webmail, "webmail"},
                                                {Instead::Exchange, "exchange"},
                                                {Instead::Bridge, "bridge"},
                                                {Instead::OwnProgram, "own-program"}});
constexpr auto strengthNames = namesOf<Strength>(
    {{Strength::Decided, "decided"}, {Strength::Leaning, "leaning"}, {Strength::Open, "open"}});

}  // namespace

bool precedesTheType(const Finding& first) {
    return first.rule == "full" || first.rule == "full-soon" || first.rule == "domain-full";
}

std::string_view nameOf(Choice choice) { return choiceNames.nameOf(choice); }
std::string_view nameOf(Instead instead) { return insteadNames.nameOf(instead); }
std::string_view nameOf(Strength strength) { return strengthNames.nameOf(strength); }
std::optional<Choice> choiceFromName(std::string_view name) { return choiceNames.fromName(name); }
std::optional<Instead> insteadFromName(std::string_view name) {
    return insteadNames.fromName(name);
}

}  // namespace mailadvisor

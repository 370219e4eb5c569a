#include "rules/finding.h"

#include "base/names.h"

namespace mailadvisor {
namespace {

constexpr auto actorNames =
    namesOf<Actor>({{Actor::You, "you"}, {Actor::It, "it"}, {Actor::Provider, "provider"}});

}  // namespace

std::string_view nameOf(Actor actor) { return actorNames.nameOf(actor); }

}  // namespace mailadvisor

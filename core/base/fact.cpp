#include "base/fact.h"

#include "base/names.h"

namespace mailadvisor {
namespace {

constexpr auto unknownNames = namesOf<Unknown>({
    {Unknown::NotAsked, "not-asked"},
    {Unknown::NotProbed, "not-probed"},
    {Unknown::NotOffered, "not-offered"},
    {Unknown::Refused, "refused"},
    {Unknown::TimedOut, "timed-out"},
    {Unknown::TlsFailed, "tls-failed"},
    {Unknown::NeedsLogin, "needs-login"},
    {Unknown::Garbled, "garbled"},
});

}  // namespace

std::string_view nameOf(Unknown why) { return unknownNames.nameOf(why); }

std::optional<Unknown> unknownFromName(std::string_view name) {
    return unknownNames.fromName(name);
}

}  // namespace mailadvisor

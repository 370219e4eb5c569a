#include "deploy/kit.h"

#include "base/names.h"

namespace mailadvisor {
namespace {

constexpr auto kitNames = namesOf<Kit>({
    {Kit::Ansible, "ansible"},
});

}  // namespace

std::string_view nameOf(Kit kit) { return kitNames.nameOf(kit); }

std::optional<Kit> kitFromName(std::string_view name) { return kitNames.fromName(name); }

}  // namespace mailadvisor

#include "deploy/kits/kit.h"

#include "base/names.h"

namespace mailadvisor {
namespace {

constexpr auto kitNames = namesOf<Kit>({
    {Kit::Ansible, "ansible"},
    {Kit::Windows, "windows"},
});

}  // namespace

Platform platformOf(Kit kit) {
    switch (kit) {
        case Kit::Ansible: return Platform::Linux;
        case Kit::Windows: return Platform::Windows;
    }
    return Platform::Linux;
}

std::string_view nameOf(Kit kit) { return kitNames.nameOf(kit); }

std::optional<Kit> kitFromName(std::string_view name) { return kitNames.fromName(name); }

}  // namespace mailadvisor

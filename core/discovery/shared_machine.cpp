#include "discovery/shared_machine.h"

#include "base/ascii.h"

#include <algorithm>
#include <array>

namespace mailadvisor {
namespace {

using Text = std::string_view;

constexpr Text hostatom[]{"thsv#", "sgsv#"};
constexpr Text hostNeverDie[]{"cs#", "da#", "asia"};
constexpr Text netDesign[]{"mailpro-#", "mailstd-#", "win#-mail", "win#-mailpro",
                           "mail.win#-mailpro"};
constexpr Text thaiDataHosting[]{"cloud-mail-mx#", "cloud-linux#"};
constexpr Text technologyLand[]{"sync"};

constexpr auto machines = std::to_array<SharedMachines>({
    {"HostAtom", "hostatom.com", hostatom},
    {"HostNeverDie", "hostneverdie.com", hostNeverDie},
    {"NetDesign Host (Z.com)", "zth.netdesignhost.com", netDesign},
    {"ThaiDataHosting", "thaidatahosting.com", thaiDataHosting},
    {"Technology Land", "technologyland.co.th", technologyLand},
});

bool isDigit(char letter) { return letter >= '0' && letter <= '9'; }

bool fits(Text labels, Text pattern) {
    for (; !pattern.empty(); pattern.remove_prefix(1)) {
        if (pattern.front() != '#') {
            if (labels.empty() || labels.front() != pattern.front()) return false;
            labels.remove_prefix(1);
            continue;
        }
        if (labels.empty() || !isDigit(labels.front())) return false;
        while (!labels.empty() && isDigit(labels.front())) labels.remove_prefix(1);
    }
    return labels.empty();
}

}  // namespace

std::span<const SharedMachines> allSharedMachines() { return machines; }

bool isSharedMachine(std::string_view host) {
    const std::string name = lowerAscii(host);
    return std::ranges::any_of(machines, [&](const SharedMachines& row) {
        const std::string ending = "." + std::string(row.parent);
        if (!name.ends_with(ending)) return false;
        const Text labels = Text(name).substr(0, name.size() - ending.size());
        return std::ranges::any_of(row.patterns,
                                   [&](Text pattern) { return fits(labels, pattern); });
    });
}

}  // namespace mailadvisor

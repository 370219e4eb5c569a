#include "deploy/move/moving_domains.h"

#include "advisor/old_servers.h"

#include <utility>

namespace mailadvisor {

Result<MovingDomains> readMovingDomains(const std::vector<std::string>& files) {
    MovingDomains moving;
    for (const auto& file : files) {
        auto servers = readOldServers(file);
        if (!servers) return Unexpected{std::move(servers).error()};
        const std::string domain = servers->address->domain;
        const auto [entry, isNew] =
            moving.try_emplace(domain, OldServersFile{file, *std::move(servers)});
        if (isNew) continue;
        return Unexpected{{ErrorCode::InvalidInput,
                           file,
                           {MESSAGE_ID("error.move-from-twice"),
                            {{"domain", domain}, {"file", entry->second.file}}},
                           {MESSAGE_ID("remedy.move-from-twice"), {}}}};
    }
    return moving;
}

}  // namespace mailadvisor

#pragma once

#include "web/site.h"

#include <map>
#include <set>
#include <vector>

namespace mailadvisor::web {

/// How one check of one server went.
enum class WatchOutcome {
    Works,   ///< as the domain's file says, encrypted and verified
    Broken,  ///< something answered there, and not so
    Silent,  ///< nobody answered: it may be our own network as well
};

/// Remembers the checks of all servers and says which are left out of the answers. Pure: it is
/// told the time.
class ServerWatch {
public:
    static constexpr std::size_t checksToWithdraw = 3;
    static constexpr std::chrono::hours period{24};
    static constexpr std::chrono::hours usualPause{24};
    static constexpr std::chrono::hours pauseInTrouble{1};  ///< so that three fit into a day

    /// Takes in one round over all servers. Servers that are not in it are forgotten. Where all
    /// were silent the round says nothing about any: most likely our own network is cut.
    void note(const std::map<ServerPlace, WatchOutcome>& round, Timestamp now);

    /// Those with a failed check in the last 24 hours, or left out for earlier ones: a server
    /// comes back only by working.
    const std::vector<TroubledServer>& troubled() const { return troubled_; }

    std::set<ServerPlace> withdrawn() const;

    /// How long after a round the next one comes.
    std::chrono::hours pause() const { return troubled_.empty() ? usualPause : pauseInTrouble; }

private:
    struct Record {
        std::vector<Timestamp> failures{};  ///< oldest first, of the last 24 hours
        bool isWithdrawn{};
    };

    std::map<ServerPlace, Record> records_{};
    std::vector<TroubledServer> troubled_{};
};

}  // namespace mailadvisor::web

#pragma once

#include "advisor/observer.h"
#include "net/event_loop.h"
#include "net/slots.h"
#include "web/served_domain.h"
#include "web/tally.h"

#include <list>
#include <map>
#include <memory>
#include <string>

namespace mailadvisor::web {

/// The settings of domains that are not served (`--any-domain`), as discovery finds them on the
/// public network, never in a private one. Nobody learns who asked: a domain is looked at under a
/// name that is everybody's.
class ForeignDomains {
public:
    static constexpr std::size_t mostKept = 1000;  // some 10 MB
    static constexpr std::chrono::hours freshness{6};
    static constexpr std::chrono::minutes freshnessOfNothing{10};
    static constexpr std::size_t looksAtOnce = 4;
    static constexpr std::size_t looksAMinute = 60;  ///< whoever asks: each puts 30 questions

    ForeignDomains(const std::shared_ptr<EventLoop>& loop, Wishes wishes, const Policy& policy,
                   Tally& tally);
    ~ForeignDomains();

    /// Null when nothing trustworthy is found, or too much is being looked for.
    Task<ServedDomainPointer> find(std::string domain);

private:
    class Silent;
    struct Known {
        ServedDomainPointer domain{};
        Deadline::Clock::time_point until{};
        std::list<std::string>::iterator place{};
    };

    bool mayLook();
    void keep(const std::string& name, ServedDomainPointer domain);
    Task<ServedDomainPointer> look(const std::string& name);

    std::unique_ptr<Silent> narrator_;
    Observer observer_;
    Tally& tally_;
    Slots slots_;
    std::map<std::string, Known, std::less<>> known_{};
    std::list<std::string> byUse_{};  ///< the last used first
    Deadline::Clock::time_point minute_{};
    std::size_t looksInMinute_{};
};

}  // namespace mailadvisor::web

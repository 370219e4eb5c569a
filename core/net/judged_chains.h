#pragma once

#include <chrono>
#include <map>
#include <memory>
#include <string>
#include <vector>

struct stack_st_X509;

namespace mailadvisor {

/// What verifying a chain came to. Nothing in it depends on the host's name.
struct ChainJudgement {
    std::vector<int> verifyErrors{};         ///< every X509_V_ERR_*, each once
    std::shared_ptr<stack_st_X509> built{};  ///< leaf to root, as far as it could be built
};

/// The judgements of the last minute, for the next connection that is sent the same bytes.
///
/// The seven ports of a host, and all domains of one hoster, send one chain; checking its
/// signatures anew each time was a third of a probe's CPU time. They hold for one certificate store
/// and must not outlive it. The name is compared, the proof that the server has the key and a
/// staple are checked, on every connection.
class JudgedChains {
public:
    using Clock = std::chrono::steady_clock;

    /// A certificate that expires meanwhile is noticed this much later at most.
    static constexpr std::chrono::seconds lifetime{60};

    /// A chain takes some 10 kB; servers that send a new one each time shall not fill the memory.
    static constexpr std::size_t maxChains = 256;

    /// `fingerprints` are the SHA-256 of all certificates that were sent, in their order. Null when
    /// nothing was judged between `now` and a lifetime before; the pointer holds
    /// until the next call.
    const ChainJudgement* recall(const std::string& fingerprints, Clock::time_point now) const;

    void remember(const std::string& fingerprints, ChainJudgement judgement, Clock::time_point now);

private:
    struct Dated {
        ChainJudgement judgement{};
        Clock::time_point at{};
    };
    std::map<std::string, Dated> judgements_{};
};

}  // namespace mailadvisor

#pragma once

#include "base/result.h"
#include "deploy/roster/roster.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace mailadvisor {

inline constexpr std::size_t mostShards = 100'000;  // more than any array of jobs has

/// One part of a roster that several machines share: the parts are disjoint, and together they are
/// all of it. Whose part an account is follows from its address, so that it stays where it is when
/// the list grows.
struct Shard {
    std::size_t number{1};  ///< from 1
    std::size_t count{1};

    friend bool operator==(const Shard&, const Shard&) = default;
};

/// By what a row is told from others: its address, or its line where it has none.
std::uint64_t markOf(const Roster::Item& item);

/// The row belongs to that part; one without a readable address by its line.
bool isIn(const Shard& shard, const Roster::Item& item);

/// Reads `3/8`, or `auto`: the part that an array of jobs gives this one by its environment: Slurm
/// (`SLURM_ARRAY_TASK_ID`, `_MIN`, `_COUNT`), a Kubernetes Indexed Job (`JOB_COMPLETION_INDEX`) or
/// GNU parallel (`PARALLEL_SEQ`). The last two do not tell how many there are: `MAILADVISOR_SHARDS`
/// has to. A variable that is not set is empty.
///
/// Errors: InvalidInput for anything else, and where the environment says nothing.
Result<Shard> shardFrom(std::string_view text,
                        const std::function<std::string(const std::string&)>& environment);

}  // namespace mailadvisor

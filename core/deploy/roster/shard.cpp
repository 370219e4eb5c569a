#include "deploy/roster/shard.h"

#include "base/ascii.h"
#include "base/hash.h"

#include <charconv>
#include <optional>

namespace mailadvisor {
namespace {

using Environment = std::function<std::string(const std::string&)>;

std::optional<std::size_t> wholeNumber(std::string_view text) {
    std::size_t number = 0;
    const auto [rest, failure] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool isWhole = failure == std::errc{} && rest == text.data() + text.size();
    return isWhole && number <= mostShards ? std::optional(number) : std::nullopt;
}

std::optional<std::size_t> numberIn(const Environment& environment, const std::string& name) {
    return wholeNumber(environment(name));
}

std::optional<Shard> shardOfJob(const Environment& environment) {
    const auto task = numberIn(environment, "SLURM_ARRAY_TASK_ID");
    const auto first = numberIn(environment, "SLURM_ARRAY_TASK_MIN");
    const auto tasks = numberIn(environment, "SLURM_ARRAY_TASK_COUNT");
    if (task && first && tasks && *task >= *first) return Shard{*task - *first + 1, *tasks};
    const auto count = numberIn(environment, "MAILADVISOR_SHARDS");
    if (!count) return std::nullopt;
    if (const auto index = numberIn(environment, "JOB_COMPLETION_INDEX")) {
        return Shard{*index + 1, *count};
    }
    if (const auto sequence = numberIn(environment, "PARALLEL_SEQ")) {
        return Shard{*sequence, *count};
    }
    return std::nullopt;
}

std::optional<Shard> shardIn(std::string_view text) {
    const auto slash = text.find('/');
    if (slash == std::string_view::npos) return std::nullopt;
    const auto number = wholeNumber(text.substr(0, slash));
    const auto count = wholeNumber(text.substr(slash + 1));
    return number && count ? std::optional(Shard{*number, *count}) : std::nullopt;
}

}  // namespace

std::uint64_t markOf(const Roster::Item& item) {
    const auto* row = std::get_if<RosterRow>(&item);
    const auto address = row == nullptr ? std::string() : lowerAscii(row->address.display());
    const bool isNamed = row != nullptr && !row->address.localPart.empty();
    const auto line = row == nullptr ? std::get<RosterFault>(item).line : row->line;
    return isNamed ? fingerprint(address) : fingerprint(std::to_string(line));
}

bool isIn(const Shard& shard, const Roster::Item& item) {
    return shard.count == 1 || markOf(item) % shard.count == shard.number - 1;
}

Result<Shard> shardFrom(std::string_view text, const Environment& environment) {
    const auto shard = text == "auto" ? shardOfJob(environment) : shardIn(text);
    const bool isOne = shard && shard->number >= 1 && shard->number <= shard->count;
    if (isOne) return *shard;
    const bool isAuto = text == "auto";
    return Unexpected{
        {ErrorCode::InvalidInput,
         "--shard " + std::string(text),
         {isAuto ? MESSAGE_ID("error.shard-auto") : MESSAGE_ID("error.shard"), {}},
         {isAuto ? MESSAGE_ID("remedy.shard-auto") : MESSAGE_ID("remedy.shard"), {}}}};
}

}  // namespace mailadvisor

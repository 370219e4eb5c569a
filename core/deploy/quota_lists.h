#pragma once

#include "deploy/line_source.h"
#include "deploy/record_spool.h"

#include <deque>
#include <memory>
#include <optional>
#include <string>

namespace mailadvisor {

/// Fields of `doveadm quota get` as columns of a roster; nothing for what counts messages, and for
/// a second quota of the same user, who follows the first.
///
/// STORAGE counts KiB; the limit `-` is none (doveadm-quota(1)).
class DovecotQuota {
public:
    /// The record has the fields that doveadm writes.
    static bool isFrom(const RecordSpool::NamedFields& fields);

    std::optional<RecordSpool::NamedFields> read(const RecordSpool::NamedFields& fields);

private:
    std::string lastUser_{};
};

/// `doveadm quota get -A` as it stands on the terminal, or with tabs (`-f tab`).
bool isDovecotTable(const std::deque<TextLine>& beginning);
Result<std::unique_ptr<RecordSource>> readDovecotTable(LineSource lines, const std::string& path);

/// `zmprov gqu SERVER`: address, quota and use in bytes, a blank between two; 0 is no limit.
bool isZimbraQuota(const std::deque<TextLine>& beginning);
Result<std::unique_ptr<RecordSource>> readZimbraQuota(LineSource lines, const std::string& path);

}  // namespace mailadvisor

#pragma once

#include "deploy/records/line_source.h"
#include "deploy/records/record_spool.h"

#include <cstddef>
#include <deque>
#include <memory>
#include <optional>
#include <string>

namespace mailadvisor {

/// Records of `doveadm quota get`, one for the space and one for the messages, as one record a user
/// with the columns of a roster. A second quota of the same user, which follows the first, is
/// passed over.
///
/// STORAGE counts KiB; the limit `-` is none (doveadm-quota(1)).
class DovecotQuota {
public:
    /// A user, with the number of the first record about them.
    struct User {
        std::size_t number{};
        RecordSpool::NamedFields fields{};
    };

    /// The record has the fields that doveadm writes.
    static bool isFrom(const RecordSpool::NamedFields& fields);

    /// Takes the next record; gives the user before it, when this one is about another.
    std::optional<User> read(std::size_t number, const RecordSpool::NamedFields& fields);

    /// The last user, at the end.
    std::optional<User> rest();

private:
    std::string name_{};
    std::optional<User> user_{};
};

/// `doveadm quota get -A` as it stands on the terminal, or with tabs (`-f tab`).
bool isDovecotTable(const std::deque<TextLine>& beginning);
Result<std::unique_ptr<RecordSource>> readDovecotTable(LineSource lines, const std::string& path);

/// `zmprov gqu SERVER`: address, quota and use in bytes, a blank between two; 0 is no limit.
bool isZimbraQuota(const std::deque<TextLine>& beginning);
Result<std::unique_ptr<RecordSource>> readZimbraQuota(LineSource lines, const std::string& path);

}  // namespace mailadvisor

#pragma once

#include "base/message.h"

#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace mailadvisor {

/// One record of a roster: a line of a table, an entry of a directory, an object of JSON.
struct RosterRecord {
    std::size_t line{};                 ///< where it begins, or which entry it is; from 1
    std::vector<std::string> fields{};  ///< as a person sees them; unwanted ones are empty
};

/// A record that cannot be read.
struct RecordFault {
    std::size_t line{};  ///< as in RosterRecord
    Message text{};
};

/// The records of a roster, whatever its format; read more than once.
class RecordSource {
public:
    using Item = std::variant<RosterRecord, RecordFault>;

    RecordSource() = default;
    virtual ~RecordSource() = default;
    RecordSource(const RecordSource&) = delete;
    RecordSource& operator=(const RecordSource&) = delete;

    /// The next record or fault; nothing at the end.
    virtual std::optional<Item> next() = 0;

    /// The first record comes next.
    virtual void rewind() = 0;

    /// Fields in these columns are skipped and never kept.
    virtual void skip(std::vector<std::size_t> columns) = 0;

    /// The format itself names the columns: the first record holds their names.
    virtual bool isNamed() const = 0;

    /// What the person should know about the file as such.
    virtual const std::vector<Message>& warnings() const = 0;

protected:
    RecordSource(RecordSource&&) = default;
    RecordSource& operator=(RecordSource&&) = default;
};

}  // namespace mailadvisor

#pragma once

#include "base/result.h"
#include "deploy/records/record_source.h"
#include "deploy/records/spool.h"

#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mailadvisor {

/// Records of a format that says its columns at each record, or only at its end: they are put
/// aside (spool.h) as they are read, and come again with all their columns.
///
/// What stands in a column of passwords is never put aside. A text longer than a field may be
/// (CsvReader::longestFieldBytes) is left out, and so is the 513th column.
class RecordSpool final : public RecordSource {
public:
    static constexpr std::size_t mostColumns = 512;

    using NamedFields = std::vector<std::pair<std::string, std::string>>;

    /// Errors: as Spool::create.
    static Result<RecordSpool> create();

    /// A record whose fields have names; of several fields of one name the first counts.
    void add(std::size_t line, const NamedFields& fields);

    /// A record of a table without names.
    void add(std::size_t line, const std::vector<std::string>& fields);

    void add(const RecordFault& fault);
    void warn(Message warning) { warnings_.push_back(std::move(warning)); }

    /// The same, ready to be read. Errors: WriteFailed when not all of it could be put aside.
    Result<std::unique_ptr<RecordSource>> finish(const std::string& path) &&;

    std::optional<Item> next() override;
    void rewind() override { place_ = 0, isHeaderGiven_ = false; }
    void skip(std::vector<std::size_t> columns) override { skipped_ = std::move(columns); }
    bool isNamed() const override { return !names_.empty(); }
    const std::vector<Message>& warnings() const override { return warnings_; }

    explicit RecordSpool(Spool spool) : spool_(std::move(spool)) {}
    RecordSpool(RecordSpool&&) = default;

private:
    std::optional<std::size_t> columnOf(const std::string& name);

    Spool spool_;
    std::vector<std::string> names_{};
    std::map<std::string, std::size_t, std::less<>> columns_{};
    std::vector<bool> isPassword_{};
    std::vector<Message> warnings_{};
    std::uint64_t place_{};
    bool isHeaderGiven_{};
    std::vector<std::size_t> skipped_{};
};

}  // namespace mailadvisor

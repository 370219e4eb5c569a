#include "deploy/records/roster_format.h"

#include "base/names.h"
#include "deploy/records/csv_reader.h"
#include "deploy/records/directory_entries.h"
#include "deploy/records/json_roster.h"
#include "deploy/records/quota_lists.h"
#include "deploy/records/workbook.h"

#include <cstddef>
#include <deque>
#include <utility>

namespace mailadvisor {
namespace {

constexpr std::size_t firstBytes = 512;
constexpr std::size_t firstLines = 50;

constexpr auto quotaNames = namesOf<QuotaFormat>({
    {QuotaFormat::Doveadm, "doveadm"},
    {QuotaFormat::Zimbra, "zimbra"},
    {QuotaFormat::Cpanel, "cpanel"},
});

std::deque<TextLine> beginningOf(LineSource& lines) {
    std::deque<TextLine> beginning;
    while (beginning.size() < firstLines) {
        auto line = lines.next();
        if (!line) break;
        beginning.push_back(*std::move(line));
    }
    lines.rewind();
    return beginning;
}

}  // namespace

std::optional<QuotaFormat> quotaFormatFromName(std::string_view name) {
    return quotaNames.fromName(name);
}

Result<std::unique_ptr<RecordSource>> openRecords(const std::string& path,
                                                  std::optional<QuotaFormat> quotas) {
    auto file = RereadableFile::open(path);
    if (!file) return Unexpected{std::move(file).error()};
    const std::string first = file->read(firstBytes);
    file->rewind();
    if (isZip(first)) return readWorkbook(*std::move(file), path);
    if (isJson(first)) return readJson(*std::move(file), path);
    auto lines = LineSource::of(*std::move(file), path);
    if (!lines) return Unexpected{std::move(lines).error()};
    const auto beginning = beginningOf(*lines);
    if (isDirectory(beginning)) return readDirectory(*std::move(lines), path);
    if (isDovecotTable(beginning) || quotas == QuotaFormat::Doveadm)
        return readDovecotTable(*std::move(lines), path);
    if (isZimbraQuota(beginning) || quotas == QuotaFormat::Zimbra)
        return readZimbraQuota(*std::move(lines), path);
    return std::unique_ptr<RecordSource>(std::make_unique<CsvReader>(*std::move(lines)));
}

}  // namespace mailadvisor

#include "deploy/records/workbook.h"

#include "deploy/records/workbook_parts.h"

#include <optional>
#include <utility>

namespace mailadvisor {
namespace {

Unexpected noWorkbook(const std::string& path) {
    return Unexpected{{ErrorCode::InvalidInput,
                       path,
                       {MESSAGE_ID("error.roster-workbook"), {{"file", path}}},
                       {MESSAGE_ID("remedy.roster-workbook"), {}}}};
}

}  // namespace

bool isZip(std::string_view beginning) {
    return beginning.starts_with(std::string_view("PK\x03\x04", 4));
}

Result<std::unique_ptr<RecordSource>> readWorkbook(RereadableFile file, const std::string& path) {
    ZipEntries zip(std::move(file), path);
    const auto parts = findParts(zip);
    if (!parts) return Unexpected{parts.error()};
    if (parts->sheets.empty()) return noWorkbook(path);
    auto texts = SharedTexts::read(zip, parts->texts);
    if (!texts) return Unexpected{std::move(texts).error()};
    std::optional<RecordSpool> chosen;
    for (const auto& sheet : parts->sheets) {
        auto spool = RecordSpool::create();
        if (!spool) return Unexpected{std::move(spool).error()};
        const auto hasAddress = readSheet(zip, sheet.entry, *texts, *spool);
        if (!hasAddress) return Unexpected{hasAddress.error()};
        if (*hasAddress && parts->sheets.size() > 1) {
            spool->warn(
                {MESSAGE_ID("deploy.roster-sheet"), {{"file", path}, {"name", sheet.name}}});
        }
        // Without any address the first sheet is taken: its rows may lack their domain.
        if (!chosen || *hasAddress) chosen.emplace(*std::move(spool));
        if (*hasAddress) break;
    }
    return std::move(*chosen).finish(path);
}

}  // namespace mailadvisor

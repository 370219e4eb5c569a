#include "kit/file_entries.h"

#include "kit/read_number.h"
#include "kit/text_ranges.h"

#include <utility>

namespace mailadvisor {

FileEntry FileEntry::at(const std::string& place) {
    const auto blank = place.rfind(' ');  // a path may have some of its own
    return {place.substr(0, blank), place.substr(blank + 1)};
}

FileEntry FileEntry::numbered(std::string path, std::size_t index) {
    return {std::move(path), std::to_string(index + 1)};
}

Result<ExistingFiles> withoutEntry(const ExistingFiles& files, const FileEntry& entry,
                                   const XmlEntries& entries) {
    const std::string& before = files.at(entry.path);
    const auto root = readXml(before, entry.path);
    if (!root) return Unexpected{root.error()};
    const auto& all = entries.listIn(*root)->children;
    ExistingFiles left = files;
    if (all.size() == 1 && !entries.holdsMore(*root)) {
        left.erase(entry.path);
        return left;
    }
    const auto index = static_cast<std::size_t>(readNumber(entry.name).value_or(1) - 1);
    left[entry.path] = withoutRanges(before, {wholeLine(before, all.at(index).range)});
    return left;
}

}  // namespace mailadvisor

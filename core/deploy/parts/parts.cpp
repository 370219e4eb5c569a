#include "deploy/parts/parts.h"

#include "base/file_path.h"
#include "base/lists.h"
#include "base/sha256.h"
#include "output/journal.h"
#include "output/known_files.h"
#include "system/native_path.h"
#include "system/own_file_names.h"
#include "system/read_file.h"

#include <algorithm>
#include <filesystem>
#include <functional>
#include <set>
#include <system_error>
#include <utility>

namespace mailadvisor {
namespace {

constexpr std::size_t readAtOnce = 64UL * 1024;
constexpr std::size_t lineReadAtOnce = 4UL * 1024;
constexpr std::size_t mostOpenFiles = 200;  // systems allow a process some hundreds at once

std::string numbered(const Shard& shard) {
    return std::to_string(shard.number) + "/" + std::to_string(shard.count);
}

Unexpected refused(const std::string& where, Message text, Message remedy) {
    return Unexpected{{ErrorCode::InvalidInput, where, std::move(text), std::move(remedy)}};
}

Unexpected notFinished(const std::string& folder) {
    if (!stands(folder, std::string(Journal::fileName))) {
        return refused(folder, {MESSAGE_ID("error.merge-not-ours"), {{"folder", folder}}},
                       {MESSAGE_ID("remedy.merge-not-ours"), {}});
    }
    return refused(folder, {MESSAGE_ID("error.merge-unfinished"), {{"folder", folder}}},
                   {MESSAGE_ID("remedy.merge-unfinished"), {{"folder", folder}}});
}

Unexpected damaged(const std::string& path) {
    return refused(path, {MESSAGE_ID("error.merge-damaged"), {}},
                   {MESSAGE_ID("remedy.merge-damaged"), {}});
}

/// Calls `take` with each whole line and where it begins; stops where that fails. What stands
/// behind the last line break is an error.
Result<void> eachLine(RereadableFile& file, const std::string& path,
                      const std::function<Result<void>(std::string_view, std::uint64_t)>& take) {
    std::uint64_t place = 0;
    std::string rest;
    for (auto block = file.read(readAtOnce); !block.empty(); block = file.read(readAtOnce)) {
        rest += block;
        std::size_t begin = 0;
        for (auto end = rest.find('\n'); end != std::string::npos; end = rest.find('\n', begin)) {
            const auto length = end + 1 - begin;
            if (auto done = take(std::string_view(rest).substr(begin, length), place); !done)
                return done;
            place += length;
            begin = end + 1;
        }
        rest.erase(0, begin);
    }
    return rest.empty() && place > 0 ? Result<void>() : Result<void>(damaged(path));
}

}  // namespace

Result<Parts> Parts::open(const std::vector<std::string>& folders) {
    Parts parts;
    for (const auto& folder : folders) {
        if (auto taken = parts.take(folder); !taken) return Unexpected{std::move(taken).error()};
    }
    std::ranges::sort(parts.lines_, {}, &Line::position);
    if (auto all = parts.areAll(); !all) return Unexpected{std::move(all).error()};
    std::ranges::stable_sort(parts.servers_, {}, &PartServers::position);
    return parts;
}

bool Parts::isIn(const std::string& folder) const {
    return std::ranges::any_of(folders_, [&](const std::string& part) {
        std::error_code failure;
        return std::filesystem::equivalent(nativePath(part), nativePath(folder), failure);
    });
}

Result<void> Parts::take(const std::string& folder) {
    const std::string path = folder + "/" + std::string(partFileName);
    if (!stands(folder, std::string(partFileName))) return notFinished(folder);
    auto file = RereadableFile::open(path);
    if (!file) return Unexpected{std::move(file).error()};
    folders_.push_back(folder);
    return readLines(*file, path);
}

Result<void> Parts::readLines(RereadableFile& file, const std::string& path) {
    Sha256 sum;
    std::size_t entries = 0;
    bool isFirst = true;
    std::optional<PartEnd> end;
    auto read = eachLine(file, path, [&](std::string_view line, std::uint64_t place) {
        if (end) return Result<void>(damaged(path));
        if (std::exchange(isFirst, false)) {
            auto head = partHeadFrom(line);
            if (!head) return Result<void>(damaged(path));
            if (auto fits = accept(*head, folders_.back()); !fits) return fits;
            heads_.push_back(*std::move(head));
        } else if (line.starts_with(serversBegin)) {
            auto servers = partServersFrom(line);
            if (!servers) return Result<void>(damaged(path));
            servers_.push_back(*std::move(servers));
        } else if (const auto position = positionIn(line)) {
            ++entries;
            lines_.push_back({*position, static_cast<std::uint32_t>(heads_.size() - 1), place});
        } else {
            auto last = partEndFrom(line);
            if (!last || last->entries != entries || last->sha256 != sum.hex())
                return Result<void>(damaged(path));
            end = *std::move(last);
        }
        sum.add(line);
        return Result<void>();
    });
    if (!read) return read;
    if (!end) return damaged(path);
    lists_.push_back(std::move(end->list));
    if (lists_.back() == lists_.front()) return {};
    return refused(
        folders_.back(),
        {MESSAGE_ID("error.merge-other-list"),
         {{"folder", folders_.back()}, {"other", folders_.front()}}},
        {MESSAGE_ID("remedy.merge-other-list"), {{"shard", numbered(heads_.back().shard)}}});
}

/// Whether a part belongs to those before it.
Result<void> Parts::accept(PartHead head, const std::string& folder) const {
    if (heads_.empty()) return {};
    const auto& first = heads_.front();
    const std::vector<Argument> both{{"folder", folder}, {"other", folders_.front()}};
    if (head.shard.count != first.shard.count) {
        return refused(folder,
                       {MESSAGE_ID("error.merge-other-count"),
                        {both[0],
                         both[1],
                         {"shard", numbered(head.shard)},
                         {"otherShard", numbered(first.shard)}}},
                       {MESSAGE_ID("remedy.merge-other-count"), {}});
    }
    const auto same = std::ranges::find(heads_, head.shard, &PartHead::shard);
    if (same != heads_.end()) {
        const auto& other = folders_[static_cast<std::size_t>(same - heads_.begin())];
        return refused(folder,
                       {MESSAGE_ID("error.merge-same-part"),
                        {both[0], {"other", other}, {"shard", numbered(head.shard)}}},
                       {MESSAGE_ID("remedy.merge-same-part"), {}});
    }
    const auto shard = numbered(head.shard);
    if (head.accounts != first.accounts) {
        return refused(folder, {MESSAGE_ID("error.merge-other-list"), both},
                       {MESSAGE_ID("remedy.merge-other-list"), {{"shard", shard}}});
    }
    head.shard = first.shard;
    if (head == first) return {};
    return refused(folder, {MESSAGE_ID("error.merge-other-options"), both},
                   {MESSAGE_ID("remedy.merge-other-options"), {{"shard", shard}}});
}

/// Every part is there, and so is every account, once.
Result<void> Parts::areAll() const {
    const auto count = heads_.front().shard.count;
    std::set<std::size_t> numbers;
    for (const auto& head : heads_) numbers.insert(head.shard.number);
    std::vector<std::string> missing;
    for (std::size_t number = 1; number <= count; ++number) {
        if (!numbers.contains(number)) missing.push_back(numbered({number, count}));
    }
    if (!missing.empty()) {
        return refused(
            joined(missing, ", "),
            {MESSAGE_ID("error.merge-missing"),
             {{"n", static_cast<std::int64_t>(missing.size())}, {"parts", joined(missing, ", ")}}},
            {MESSAGE_ID("remedy.merge-missing"), {{"shard", missing.front()}}});
    }
    bool isWhole = lines_.size() == heads_.front().accounts;
    for (std::size_t i = 0; i < lines_.size(); ++i) isWhole &= lines_[i].position == i + 1;
    return isWhole ? Result<void>() : Result<void>(damaged(folders_.front()));
}

Result<RereadableFile*> Parts::fileOf(std::size_t part) {
    files_.resize(folders_.size());
    auto& file = files_[part];
    if (file) return &*file;
    if (open_ == mostOpenFiles) {
        for (auto& other : files_) other.reset();
        open_ = 0;
    }
    auto opened = RereadableFile::open(folders_[part] + "/" + std::string(partFileName));
    if (!opened) return Unexpected{std::move(opened).error()};
    ++open_;
    file = *std::move(opened);
    return &*file;
}

Result<std::optional<PartEntry>> Parts::next() {
    if (next_ == lines_.size()) return std::optional<PartEntry>();
    const auto [position, part, place] = lines_[next_++];
    auto file = fileOf(part);
    if (!file) return Unexpected{std::move(file).error()};
    std::string line;
    if ((*file)->moveTo(place)) {
        while (line.find('\n') == std::string::npos) {
            const auto block = (*file)->read(lineReadAtOnce);
            if (block.empty()) break;
            line += block;
        }
    }
    auto entry = partEntryFrom(std::string_view(line).substr(0, line.find('\n')));
    if (!entry || entry->position != position)
        return damaged(folders_[part] + "/" + std::string(partFileName));
    return std::optional(*std::move(entry));
}

std::optional<std::string> Parts::bytesOf(const std::string& path, const std::string& archive) {
    const auto part = lines_[next_ - 1].part;
    if (archive.empty()) {
        auto bytes = readFile(folders_[part] + "/" + path);
        return bytes ? std::optional(*std::move(bytes)) : std::nullopt;
    }
    archives_.resize(folders_.size());
    auto& open = archives_[part];
    if (open.name != archive) {
        auto file = RereadableFile::open(folders_[part] + "/" + archive);
        if (!file) return std::nullopt;
        open = {archive, ArchivedFiles(*std::move(file), *head().archive)};
    }
    auto next = open.files->next();
    if (!next || next->path != path) return std::nullopt;
    return std::move(next->bytes);
}

Result<RenderedRow> Parts::filesOf(const PartEntry& entry) {
    const auto part = lines_[next_ - 1].part;
    const auto& archive = entry.outcome.archive;
    const std::string inside = entry.record->folder + "/";
    RenderedRow rendered;
    for (const auto& file : entry.record->files) {
        const bool leadsInside =
            stepsOf(file.path, ownFileNames()).has_value() && file.path.starts_with(inside) &&
            archive.find('/') == std::string::npos && archive.empty() == !head().archive;
        auto bytes = leadsInside ? bytesOf(file.path, archive) : std::nullopt;
        if (!bytes || sha256Of(*bytes) != file.sha256) {
            const auto path = folders_[part] + "/" + (archive.empty() ? file.path : archive);
            return refused(path, {MESSAGE_ID("error.merge-file"), {}},
                           {MESSAGE_ID("remedy.merge-file"),
                            {{"folder", folders_[part]}, {"shard", numbered(heads_[part].shard)}}});
        }
        rendered.bundle.files.push_back({file.path.substr(inside.size()), *std::move(bytes), {}});
        rendered.sums.push_back(file.sha256);
    }
    return rendered;
}

}  // namespace mailadvisor

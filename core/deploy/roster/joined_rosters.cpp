#include "deploy/roster/joined_rosters.h"

#include "base/ascii.h"
#include "base/hash.h"
#include "base/lists.h"
#include "deploy/records/packed_text.h"
#include "deploy/roster/row_text.h"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <utility>

namespace mailadvisor {
namespace {

// record = place of the same person's record before it, its source, the item (row_text.h)

constexpr std::string_view withoutNames = "deploy.roster-without-names";
constexpr std::string_view correctRow = "remedy.roster-row";
constexpr std::uint64_t nothingBefore = ~std::uint64_t{0};
constexpr unsigned sourceBits = 8;
constexpr std::size_t mostSources = 200;

std::uint64_t headOf(std::uint64_t place, std::size_t source) {
    return place << sourceBits | source;
}
std::uint64_t placeIn(std::uint64_t head) { return head >> sourceBits; }
std::size_t sourceIn(std::uint64_t head) { return head & ((1U << sourceBits) - 1); }

std::uint64_t markOf(const RosterRow& row) { return fingerprint(lowerAscii(row.address.ascii())); }

/// Takes from `other` what `row` does not say, and tells what it says differently.
class Joining {
public:
    Joining(RosterRow& row, const std::string& file) : row_(row), file_(file) {}

    void text(std::string& kept, const std::string& other, const char* column) {
        if (other.empty() || kept == other) return;
        if (kept.empty()) {
            kept = other;
        } else {
            disagree(column, other);
        }
    }

    template <class T, class Told>
    void fact(Fact<T>& kept, const Fact<T>& other, const char* column, Told told) {
        if (!other.isKnown() || kept == other) return;
        if (kept.isKnown()) {
            disagree(column, told(*other));
        } else {
            kept = other;
        }
    }

private:
    void disagree(const char* column, Argument::Value value) {
        row_.warnings.push_back(
            {MESSAGE_ID("deploy.row-disagrees"),
             {{"file", file_}, {"column", std::string(column)}, {"value", std::move(value)}}});
    }

    RosterRow& row_;
    const std::string& file_;
};

std::string lineOfList(const std::string& file, std::size_t line) {
    return file + ":" + std::to_string(line);
}

/// As it is told where there are several lists.
RosterFault ofList(RosterFault fault, const std::string& file) {
    fault.error.where = lineOfList(file, fault.line);
    if (fault.error.remedy.id == correctRow) {
        fault.error.remedy = {MESSAGE_ID("remedy.roster-row-in-list"),
                              {{"line", std::to_string(fault.line)}, {"file", file}}};
    }
    return fault;
}

void nameList(RosterRow& row, const std::string& file) {
    for (auto& warning : row.warnings) {
        MessageList said{std::move(warning)};
        warning = {MESSAGE_ID("deploy.row-in-list"),
                   {{"place", lineOfList(file, row.line)}, {"warning", std::move(said)}}};
    }
}

/// What a list of the new server tells; whether the account is in use there yet says nothing.
RosterRow asOfNewServer(const RosterRow& row) {
    RosterRow told;
    told.line = row.line;
    told.address = row.address;
    told.atNewServer = {row.needs.used, row.needs.quota, row.messages};
    return told;
}

/// What the people themselves answered. Their names stand beside it, as they were when the form was
/// written: they count where no roster has any.
RosterRow asAnswered(const RosterRow& row) {
    RosterRow told;
    told.line = row.line;
    told.address = row.address;
    told.displayName = row.displayName;
    told.needs = row.needs;
    told.warnings = row.warnings;
    return told;
}

void join(RosterRow& row, const RosterRow& other, const std::string& file) {
    const auto number = [](std::int64_t value) { return Argument::Value{value}; };
    const auto yesNo = [](bool value) {
        return Argument::Value{std::string(value ? "yes" : "no")};
    };
    const auto word = [](auto value) { return Argument::Value{std::string(nameOf(value))}; };
    const auto size = [](ByteCount value) { return Argument::Value{value}; };
    Joining joining(row, file);
    joining.text(row.displayName, other.displayName, "name");
    joining.text(row.login, other.login, "login");
    joining.text(row.server, other.server, "server");
    joining.text(row.department, other.department, "department");
    joining.text(row.computer, other.computer, "computer");
    joining.text(row.user, other.user, "user");
    Needs& needs = row.needs;
    joining.fact(needs.devices, other.needs.devices, "devices", number);
    joining.fact(needs.webmail, other.needs.webmail, "webmail", word);
    joining.fact(needs.backup, other.needs.backup, "backup", yesNo);
    joining.fact(needs.shared, other.needs.shared, "shared", yesNo);
    joining.fact(needs.reachBackDays, other.needs.reachBackDays, "reach-back", number);
    joining.fact(needs.currentType, other.needs.currentType, "current-type", word);
    joining.fact(needs.movedFrom, other.needs.movedFrom, "moved-from",
                 [](const std::string& host) { return Argument::Value{host}; });
    joining.fact(needs.purpose, other.needs.purpose, "purpose", word);
    joining.fact(needs.phoneOnly, other.needs.phoneOnly, "places", yesNo);
    joining.fact(needs.quota, other.needs.quota, "quota", size);
    joining.fact(needs.used, other.needs.used, "used", size);
    joining.fact(row.messages, other.messages, "messages", number);
    joining.fact(row.atNewServer.limit, other.atNewServer.limit, "new-quota", size);
    joining.fact(row.atNewServer.used, other.atNewServer.used, "used", size);
    joining.fact(row.atNewServer.messages, other.atNewServer.messages, "messages", number);
    if (row.wave == 0) row.wave = other.wave;
    std::ranges::copy(other.warnings, std::back_inserter(row.warnings));
}

}  // namespace

Result<JoinedRosters> JoinedRosters::open(const RosterFiles& files) {
    JoinedRosters joined;
    const std::size_t others = files.quotas.size() + files.needs.size() + files.newServer.size();
    if (files.rosters.size() != 1 || others > 0 || files.isReadTwice) {
        if (auto read = joined.readAll(files); !read) return Unexpected{read.error()};
        return joined;
    }
    auto roster = Roster::open({files.rosters.front(), files.map, std::nullopt, false});
    if (!roster) return Unexpected{std::move(roster).error()};
    joined.warnings_ = roster->warnings();
    joined.notes_ = {roster->addressNote()};
    joined.single_ = *std::move(roster);
    return joined;
}

Result<void> JoinedRosters::readAll(const RosterFiles& files) {
    auto spool = Spool::create();
    if (!spool) return Unexpected{std::move(spool).error()};
    spool_ = *std::move(spool);
    for (const auto& path : files.rosters) sources_.push_back({path, Role::Roster, {}});
    for (const auto& file : files.quotas) {
        sources_.push_back({file.path, Role::Quotas, file.format});
    }
    for (const auto& path : files.needs) sources_.push_back({path, Role::Needs, {}});
    for (const auto& file : files.newServer) {
        sources_.push_back({file.path, Role::NewServer, file.format});
    }
    if (sources_.size() > mostSources) {
        return Unexpected{{ErrorCode::LimitExceeded,
                           sources_.back().path,
                           {MESSAGE_ID("error.roster-too-many"), {}},
                           {}}};
    }
    std::vector<std::string> unused = files.map;
    for (std::size_t i = 0; i < sources_.size(); ++i) {
        auto roster = Roster::open({sources_[i].path, files.map, sources_[i].format, true});
        if (!roster) return Unexpected{std::move(roster).error()};
        std::erase_if(unused,
                      [&](const auto& entry) { return !contains(roster->unusedMap(), entry); });
        if (auto taken = take(i, *std::move(roster)); !taken) return taken;
    }
    // One list may bring the names for the others.
    const auto areRosters = std::ranges::count(sources_, Role::Roster, &Source::role);
    if (std::ssize(nameless_) == areRosters) {
        std::ranges::copy(nameless_, std::back_inserter(warnings_));
    }
    if (!unused.empty()) return Unexpected{missingColumn(unused.front())};
    if (strangers_ > 0) {
        warnings_.push_back({MESSAGE_ID("deploy.said-of-strangers"),
                             {{"n", static_cast<std::int64_t>(strangers_)}}});
    }
    return {};
}

Result<void> JoinedRosters::take(std::size_t source, Roster roster) {
    for (const auto& warning : roster.warnings()) {
        const bool isOfNames = warning.id == withoutNames;
        if (!isOfNames) warnings_.push_back(warning);
        if (isOfNames && sources_[source].role == Role::Roster) nameless_.push_back(warning);
    }
    notes_.push_back(roster.addressNote());
    while (auto item = roster.next()) {
        auto* row = std::get_if<RosterRow>(&*item);
        if (row != nullptr && sources_[source].role == Role::NewServer) *row = asOfNewServer(*row);
        if (row != nullptr && sources_[source].role == Role::Needs) *row = asAnswered(*row);
        auto alone = place(source, *std::move(item));
        if (!alone) continue;
        auto* fault = std::get_if<RosterFault>(&*alone);
        if (fault != nullptr && areSeveral()) {
            *fault = ofList(std::move(*fault), sources_[source].path);
        }
        append(source, *alone);
    }
    if (!spool_->isWhole()) return Unexpected{spoolFailed(sources_[source].path)};
    return {};
}

/// Puts it with what is known of the same person; gives back what stands for itself.
std::optional<Roster::Item> JoinedRosters::place(std::size_t source, Roster::Item item) {
    const auto* row = std::get_if<RosterRow>(&item);
    if (row == nullptr) return item;
    const bool isRoster = sources_[source].role == Role::Roster;
    if (row->address.localPart.empty()) return isRoster ? std::optional(item) : std::nullopt;
    const auto mark = markOf(*row);
    const auto account = accounts_.find(mark);
    if (!account && !isRoster) {
        ++strangers_;
        return std::nullopt;
    }
    if (!account) {
        accounts_.add(mark, static_cast<std::uint32_t>(heads_.size()));
        append(source, item);
        return std::nullopt;
    }
    auto& head = heads_[*account];
    if (sourceIn(head) == source) {
        // In one file an account that is gone may stand beside the one that came after it.
        const auto before = sayingsOf(head).front().row;
        if (row->skip) return std::nullopt;
        if (!before.skip) return duplicateOf(*row, before.line, source);
    }
    PackedText record;
    record.number(head);
    record.number(source);
    record.text(packed(item));
    head = headOf(spool_->add(record.bytes()), source);
    return std::nullopt;
}

RosterFault JoinedRosters::duplicateOf(const RosterRow& row, std::size_t line,
                                       std::size_t source) const {
    Message text{MESSAGE_ID("error.roster-duplicate"), {{"line", static_cast<std::int64_t>(line)}}};
    if (areSeveral()) {
        text.id = MESSAGE_ID("error.roster-duplicate-in-list");
        text.arguments.push_back({"file", sources_[source].path});
    }
    const auto here = std::to_string(row.line);
    return {row.line,
            row.address.display(),
            {ErrorCode::InvalidInput,
             here,
             std::move(text),
             {MESSAGE_ID("remedy.roster-row"), {{"line", here}}}}};
}

void JoinedRosters::append(std::size_t source, const Roster::Item& item) {
    PackedText record;
    record.number(nothingBefore);
    record.number(source);
    record.text(packed(item));
    heads_.push_back(headOf(spool_->add(record.bytes()), source));
}

/// The last one first.
std::vector<JoinedRosters::Saying> JoinedRosters::sayingsOf(std::uint64_t head) {
    std::vector<Saying> sayings;
    while (head != nothingBefore) {
        const std::string bytes = spool_->at(placeIn(head));
        if (bytes.empty()) break;
        UnpackedText record(bytes);
        head = record.number();
        const auto source = static_cast<std::size_t>(record.number());
        auto item = unpacked(record.text());
        if (auto* row = std::get_if<RosterRow>(&item)) sayings.push_back({source, std::move(*row)});
    }
    return sayings;
}

RosterRow JoinedRosters::joined(std::vector<Saying> sayings) const {
    std::ranges::stable_sort(sayings, {}, [&](const Saying& saying) {
        return std::pair(sources_[saying.source].role, saying.source);
    });
    const auto first = std::ranges::find_if(sayings, [&](const Saying& saying) {
        return sources_[saying.source].role == Role::Roster;
    });
    const auto line = first->row.line;
    const auto address = first->row.address;  // as the roster spells it
    std::optional<SkipReason> skip;
    for (const auto& saying : sayings) {
        const auto isInUse = [&](const Saying& other) {
            return other.source == saying.source && !other.row.skip;
        };
        if (!skip && std::ranges::none_of(sayings, isInUse)) skip = saying.row.skip;
    }
    std::string answeredName;
    for (auto& saying : sayings) {
        if (sources_[saying.source].role != Role::Needs) continue;
        if (answeredName.empty()) answeredName = saying.row.displayName;
        saying.row.displayName.clear();
    }
    if (areSeveral()) {
        for (auto& saying : sayings) nameList(saying.row, sources_[saying.source].path);
    }
    RosterRow row = std::move(sayings.front().row);
    for (std::size_t i = 1; i < sayings.size(); ++i) {
        join(row, sayings[i].row, sources_[sayings[i].source].path);
    }
    row.line = line;
    row.address = address;
    if (row.displayName.empty()) row.displayName = answeredName;
    row.skip = skip;
    return row;
}

std::optional<Roster::Item> JoinedRosters::next() {
    if (single_) return single_->next();
    if (given_ == heads_.size()) return std::nullopt;
    const auto head = heads_[given_++];
    auto sayings = sayingsOf(head);
    if (!sayings.empty()) return joined(std::move(sayings));
    const std::string bytes = spool_->at(placeIn(head));
    UnpackedText record(bytes);
    (void)record.number();
    (void)record.number();
    return unpacked(record.text());
}

}  // namespace mailadvisor

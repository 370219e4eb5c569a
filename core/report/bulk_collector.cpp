#include "report/bulk_collector.h"

#include "base/lists.h"
#include "base/share.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace mailadvisor {
namespace {

constexpr std::size_t mostFullest = 12;
constexpr std::size_t mostDomains = 10'000;  // that are remembered as seen
constexpr std::size_t mostServerFaults = 100;
constexpr std::size_t mostDepartments = 6;  // named in a wave
constexpr std::size_t mostHosts = 8;
constexpr std::size_t mostChanges = 12;
constexpr std::size_t markupOfName = 60;  // bytes around an address in the page

void addIds(std::string& key, const std::vector<Finding>& findings) {
    for (const auto& finding : findings) key += finding.text.id + " ";
    key += "|";
}

/// The same for those who get the same for the same reasons, whatever their figures are.
std::string groupKeyOf(const Recommendation& advice) {
    std::string key = advice.headline.id + "|";
    addIds(key, advice.reasons);
    addIds(key, advice.cautions);
    return key;
}

/// The same for those who have the same to do first.
std::string urgencyKeyOf(const Recommendation& advice) {
    std::string key;
    addIds(key, advice.first);
    for (const auto& finding : advice.first) {
        for (const auto& remedy : finding.remedies) key += remedy.text.id + " ";
    }
    return key;
}

bool saySame(const std::vector<Finding>& one, const std::vector<Finding>& other) {
    return std::ranges::equal(one, other, {}, &Finding::text, &Finding::text);
}

bool saySame(const Recommendation& one, const Recommendation& other) {
    return one.headline == other.headline && saySame(one.first, other.first) &&
           saySame(one.reasons, other.reasons) && saySame(one.cautions, other.cautions);
}

std::optional<Percent> fullnessOf(const BulkAccount& account) {
    if (!account.used.isKnown() || !account.limit.isKnown()) return std::nullopt;
    return shareOf(*account.used, *account.limit);
}

BulkFullness stepOf(std::optional<Percent> share) {
    if (!share) return BulkFullness::Unknown;
    if (share->value >= 100) return BulkFullness::Full;
    if (share->value >= 90) return BulkFullness::Nearly;
    if (share->value >= 80) return BulkFullness::Much;
    return share->value >= 50 ? BulkFullness::Half : BulkFullness::Little;
}

std::vector<BulkCause> mostPeopleFirst(const std::map<std::string, BulkCause>& causes) {
    std::vector<BulkCause> sorted;
    for (const auto& [key, cause] : causes) sorted.push_back(cause);
    std::ranges::stable_sort(sorted, std::greater{},
                             [](const BulkCause& cause) { return cause.people.count; });
    return sorted;
}

void addSizes(BulkSizes& sums, const MailboxSizes& sizes) {
    if (sizes.used.isKnown()) {
        ++sums.sized;
        sums.used = sums.used + *sizes.used;
    }
    if (sizes.messages.isKnown()) {
        ++sums.counted;
        sums.messages += *sizes.messages;
    }
}

void addToWave(BulkWave& wave, const MailboxMove& mailbox) {
    ++wave.kinds[mailbox.wave.kind];
    ++wave.mailboxes;
    wave.used = wave.used + mailbox.before.used.valueOr({});
    auto& departments = wave.departments;
    if (mailbox.wave.kind != WaveKind::Department || mailbox.department.empty() ||
        contains(departments, mailbox.department))
        return;
    wave.hasMoreDepartments = departments.size() >= mostDepartments;
    if (!wave.hasMoreDepartments) departments.push_back(mailbox.department);
}

void addHost(std::vector<std::string>& hosts, const std::string& host) {
    if (!host.empty() && hosts.size() < mostHosts) addNew(hosts, host);
}

/// A user name is another one for each person: only that it changes is told of all.
SettingChange ofEverybody(SettingChange change) {
    if (change.setting != Setting::IncomingLogin && change.setting != Setting::OutgoingLogin) {
        return change;
    }
    return {change.setting, {}, {}};
}

void addChanges(std::map<std::string, BulkChanges>& all, std::size_t& others,
                const std::vector<SettingChange>& changes) {
    if (changes.empty()) return;
    BulkChanges same;
    std::string key;
    for (const auto& change : changes) {
        same.changes.push_back(ofEverybody(change));
        const auto& told = same.changes.back();
        key += std::string(nameOf(told.setting)) + "\n" + told.before + "\n" + told.after + "\n";
    }
    const auto known = all.find(key);
    if (known == all.end() && all.size() >= mostChanges) {
        ++others;
        return;
    }
    auto& entry = all.try_emplace(key, std::move(same)).first->second;
    ++entry.accounts;
}

}  // namespace

void BulkCollector::name(BulkPeople& people, const BulkAccount& account, Room& room) {
    ++people.count;
    const std::size_t needed = account.address.size() + markupOfName;
    if (needed > room.left) return;
    room.left -= needed;
    people.named.push_back({std::string(account.address), fullnessOf(account)});
}

/// Where it does not matter how full the mailbox is.
void BulkCollector::nameAlone(BulkPeople& people, const BulkAccount& account, Room& room) {
    const std::size_t before = people.named.size();
    name(people, account, room);
    if (people.named.size() > before) people.named.back().share.reset();
}

BulkCollector::Gathered& BulkCollector::gatherInto(std::map<std::string, Gathered>& groups,
                                                   const std::string& key,
                                                   const BulkAccount& account) {
    const auto& advice = *account.advice;
    const auto [entry, isNew] = groups.try_emplace(key);
    auto& gathered = entry->second;
    const int share = fullnessOf(account).value_or(Percent{-1}).value;
    gathered.differs = gathered.differs || (!isNew && !saySame(gathered.group.advice, advice));
    if (isNew || share > gathered.fullest) {
        gathered.group.advice = advice;
        gathered.spokenFor = account.address;
        gathered.fullest = share;
    }
    return gathered;
}

void BulkCollector::addToGroups(const BulkAccount& account) {
    const auto& advice = *account.advice;
    auto& group = gatherInto(groups_, groupKeyOf(advice), account).group;
    if (advice.first.empty()) return name(group.people, account, otherRoom_);
    ++group.people.count;
    ++group.namedAbove;
    name(gatherInto(urgent_, urgencyKeyOf(advice), account).group.people, account, urgentRoom_);
}

BulkCause& BulkCollector::causeFor(std::map<std::string, BulkCause>& causes, const Message& text,
                                   const Message& remedy) {
    auto& cause = causes[text.id + "|" + remedy.id];
    if (cause.people.count == 0) {
        cause.text = text;
        cause.remedy = remedy;
    }
    return cause;
}

void BulkCollector::addSpace(const BulkAccount& account) {
    const auto share = fullnessOf(account);
    ++sums_.fullness[stepOf(share)];
    if (!share) return;
    auto& fullest = sums_.fullest;
    const auto place = std::ranges::find_if(
        fullest, [&](const BulkFullest& other) { return other.share.value < share->value; });
    if (place == fullest.end() && fullest.size() == mostFullest) return;
    fullest.insert(place, {std::string(account.address), *account.used, *account.limit, *share});
    if (fullest.size() > mostFullest) fullest.pop_back();
}

void BulkCollector::addRollout(const BulkAccount& account) {
    if (!account.rollout) return;
    auto& rollout = sums_.rollout;
    ++rollout.counts[*account.rollout];
    switch (*account.rollout) {
        case RolloutState::Done:
        case RolloutState::Undone: return;
        case RolloutState::Kept: return name(rollout.kept, account, rolloutRoom_);
        case RolloutState::Failed: return name(rollout.failed, account, rolloutRoom_);
        case RolloutState::NotSeen: return name(rollout.notSeen, account, rolloutRoom_);
    }
}

void BulkCollector::addMove(const BulkAccount& account) {
    if (account.move == nullptr) return;
    const auto& mailbox = *account.move;
    auto& sums = sums_.move;
    ++sums.mailboxes;
    addSizes(sums.before, mailbox.before);
    addSizes(sums.after, mailbox.after);
    if (mailbox.wave.number > 0) addToWave(sums.waves[mailbox.wave.number], mailbox);
    if (mailbox.arrival == MoveArrival::Short)
        nameAlone(sums.fallenShort, account, fallenShortRoom_);
    if (!mailbox.judged) return;
    const auto& move = *mailbox.judged;
    ++sums.kinds[move.kind];
    ++sums.work[move.work];
    addChanges(changes_, sums.otherChanges, move.changes);
    if (move.kind == MoveKind::Stays) return;
    addHost(sums.from, mailbox.from);
    addHost(sums.to, mailbox.to);
    if (!move.fits.isKnown()) ++sums.fitUnknown;
    if (move.fits.isKnown() && !*move.fits) name(sums.tooLarge, account, tooLargeRoom_);
    if (!move.mayBeOnlyLocal.isKnown()) ++sums.typeUnknown;
    if (move.mayBeOnlyLocal.isKnown() && *move.mayBeOnlyLocal) {
        nameAlone(sums.onlyLocal, account, onlyLocalRoom_);
    }
    if (!move.download.isKnown()) return;
    if (*move.download == MoveDownload::Anew) ++sums.anew;
    if (*move.download == MoveDownload::Again) ++sums.again;
}

void BulkCollector::add(const BulkAccount& account) {
    if (account.isGone) name(sums_.gone, account, urgentRoom_);
    if (!account.isListed) return;
    ++sums_.accounts;
    addMove(account);
    if (account.error != nullptr) {
        ++sums_.failed;
        name(causeFor(failures_, account.error->text, account.error->remedy).people, account,
             urgentRoom_);
        return;
    }
    if (account.advice == nullptr) {
        ++sums_.skipped;
        if (account.skip != nullptr)
            name(causeFor(skips_, *account.skip, {}).people, account, otherRoom_);
        return;
    }
    switch (account.advice->protocol) {
        case Choice::Imap: ++sums_.imap; break;
        case Choice::Pop3: ++sums_.pop3; break;
        case Choice::None: ++sums_.instead; break;
    }
    addSpace(account);
    addToGroups(account);
    addRollout(account);
}

void BulkCollector::add(const std::string& domain, const std::vector<CertificateProblem>& faults) {
    if (domains_.size() >= mostDomains || !domains_.insert(domain).second) return;
    for (const auto& problem : faults) {
        const bool isKnown =
            std::ranges::any_of(sums_.servers, [&](const CertificateProblem& known) {
                return known.host == problem.host && known.forPerson == problem.forPerson;
            });
        if (!isKnown && sums_.servers.size() < mostServerFaults) sums_.servers.push_back(problem);
    }
}

std::vector<BulkGroup> BulkCollector::sortedGroups(const std::map<std::string, Gathered>& groups,
                                                   bool fullestFirst) {
    std::vector<Gathered> sorted;
    for (const auto& [key, gathered] : groups) sorted.push_back(gathered);
    std::ranges::stable_sort(sorted, std::greater{}, [&](const Gathered& gathered) {
        return std::pair(fullestFirst ? gathered.fullest : 0, gathered.group.people.count);
    });
    std::vector<BulkGroup> result;
    for (auto& gathered : sorted) {
        result.push_back(std::move(gathered.group));
        if (gathered.differs) result.back().figuresOf = gathered.spokenFor;
    }
    return result;
}

BulkView BulkCollector::view() const {
    BulkView view = sums_;
    view.urgent = sortedGroups(urgent_, true);
    view.groups = sortedGroups(groups_, false);
    view.failures = mostPeopleFirst(failures_);
    view.skips = mostPeopleFirst(skips_);
    for (const auto& [key, changes] : changes_) view.move.changes.push_back(changes);
    std::ranges::stable_sort(view.move.changes, std::greater{}, &BulkChanges::accounts);
    return view;
}

}  // namespace mailadvisor

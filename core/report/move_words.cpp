#include "report/move_words.h"

#include "base/names.h"
#include "report/setting_words.h"

#include <algorithm>
#include <iterator>

namespace mailadvisor {
namespace {

constexpr auto waveKindNames = namesOf<WaveKind>({
    {WaveKind::Department, "department"},
    {WaveKind::Trial, "trial"},
    {WaveKind::Hindered, "hindered"},
    {WaveKind::Listed, "listed"},
});

constexpr auto moveArrivalNames = namesOf<MoveArrival>({
    {MoveArrival::Unknown, "unknown"},
    {MoveArrival::Arrived, "arrived"},
    {MoveArrival::Short, "short"},
});

bool isTrue(const Fact<bool>& fact) { return fact.isKnown() && *fact; }

bool isFalse(const Fact<bool>& fact) { return fact.isKnown() && !*fact; }

bool comesAgain(const AccountMove& move) {
    return move.download.isKnown() && *move.download == MoveDownload::Again;
}

bool comesAnew(const AccountMove& move) {
    return move.download.isKnown() && *move.download == MoveDownload::Anew;
}

Message workOf(const AccountMove& move) {
    switch (move.work) {
        case MoveWork::Nothing: return {MESSAGE_ID("move.nothing-to-change"), {}};
        case MoveWork::InPlace: return {MESSAGE_ID("move.change"), {}};
        case MoveWork::Anew: return {MESSAGE_ID("move.set-up-anew"), {}};
    }
    return {};
}

Message tooLarge(const MailboxMove& move) {
    return {MESSAGE_ID("move.too-large"),
            {{"used", *move.before.used}, {"limit", *move.after.limit}}};
}

void addSteps(std::vector<Message>& steps, std::vector<Message> more) {
    std::ranges::move(more, std::back_inserter(steps));
}

}  // namespace

std::string_view nameOf(WaveKind kind) { return waveKindNames.nameOf(kind); }
std::optional<WaveKind> waveKindFromName(std::string_view name) {
    return waveKindNames.fromName(name);
}
std::string_view nameOf(MoveArrival arrival) { return moveArrivalNames.nameOf(arrival); }
std::optional<MoveArrival> moveArrivalFromName(std::string_view name) {
    return moveArrivalNames.fromName(name);
}

std::vector<Message> sayingsOf(const MailboxMove& mailbox) {
    std::vector<Message> sayings;
    if (!mailbox.judged) return sayings;
    const auto& move = *mailbox.judged;
    if (move.kind == MoveKind::Stays && move.changes.empty()) {
        return {{MESSAGE_ID("move.stays"), {}}};
    }
    if (move.kind != MoveKind::Stays) {
        if (isFalse(move.fits)) sayings.push_back(tooLarge(mailbox));
        if (isTrue(move.mayBeOnlyLocal)) sayings.push_back({MESSAGE_ID("move.only-local"), {}});
        if (comesAgain(move)) sayings.push_back({MESSAGE_ID("move.again"), {}});
        if (!move.fits.isKnown()) sayings.push_back({MESSAGE_ID("move.fit-unknown"), {}});
        if (!move.mayBeOnlyLocal.isKnown())
            sayings.push_back({MESSAGE_ID("move.type-unknown"), {}});
        if (comesAnew(move)) sayings.push_back({MESSAGE_ID("move.anew"), {}});
    }
    sayings.push_back(workOf(move));
    for (const auto& change : move.changes) sayings.push_back(toldChange(change));
    return sayings;
}

std::vector<Message> stepsOf(const MailboxMove& mailbox) {
    std::vector<Message> steps;
    if (!mailbox.judged || mailbox.judged->kind == MoveKind::Stays) return steps;
    const auto& move = *mailbox.judged;
    if (isFalse(move.fits)) steps.push_back(tooLarge(mailbox));
    if (isTrue(move.mayBeOnlyLocal)) {
        addSteps(steps, {{MESSAGE_ID("move.only-local"), {}},
                         {MESSAGE_ID("remedy.copy-before-deletion"), {}},
                         {MESSAGE_ID("remedy.check-the-copy"), {}}});
    }
    if (!move.mayBeOnlyLocal.isKnown()) steps.push_back({MESSAGE_ID("move.type-unknown"), {}});
    if (comesAgain(move)) {
        addSteps(steps, {{MESSAGE_ID("move.again"), {}},
                         {MESSAGE_ID("remedy.receive-once-more"), {{"host", mailbox.from}}},
                         {MESSAGE_ID("remedy.move-inbox-aside"), {}}});
    }
    steps.push_back(workOf(move));
    for (const auto& change : move.changes) steps.push_back(toldChange(change));
    if (comesAnew(move)) steps.push_back({MESSAGE_ID("move.anew"), {}});
    if (move.work == MoveWork::InPlace) {
        steps.push_back({MESSAGE_ID("move.back"), {{"host", mailbox.from}}});
    }
    return steps;
}

}  // namespace mailadvisor

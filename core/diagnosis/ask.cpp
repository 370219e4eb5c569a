#include "diagnosis/ask.h"

#include "base/lists.h"
#include "base/names.h"

#include <algorithm>
#include <array>

namespace mailadvisor {
namespace {

constexpr auto askNames = namesOf<AskId>({{AskId::Others, "others"},
                                          {AskId::Webmail, "webmail"},
                                          {AskId::Direction, "direction"},
                                          {AskId::MobileData, "mobile-data"},
                                          {AskId::Changed, "changed"},
                                          {AskId::ServerWords, "server-words"}});
constexpr auto everyAsk = askNames.values();

using Choices = std::vector<dialogue::Choice>;

Choices choicesOf(AskId id) {
    switch (id) {
        case AskId::Others:
            return {{"only-me", {MESSAGE_ID("ask.others.only-me"), {}}},
                    {"several", {MESSAGE_ID("ask.others.several"), {}}},
                    {"everyone", {MESSAGE_ID("ask.others.everyone"), {}}},
                    {"unknown", {MESSAGE_ID("ask.unknown"), {}}}};
        case AskId::Webmail:
            return {{"works", {MESSAGE_ID("ask.webmail.works"), {}}},
                    {"fails", {MESSAGE_ID("ask.webmail.fails"), {}}},
                    {"unknown", {MESSAGE_ID("ask.unknown"), {}}}};
        case AskId::Direction:
            return {{"receiving", {MESSAGE_ID("ask.direction.receiving"), {}}},
                    {"sending", {MESSAGE_ID("ask.direction.sending"), {}}},
                    {"both", {MESSAGE_ID("ask.direction.both"), {}}},
                    {"unknown", {MESSAGE_ID("ask.unknown"), {}}}};
        case AskId::MobileData:
            return {{"works", {MESSAGE_ID("ask.mobile-data.works"), {}}},
                    {"fails", {MESSAGE_ID("ask.mobile-data.fails"), {}}},
                    {"unknown", {MESSAGE_ID("ask.unknown"), {}}}};
        case AskId::Changed:
            return {{"password", {MESSAGE_ID("ask.changed.password"), {}}},
                    {"device", {MESSAGE_ID("ask.changed.device"), {}}},
                    {"provider", {MESSAGE_ID("ask.changed.provider"), {}}},
                    {"system", {MESSAGE_ID("ask.changed.system"), {}}},
                    {"nothing", {MESSAGE_ID("ask.changed.nothing"), {}}}};
        case AskId::ServerWords: break;
    }
    return {};
}

Message textOf(AskId id) {
    switch (id) {
        case AskId::Others: return {MESSAGE_ID("ask.others"), {}};
        case AskId::Webmail: return {MESSAGE_ID("ask.webmail"), {}};
        case AskId::Direction: return {MESSAGE_ID("ask.direction"), {}};
        case AskId::MobileData: return {MESSAGE_ID("ask.mobile-data"), {}};
        case AskId::Changed: return {MESSAGE_ID("ask.changed"), {}};
        case AskId::ServerWords: return {MESSAGE_ID("ask.server-words"), {}};
    }
    return {};
}

Message helpOf(AskId id) {
    switch (id) {
        case AskId::Others: return {MESSAGE_ID("ask.others.help"), {}};
        case AskId::Webmail: return {MESSAGE_ID("ask.webmail.help"), {}};
        case AskId::Direction: return {MESSAGE_ID("ask.direction.help"), {}};
        case AskId::MobileData: return {MESSAGE_ID("ask.mobile-data.help"), {}};
        case AskId::Changed: return {MESSAGE_ID("ask.changed.help"), {}};
        case AskId::ServerWords: return {MESSAGE_ID("ask.server-words.help"), {}};
    }
    return {};
}

/// The clues that answers to a question can bring.
std::vector<Clue> cluesFrom(AskId id) {
    switch (id) {
        case AskId::Others: return {Clue::Everyone, Clue::Several, Clue::OnlyCaller};
        case AskId::Webmail: return {Clue::WebmailWorks, Clue::WebmailRefuses};
        case AskId::Direction: return {Clue::ReceivingWorks, Clue::SendingWorks};
        case AskId::MobileData: return {Clue::MobileWorks, Clue::MobileFails};
        case AskId::Changed:
            return {Clue::PasswordChanged, Clue::DeviceChanged, Clue::ProviderMoved,
                    Clue::SystemUpdated};
        case AskId::ServerWords: break;
    }
    return {};
}

bool isTold(AskId id, const Said& said, const CallAnswers& answers) {
    if (answers.contains(id)) return true;
    switch (id) {
        case AskId::Others: return said.scope != SaidScope::Unknown;
        case AskId::Webmail: return said.webmail != SaidState::Unknown;
        case AskId::Direction:
            return said.direction != SaidDirection::Unknown ||
                   said.receiving != SaidState::Unknown || said.sending != SaidState::Unknown;
        case AskId::MobileData: return said.mobileData != SaidState::Unknown;
        case AskId::Changed: return said.changed != SaidChanges{};
        case AskId::ServerWords: return !said.serverWords.empty();
    }
    return true;
}

bool supports(const Cause& cause, Clue clue) {
    return std::ranges::find(cause.supported, clue, &ClueLead::clue) != cause.supported.end();
}

bool excludes(const Cause& cause, Clue clue) {
    return contains(cause.excludedBy, clue) || contains(cause.doubtedBy, clue);
}

/// An answer that excludes one of the two ends the matter; one that supports it only helps.
int splits(AskId id, const Cause& one, const Cause& other) {
    int best = 0;
    for (const Clue clue : cluesFrom(id)) {
        if (excludes(one, clue) != excludes(other, clue)) best = std::max(best, 2);
        if (supports(one, clue) != supports(other, clue)) best = std::max(best, 1);
    }
    return best;
}

/// Codes and words that come with any cause: the line behind them has to be read.
bool saysNothing(const Said& said) {
    constexpr std::array empty{SaidSign::Pop3Error,        SaidSign::UnknownError,
                               SaidSign::Refused,          SaidSign::ImapRefused,
                               SaidSign::RecipientRefused, SaidSign::SenderRefused,
                               SaidSign::Bounced,          SaidSign::ServerClosed};
    return std::ranges::all_of(said.signs, [&](SaidSign sign) { return contains(empty, sign); });
}

SaidState stateOf(const std::string& answer, SaidState before) {
    if (answer == "works") return SaidState::Works;
    return answer == "fails" ? SaidState::Fails : before;
}

void lay(const std::string& answer, AskId id, Said& said) {
    switch (id) {
        case AskId::Others:
            if (answer == "only-me") said.scope = SaidScope::OnlyThis;
            if (answer == "several") said.scope = SaidScope::Several;
            if (answer == "everyone") said.scope = SaidScope::Everyone;
            return;
        case AskId::Webmail: said.webmail = stateOf(answer, said.webmail); return;
        case AskId::MobileData: said.mobileData = stateOf(answer, said.mobileData); return;
        case AskId::Direction:
            if (answer == "receiving") {
                said.direction = SaidDirection::Receiving;
                said.sending = SaidState::Works;
            }
            if (answer == "sending") {
                said.direction = SaidDirection::Sending;
                said.receiving = SaidState::Works;
            }
            if (answer == "both") said.direction = SaidDirection::Both;
            return;
        case AskId::Changed:
            if (answer == "password") said.changed.password = true;
            if (answer == "device") said.changed.device = true;
            if (answer == "provider") said.changed.provider = true;
            if (answer == "system") said.changed.system = true;
            if (answer == "nothing") said.changed.nothing = true;
            return;
        case AskId::ServerWords: return;
    }
}

Unexpected unfit(std::string where, Message text) {
    return Unexpected{{ErrorCode::InvalidInput, std::move(where), std::move(text), {}}};
}

}  // namespace

std::string_view nameOf(AskId id) { return askNames.nameOf(id); }
std::optional<AskId> askFromName(std::string_view name) { return askNames.fromName(name); }
std::span<const AskId> allAsks() { return everyAsk; }

dialogue::QuestionForm formOf(AskId id) {
    dialogue::QuestionForm form;
    form.kind = id == AskId::ServerWords ? dialogue::Kind::Text : dialogue::Kind::One;
    form.text = textOf(id);
    form.help = helpOf(id);
    form.choices = choicesOf(id);
    return form;
}

Result<void> addAnswer(CallAnswers& answers, std::string_view typed) {
    const auto equals = typed.find('=');
    const auto id = askFromName(typed.substr(0, equals));
    if (equals == std::string_view::npos || !id) {
        MessageList known;
        for (const AskId each : everyAsk) {
            known.push_back(
                {MESSAGE_ID("word.name-in-list"), {{"name", std::string(nameOf(each))}}});
        }
        return unfit(std::string(typed),
                     {MESSAGE_ID("error.unknown-call-question"), {{"questions", known}}});
    }
    std::string answer(typed.substr(equals + 1));
    const auto choices = choicesOf(*id);
    const bool isChoice =
        choices.empty() ||
        std::ranges::find(choices, answer, &dialogue::Choice::id) != choices.end();
    if (!isChoice || answer.empty()) {
        return unfit(std::string(typed), {MESSAGE_ID("dialogue.problem.not-a-choice"), {}});
    }
    answers[*id] = std::move(answer);
    return {};
}

Said saidWith(std::string_view text, SaidProgram program, const CallAnswers& answers) {
    std::string whole(text);
    const auto words = answers.find(AskId::ServerWords);
    if (words != answers.end()) whole += "\nserver responded: " + words->second;
    return readSaid(whole, program);
}

void layAnswers(const CallAnswers& answers, Said& said) {
    for (const auto& [id, answer] : answers) lay(answer, id, said);
}

std::optional<AskId> askThatSplits(const std::vector<WeighedCause>& weighed, const Said& said,
                                   const CallAnswers& answers) {
    const auto isOpen = [](const WeighedCause& one) { return one.isLed && !one.isExcluded(); };
    const bool hasFirst = !weighed.empty() && isOpen(weighed[0]);
    const bool isBare = !hasFirst || (saysNothing(said) && weighed[0].sure == Sure::Possible);
    if (isBare && !isTold(AskId::ServerWords, said, answers)) return AskId::ServerWords;
    if (!hasFirst || weighed.size() < 2 || !isOpen(weighed[1])) return std::nullopt;
    std::optional<AskId> best;
    int bestSplit = 0;
    for (const AskId id : everyAsk) {
        if (isTold(id, said, answers)) continue;
        const int split = splits(id, *weighed[0].cause, *weighed[1].cause);
        if (split > bestSplit) {
            bestSplit = split;
            best = id;
        }
    }
    return best;
}

}  // namespace mailadvisor

#include "advisor/lead_setup.h"

#include "dialogue/question_table.h"

#include <utility>

namespace mailadvisor {
namespace {

using dialogue::Done;
using dialogue::Question;
using dialogue::Setup;

RunEnd refusal(RunOutcome outcome, ErrorCode code, std::string where, Message text,
               Message remedy) {
    return {outcome, Error{code, std::move(where), std::move(text), std::move(remedy)}};
}

RunEnd declined() {
    return refusal(RunOutcome::NotWritten, ErrorCode::Refused, {},
                   {MESSAGE_ID("error.setup-declined"), {}}, {});
}

RunEnd endOf(Done done, const Setup& setup) {
    switch (done) {
        case Done::Written:  // how trying it out ended, the guide knows
        case Done::Planned:
        case Done::NothingToSetUp: return {};
        case Done::Declined: return declined();
        case Done::NoSettings: {
            const auto address =
                std::get<std::string>(standingOf(setup).answers.at(dialogue::QuestionId::Address));
            return refusal(RunOutcome::NothingSafe, ErrorCode::Untrusted, address,
                           {MESSAGE_ID("ending.no-settings"), {}},
                           {MESSAGE_ID("remedy.deploy-advise"), {{"address", address}}});
        }
        case Done::NoClient:
            return refusal(RunOutcome::NotWritten, ErrorCode::Refused, {},
                           {MESSAGE_ID("error.setup-no-client"), {}}, {});
    }
    return {};
}

std::string idsOf(const std::vector<dialogue::Choice>& choices) {
    std::string ids;
    for (const auto& choice : choices) ids += (ids.empty() ? "" : ", ") + choice.id;
    return ids;
}

/// Why the answer that was given from outside cannot be taken.
Error misfitOf(const Setup& setup, const Question& question) {
    const auto& value = setup.given.at(question.id);
    const auto* text = std::get_if<std::string>(&value);
    if (question.id == dialogue::QuestionId::Client && text != nullptr) {
        return {ErrorCode::InvalidInput,
                "--client " + *text,
                {MESSAGE_ID("error.setup-client"), {{"client", *text}}},
                {MESSAGE_ID("remedy.setup-client"), {{"clients", idsOf(question.choices)}}}};
    }
    Error error = checked(question, value).error();
    if (error.remedy.empty()) error.remedy = {MESSAGE_ID("remedy.setup-questions"), {}};
    return error;
}

bool isGoneAway(const Result<Heard>& heard) {
    return heard ? std::holds_alternative<GiveUp>(*heard)
                 : heard.error().code == ErrorCode::Refused;
}

/// The set-up after what was said. Errors: what is wrong with it; the question is put again.
Result<Setup> after(const Setup& setup, const Question& question, const Heard& heard) {
    if (const auto* value = std::get_if<dialogue::Value>(&heard)) {
        return answer(setup, question, *value);
    }
    if (question.id == dialogue::QuestionId::TestMail) {
        return Unexpected{{ErrorCode::InvalidInput,
                           std::string(nameOf(question.id)),
                           {MESSAGE_ID("dialogue.problem.written"), {}},
                           {}}};
    }
    if (const auto* instead = std::get_if<FolderInstead>(&heard)) {
        auto chosen =
            answer(setup, question, dialogue::Value{std::string(dialogue::folderInstead)});
        if (!chosen) return chosen;
        return answer(*std::move(chosen), questionOf(dialogue::rowOf(dialogue::QuestionId::Folder)),
                      dialogue::Value{instead->folder});
    }
    if (const auto* id = std::get_if<dialogue::QuestionId>(&heard)) return change(setup, *id);
    if (const auto* secret = std::get_if<Secret>(&heard)) {
        return answer(setup, question, dialogue::Value{!secret->isEmpty()});
    }
    return back(setup);
}

/// Everything is written before the last question: whoever goes away then wants no test mail, and
/// nothing is undone.
Result<Heard> unlessAllIsWritten(const Question& question, Result<Heard> heard) {
    const bool isLast = question.id == dialogue::QuestionId::TestMail;
    if (isLast && isGoneAway(heard)) return Heard(dialogue::Value{false});
    return heard;
}

/// With the password, where one was told.
Task<Result<void>> signIn(SetupGuide& guide, const Setup& setup, Heard heard) {
    auto* secret = std::get_if<Secret>(&heard);
    if (secret == nullptr || secret->isEmpty()) co_return Result<void>{};
    auto answers = standingOf(setup).answers;
    co_return co_await guide.signIn(std::move(answers), std::move(*secret));
}

Task<Result<RunEnd>> throughTurns(SetupGuide& guide, SetupFront& front, Setup setup) {
    std::optional<Error> problem;
    while (true) {
        auto turn = next(setup, guide.found());
        if (auto* work = std::get_if<dialogue::Work>(&turn)) {
            auto end = co_await guide.work(std::move(*work), front);
            if (!end) co_return Unexpected{std::move(end).error()};
            if (end->has_value()) co_return std::move(**end);
            continue;
        }
        if (const auto* done = std::get_if<Done>(&turn)) {
            co_return *done == Done::Written ? guide.endOfTrial() : endOf(*done, setup);
        }
        const Question question = std::get<Question>(std::move(turn));
        if (!question.problem.empty()) co_return Unexpected{misfitOf(setup, question)};
        front.knows(standingOf(setup).answers);
        auto heard = unlessAllIsWritten(question, co_await front.hear(question, problem));
        problem.reset();
        if (!heard) co_return Unexpected{std::move(heard).error()};
        if (std::holds_alternative<GiveUp>(*heard)) co_return declined();
        auto further = after(setup, question, *heard);
        if (!further) {
            problem = std::move(further).error();
            continue;
        }
        setup = *std::move(further);
        auto signedIn = co_await signIn(guide, setup, *std::move(heard));
        if (!signedIn) co_return Unexpected{std::move(signedIn).error()};
    }
}

}  // namespace

Task<Result<RunEnd>> leadSetup(SetupGuide& guide, SetupFront& front, Setup setup) {
    auto end = co_await throughTurns(guide, front, std::move(setup));
    const auto trouble = end ? guide.troubleOf(*end) : std::nullopt;
    if (trouble) front.showTrouble(*trouble);
    co_return end;
}

}  // namespace mailadvisor

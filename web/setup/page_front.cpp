#include "web/setup/page_front.h"

#include <utility>

namespace mailadvisor::web {

Task<Result<Heard>> PageFront::hear(dialogue::Question question, std::optional<Error> problem) {
    if (question.kind == dialogue::Kind::Secret && !problem) {
        auto offered = offer_(question);
        if (!offered) co_return Unexpected{std::move(offered).error()};
        if (offered->has_value()) co_return Heard(std::move(**offered));
    }
    if (isLeft_) co_return Heard(GiveUp());
    if (problem) question.problem = problem->text;
    question_ = std::move(question);
    ++turn_;
    while (!heard_ && !isLeft_) {
        co_await said_.wait(Deadline(Deadline::Clock::time_point::max()));
    }
    question_.reset();
    if (isLeft_) co_return Heard(GiveUp());
    Heard heard = *std::exchange(heard_, std::nullopt);
    co_return Result<Heard>(std::move(heard));
}

void PageFront::show(const AdviceView& advice) {
    advice_.emplace(advice);
    advice_->asksByOption = false;
}

void PageFront::showWritten(const SetupPreview& preview) {
    hasWritten_ = true;
    preview_.emplace(preview);
}

void PageFront::finish(const Result<RunEnd>& end) {
    isOver_ = true;
    ++turn_;
    failure_ = end ? end->error : std::optional(end.error());
}

bool PageFront::answer(Heard heard) {
    if (stage() != Stage::Asking) return false;
    heard_.emplace(std::move(heard));
    question_.reset();
    told_.clear();
    progress_.clear();
    ++turn_;
    said_.wake();
    return true;
}

void PageFront::complain(Message problem) {
    if (question_) question_->problem = std::move(problem);
}

void PageFront::leave() {
    isLeft_ = true;
    said_.wake();
}

void PageFront::takeBack(Result<Undone> undone) {
    undone_.emplace(std::move(undone));
    ++turn_;
}

PageFront::Stage PageFront::stage() const {
    if (isOver_) return Stage::Over;
    return question_ ? Stage::Asking : Stage::Working;
}

std::optional<std::string> PageFront::undoId() const {
    if (!hasWritten_ || !preview_) return std::nullopt;
    return preview_->undo;
}

}  // namespace mailadvisor::web

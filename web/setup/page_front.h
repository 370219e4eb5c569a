#pragma once

#include "advisor/outcome.h"
#include "advisor/setup_front.h"
#include "advisor/undo_changes.h"
#include "net/wakeup.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace mailadvisor::web {

/// Set-up with somebody in front of a page: what stands on it now, and what they say.
///
/// Holds no password but while it is handed on. What is shown refers to the guide, which must
/// outlive the page. On the loop's thread only.
class PageFront final : public SetupFront {
public:
    /// Gives the secret where the options of the program do; nothing when it is to be typed.
    using Offer = std::function<Result<std::optional<Secret>>(const dialogue::Question&)>;

    /// What the person sees next.
    enum class Stage {
        Working,  ///< something is being found out
        Asking,
        Over,
    };

    PageFront(const asio::any_io_executor& executor, Offer offer)
        : offer_(std::move(offer)), said_(executor) {}

    Task<Result<Heard>> hear(dialogue::Question question, std::optional<Error> problem) override;
    void knows(const dialogue::Answers& answers) override { answers_ = answers; }
    void tell(const Message& message) override { told_.push_back(message); }
    void show(const AdviceView& advice) override;
    void show(const SetupPreview& preview) override { preview_.emplace(preview); }
    void showWritten(const SetupPreview& preview) override;
    void showCheck(const CheckFacts& check) override { check_ = check; }
    void showTrouble(const SetupTrouble& trouble) override { trouble_.emplace(trouble); }

    /// What is being done now.
    void progress(const Message& message) { progress_.push_back(message); }

    /// How it ended; the page shows it from then on.
    void finish(const Result<RunEnd>& end);

    /// What the person says to the question that is open; false when none is.
    bool answer(Heard heard);

    /// What is wrong with an answer that is none; said with the question.
    void complain(Message problem);

    /// Nobody is there any more: whatever is asked from now on is given up.
    void leave();

    /// What was written was taken back, or why not.
    void takeBack(Result<Undone> undone);

    Stage stage() const;

    /// Rises whenever something else is to be shown.
    std::size_t turn() const { return turn_; }

    const std::optional<dialogue::Question>& question() const { return question_; }
    const dialogue::Answers& answers() const { return answers_; }
    const std::vector<Message>& told() const { return told_; }
    const std::vector<Message>& progressLines() const { return progress_; }
    const std::optional<AdviceView>& advice() const { return advice_; }
    const std::optional<SetupPreview>& preview() const { return preview_; }
    bool hasWritten() const { return hasWritten_; }
    const std::optional<CheckFacts>& check() const { return check_; }
    const std::optional<SetupTrouble>& trouble() const { return trouble_; }
    const std::optional<Error>& failure() const { return failure_; }
    const std::optional<Result<Undone>>& undone() const { return undone_; }

    /// What `undo` takes; nothing where nothing was written, or into a folder only.
    std::optional<std::string> undoId() const;

private:
    Offer offer_;
    Wakeup said_;
    std::optional<dialogue::Question> question_{};
    std::optional<Heard> heard_{};
    dialogue::Answers answers_{};
    std::vector<Message> told_{};      ///< since the last answer
    std::vector<Message> progress_{};  ///< since the last answer
    std::optional<AdviceView> advice_{};
    std::optional<SetupPreview> preview_{};
    std::optional<CheckFacts> check_{};
    std::optional<SetupTrouble> trouble_{};
    std::optional<Error> failure_{};
    std::optional<Result<Undone>> undone_{};
    std::size_t turn_{};
    bool hasWritten_{};
    bool isOver_{};
    bool isLeft_{};
};

}  // namespace mailadvisor::web

#pragma once

#include "advisor/setup_front.h"
#include "cli/console.h"
#include "cli/prompt.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace mailadvisor::cli {

/// Set-up with somebody at the terminal: the questions as plain lines on stderr.
///
/// The terminal is needed only for what is not answered otherwise; without one, the mailbox is not
/// looked into unless the options give a password.
class SetupTerminal final : public SetupFront {
public:
    /// The console must outlive it.
    SetupTerminal(const Console& console, std::string reportFile)
        : console_(console), reportFile_(std::move(reportFile)) {}

    Task<Result<Heard>> hear(dialogue::Question question, std::optional<Error> problem) override;
    void tell(const Message& message) override;
    void knows(const dialogue::Answers& answers) override { answers_ = answers; }
    void show(const AdviceView& advice) override;
    void show(const SetupPreview& preview) override;
    void showWritten(const SetupPreview& preview) override;
    void showCheck(const CheckFacts& check) override;
    void showTrouble(const SetupTrouble& trouble) override;

    bool hasWritten() const { return hasWritten_; }

    /// After all was said: asks whether the text for those who can mend it shall be kept in a file,
    /// where there is one and no option has said so; without a terminal, tells the option.
    void offerNote() const;

private:
    using Answered = std::vector<std::pair<dialogue::QuestionId, Message>>;

    Result<Heard> ask(const dialogue::Question& question);
    Result<Heard> askWith(const Prompt& prompt, const dialogue::Question& question) const;
    void tellAsides(const Prompt& prompt, const dialogue::Question& question);

    /// What was answered so far, but this and secrets: it can be asked again.
    Answered changeableBut(dialogue::QuestionId open) const;
    Result<Heard> whatToChange(const Prompt& prompt, const Answered& answered) const;
    Result<Heard> askSecret(const dialogue::Question& question);

    const Console& console_;
    std::string reportFile_;  ///< where a text for those who mend it goes; empty = it is asked for
    std::string note_{};      ///< that text; empty = there is nothing for them to mend
    std::string noteFile_{};  ///< where it goes after a yes
    bool hasWritten_{};
    bool hasToldAsides_{};
    dialogue::Answers answers_{};
};

}  // namespace mailadvisor::cli

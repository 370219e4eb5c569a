#pragma once

#include "advisor/narrator.h"
#include "advisor/outcome.h"
#include "advisor/setup_front.h"
#include "base/json.h"
#include "cli/console.h"
#include "cli/line_input.h"

#include <string_view>

namespace mailadvisor::cli {

inline constexpr std::string_view dialogueSchema = "mailadvisor.dialogue.v1";

/// Set-up with another program: one JSON object a line in both directions (DESIGN.md "Dialogue").
///
/// A line that cannot be understood brings the same question again with what is wrong; nothing
/// that was read is ever repeated, for it may be a password in the wrong place.
class SetupLines final : public SetupFront, public Narrator {
public:
    /// Both must outlive it.
    SetupLines(const Console& console, LineInput& input) : console_(console), input_(input) {}

    Task<Result<Heard>> hear(dialogue::Question question, std::optional<Error> problem) override;
    void tell(const Message& message) override { progress(message); }
    void show(const AdviceView& advice) override;
    void show(const SetupPreview& preview) override;
    void showWritten(const SetupPreview& preview) override;
    void showTrouble(const SetupTrouble& trouble) override;
    void showCheck(const CheckFacts& check) override;

    void progress(const Message& message) override;
    void detail(const Message& message) override;
    void warn(const Error& error) override;
    Task<Result<Secret>> secret(std::string login, std::chrono::milliseconds limit) override;

    /// The last line: done, or what stands in the way.
    void finish(const Result<RunEnd>& end);

private:
    void put(std::string_view type, const Json& rest) const;
    void putError(const Error& error) const;
    Result<Heard> read(const dialogue::Question& question);

    const Console& console_;
    LineInput& input_;
    std::string note_{};  ///< for those who can mend what stands in the way
    Json check_{};        ///< null = not tried out
    bool hasWritten_{};
    Json written_{{"undo", nullptr}, {"files", Json::array()}, {"steps", Json::array()}};
};

}  // namespace mailadvisor::cli

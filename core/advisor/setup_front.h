#pragma once

#include "account/bundle.h"
#include "base/secret.h"
#include "dialogue/work.h"
#include "facts/check_facts.h"
#include "net/task.h"
#include "report/advice_view.h"
#include "report/file_change.h"
#include "report/setup_note.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace mailadvisor {

/// What would be written, shown before the yes; it refers to what its maker keeps alive.
struct SetupPreview {
    const Bundle& bundle;
    const std::string& folder;
    const std::vector<FileChange>& changes;
    const std::optional<std::string>& undo;  ///< once it was written: what `undo` takes
};

/// The person wants to see the question before.
struct GoBack {};

/// The person ends the set-up; nothing is written.
struct GiveUp {};

/// To the question for the profile: files into this folder instead.
struct FolderInstead {
    std::string folder{};
};

/// What somebody says to a question: an answer, a secret (empty = goes on without), to go back, to
/// change an earlier answer, to give up; a folder instead of a profile.
using Heard =
    std::variant<dialogue::Value, Secret, GoBack, dialogue::QuestionId, GiveUp, FolderInstead>;

/// Whoever talks to the person during set-up: a terminal, another program, a page.
class SetupFront {
public:
    virtual ~SetupFront() = default;

    /// Puts the question and waits for what is said. `problem` says why it is put once more.
    ///
    /// A terminal may block here; a page suspends the task. Errors: Refused when nobody answers
    /// any more; InvalidInput when nobody can be asked.
    virtual Task<Result<Heard>> hear(dialogue::Question question, std::optional<Error> problem) = 0;

    /// What stands answered before the next question is put: for a front that offers to change it.
    virtual void knows(const dialogue::Answers& /*answers*/) {}

    /// Something to know before the next thing is shown.
    virtual void tell(const Message& message) = 0;

    virtual void show(const AdviceView& advice) = 0;
    virtual void show(const SetupPreview& preview) = 0;

    /// The files of the preview were written.
    virtual void showWritten(const SetupPreview& preview) = 0;

    /// What trying out the account has shown.
    virtual void showCheck(const CheckFacts& check) = 0;

    /// Set-up ends, and somebody else has to mend something first. Refers to the guide.
    virtual void showTrouble(const SetupTrouble& trouble) = 0;
};

}  // namespace mailadvisor

#pragma once

#include "base/result.h"
#include "output/open_folder.h"

#include <functional>
#include <string>
#include <string_view>

namespace mailadvisor {

/// What a bulk run has done in a folder: a file of lines to which only whole lines are added.
///
/// Its first line says whose it is. A run that was stopped goes on from where its lines end. It is
/// locked while it is open: of two runs in one folder the second does not begin.
class Journal {
public:
    static constexpr std::string_view fileName = "mailadvisor-journal.jsonl";

    /// Opens or begins the journal of `folder`, making the folder (0700) when it is missing.
    ///
    /// `firstLine` is what a journal of this kind begins with; `seen` gets each whole line after
    /// it. Errors: WriteFailed for everything the system refuses, for a file of that name that
    /// begins otherwise, and while another run has it.
    static Result<Journal> open(const std::string& folder, std::string_view firstLine,
                                const std::function<void(std::string_view)>& seen);

    /// Reads the journal of `folder` and touches nothing: `seen` gets each whole line. False when
    /// there is none. Errors: WriteFailed for a file of that name that begins otherwise.
    static Result<bool> look(const std::string& folder, std::string_view firstLine,
                             const std::function<void(std::string_view)>& seen);

    /// It stood there when it was opened.
    bool isResumed() const { return isResumed_; }

    /// Adds lines (each with its line break) and makes them durable, after everything else that
    /// was written in the folder. Errors: WriteFailed.
    Result<void> append(const std::string& lines);

private:
    std::string path_{};
    OpenFolder folder_{};
    OpenFile file_{};
    bool isResumed_{};
};

}  // namespace mailadvisor

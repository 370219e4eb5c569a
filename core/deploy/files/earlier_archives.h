#pragma once

#include "deploy/files/account_record.h"
#include "deploy/files/earlier_archive.h"
#include "deploy/files/progress_journal.h"
#include "output/kept_files.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace mailadvisor {

/// The archives that stand in the folder of a run since an earlier one, while new ones take their
/// places. None of them is read before an account is wanted.
class EarlierArchives {
public:
    /// The journal must outlive it.
    EarlierArchives(std::string folder, ArchiveFormat format, ProgressJournal& journal)
        : folder_(std::move(folder)), format_(format), journal_(journal), kept_(folder_) {}

    /// What the earlier run wrote for an account; nothing where no archive has it that is as its
    /// run left it. It is looked for in the archive `number` first, then in those around it.
    /// Errors: WriteFailed when nothing can be put aside.
    Result<std::optional<RenderedRow>> take(const AccountRecord& record, std::size_t number);

    /// An account stands in the new archives, in this folder: it will not be wanted.
    void pass(const std::string& folder);

    /// The archive's place is about to be taken. Errors: WriteFailed.
    Result<void> keep(std::size_t number);

    /// No account will be wanted any more.
    void end();

private:
    struct Earlier {
        std::string name{};
        std::string sha256{};
        bool isOpened{};
        std::optional<EarlierArchive> archive{};  ///< nothing = not as its run left it
    };

    void findAll();
    EarlierArchive* opened(Earlier& earlier);

    std::string folder_;
    ArchiveFormat format_;
    ProgressJournal& journal_;
    KeptFiles kept_;
    bool areFound_{};
    std::vector<Earlier> all_{};
    AddressIndex passed_{};
    std::uint32_t passedCount_{};
};

}  // namespace mailadvisor

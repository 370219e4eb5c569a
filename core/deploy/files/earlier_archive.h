#pragma once

#include "deploy/files/archived_files.h"
#include "deploy/files/row_renderer.h"
#include "deploy/records/address_index.h"
#include "deploy/records/spool.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace mailadvisor {

/// An archive of an earlier run, out of which accounts are taken in whatever order.
///
/// It is read forwards and once: what stands before the account that is wanted, and may be wanted
/// later, is put aside (spool.h). Memory holds one account, and some 16 bytes of each other.
class EarlierArchive {
public:
    /// Looks through it. Nothing where it is missing or has other bytes than the run wrote.
    static std::optional<EarlierArchive> open(const std::string& path, ArchiveFormat format,
                                              const std::string& sha256);

    /// Accounts stand in it by their folder.
    bool has(const std::string& folder) const;

    /// The files of an account; nothing where they cannot be read. Those of the folders in `passed`
    /// are never wanted. Errors: WriteFailed when what is passed cannot be put aside.
    Result<std::optional<RenderedRow>> take(const std::string& folder, const AddressIndex& passed);

    /// It is closed, and stands at another path from now on.
    void moveTo(std::string path);

private:
    EarlierArchive(std::string path, ArchiveFormat format)
        : path_(std::move(path)), format_(format) {}

    std::optional<ArchivedFiles::File> next();
    void putAside(const ArchivedFiles::File& file, const AddressIndex& passed);
    std::optional<RenderedRow> takeAside(const std::string& folder, std::uint64_t place);
    Result<void> beginSpool();

    std::string path_;
    ArchiveFormat format_;
    std::vector<std::uint64_t> folders_{};  ///< fingerprints of all that stand in it, sorted
    std::size_t files_{};                   ///< in all
    std::size_t read_{};                    ///< of them
    std::optional<ArchivedFiles> reader_{};
    std::optional<ArchivedFiles::File> ahead_{};  ///< read, and of nobody that was wanted yet
    std::optional<Spool> spool_{};
    std::unordered_map<std::uint64_t, std::uint64_t> aside_{};  ///< folder → its first file there
};

}  // namespace mailadvisor

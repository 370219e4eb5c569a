#pragma once

#include "base/result.h"
#include "output/hidden_folder.h"
#include "output/rollback.h"

#include <string>
#include <system_error>
#include <vector>

namespace mailadvisor {

/// A hidden folder inside `base` in which a bundle is made ready, and from which it moves to its
/// place as a whole or not at all.
///
/// The files stand in `new/`. With more than one move, those that are to be replaced are kept in
/// `old/` and a `commit` file lists the moves before the first. Each replacing is one rename over
/// the old file, so that at no moment there is none. The last move is the moment from which they
/// count: killed before it, the next run takes back what was moved (rollback.h); killed after it,
/// only rubbish is left to remove. The folder is locked while its process lives.
class Staging {
public:
    static constexpr unsigned ownerMode = 0600;

    /// `base` must stay open meanwhile; `isDurable` brings every step onto the disk itself.
    /// Errors: WriteFailed; `where` names the folder for the person.
    static Result<Staging> create(const OpenFolder& base, bool isDurable, const std::string& where);
    Staging(Staging&& other) noexcept;
    Staging& operator=(Staging&&) = delete;
    ~Staging();

    /// Writes one file below `new/`, its folders with mode 0700.
    std::error_code add(const std::vector<std::string>& steps, const std::string& bytes,
                        unsigned mode = ownerMode);

    /// The same for one that is written bit by bit; whoever writes it syncs it.
    OpenFile create(const std::vector<std::string>& steps, std::error_code& failure);

    /// Carries out all moves; on failure those already made are taken back.
    std::error_code commit(std::vector<Move> moves);

    /// Moves what was staged into its place where nothing stands, all of it by one move; then the
    /// next files may be staged.
    std::error_code release(const Move& move);

private:
    Staging(const OpenFolder& base, bool isDurable, HiddenFolder hidden);

    template <class File>
    std::error_code sync(const File& file) const;
    std::error_code syncFolders(const OpenFolder& folder) const;
    std::error_code moveOne(const Move& move) const;
    void syncTarget(const Move& move) const;
    std::error_code keepOne(const Move& move) const;
    std::error_code keepOld(const std::vector<Move>& moves) const;
    std::error_code writeCommit(const std::vector<Move>& moves) const;

    struct Step {
        std::string name{};
        OpenFolder folder{};
    };

    const OpenFolder* base_;
    bool isDurable_;
    bool isCommitted_{};
    HiddenFolder hidden_;
    OpenFolder tree_;          ///< `new/`
    std::vector<Step> way_{};  ///< to the file that was staged last, from there on
};

}  // namespace mailadvisor

#pragma once

#include "base/result.h"
#include "output/descriptor.h"
#include "output/rollback.h"

#include <string>
#include <vector>

namespace mailadvisor {

/// A hidden folder inside `base` in which a bundle is made ready, and from which it moves to its
/// place as a whole or not at all.
///
/// The files stand in `new/`. With more than one move a `commit` file lists them before the
/// first; deleting it is the moment from which they count. Killed before that moment, the next
/// run (rollback.h) takes the moves back; killed after it, only rubbish is left to remove.
/// The folder is locked while its process lives.
class Staging {
public:
    /// `base` must stay open meanwhile; `isDurable` brings every step onto the disk itself.
    /// Errors: WriteFailed; `where` names the folder for the person.
    static Result<Staging> create(int base, bool isDurable, const std::string& where);
    Staging(Staging&& other) noexcept;
    Staging& operator=(Staging&&) = delete;
    ~Staging();

    /// Writes one file with mode 0600 below `new/`, its folders with 0700.
    /// Returns 0 or the errno.
    int add(const std::vector<std::string>& steps, const std::string& bytes);

    /// Carries out all moves; on failure those already made are taken back. 0 or the errno.
    int commit(const std::vector<Move>& moves);

private:
    Staging(int base, bool isDurable, std::string name);

    int sync(int file) const;
    int syncFolders(const Descriptor& folder) const;
    int moveOne(const Move& move) const;
    int syncTarget(const Move& move) const;
    int prepareOld(const std::vector<Move>& moves) const;
    int writeCommit(const std::vector<Move>& moves) const;

    int base_;
    bool isDurable_;
    std::string name_;
    Descriptor folder_;
    Descriptor tree_;  ///< `new/`
};

}  // namespace mailadvisor

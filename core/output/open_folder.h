#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

namespace mailadvisor {

// The one door to the file system inside output/: everything that differs from system to system.
// Failures are std::error_code, comparable with std::errc; writeError tells them to the person.

/// Something the system holds open for us, closed when it goes.
class OpenHandle {
public:
    OpenHandle() = default;
    explicit OpenHandle(std::intptr_t value) : value_(value) {}
    ~OpenHandle();
    OpenHandle(OpenHandle&& other) noexcept;
    OpenHandle& operator=(OpenHandle&& other) noexcept;
    OpenHandle(const OpenHandle&) = delete;
    OpenHandle& operator=(const OpenHandle&) = delete;

    bool isOpen() const { return value_ != closed; }
    std::intptr_t value() const { return value_; }

private:
    static constexpr std::intptr_t closed = -1;
    std::intptr_t value_{closed};
};

/// How an attempt to take a lock ended.
enum class Lock {
    Held,         ///< by this handle, until it closes
    Taken,        ///< another one has it
    Unsupported,  ///< this file system (or, for folders, this system) has no locks
};

/// A file of ours that is being written.
class OpenFile {
public:
    OpenFile() = default;
    explicit OpenFile(OpenHandle handle) : handle_(std::move(handle)) {}

    bool isOpen() const { return handle_.isOpen(); }

    /// Writes all bytes.
    std::error_code write(std::string_view bytes) const;

    /// Brings what was written onto the disk itself.
    std::error_code sync() const;

    /// Lets what was written start on its way, where OpenFolder::syncEverything brings onto the
    /// disk itself only what did.
    std::error_code startSync() const;

    /// Drops what stands behind the first `length` bytes.
    std::error_code cutAfter(std::int64_t length) const;

    /// Sets its permission bits; nothing to do on Windows, where it has the rights of its owner.
    std::error_code setMode(unsigned mode) const;

    /// Takes its lock for this handle, without waiting.
    Lock lock() const;

private:
    OpenHandle handle_{};
};

/// What stands under a name in a folder.
enum class Standing {
    Nothing,
    File,    ///< an ordinary one
    Folder,  ///< not a link to one
    Other,   ///< a link, a device …
};

/// An open folder. Names are one step each; a link is never followed.
class OpenFolder {
public:
    OpenFolder() = default;

    /// Opens a folder the person named: here a link is followed.
    static OpenFolder named(const std::string& path, std::error_code& failure);

    /// Opens a folder inside this one; `.` gives another handle of the same, `..` its parent.
    OpenFolder open(const std::string& name, std::error_code& failure) const;

    bool isOpen() const { return handle_.isOpen(); }

    Standing look(const std::string& name, std::error_code& failure) const;

    /// The permission bits of an ordinary file; nothing for anything else, and on Windows.
    std::optional<unsigned> modeOf(const std::string& name) const;

    /// The names in it, without `.` and `..`.
    std::vector<std::string> entries() const;

    /// Makes a folder (mode 0700, on Windows for its owner only); std::errc::file_exists when
    /// something stands there.
    std::error_code makeFolder(const std::string& name) const;

    /// Makes a file (mode 0600, on Windows for its owner only) where nothing stands.
    OpenFile create(const std::string& name, std::error_code& failure) const;

    /// Opens a file to write behind its end.
    OpenFile append(const std::string& name, std::error_code& failure) const;

    /// The bytes of a file; nothing when it cannot be read.
    std::optional<std::string> read(const std::string& name) const;

    /// The same block by block, for files that may be large; false when it cannot be read.
    bool read(const std::string& name, const std::function<void(std::string_view)>& take) const;

    /// Moves a file or folder only where nothing stands; else std::errc::file_exists.
    std::error_code move(const std::string& name, const OpenFolder& target,
                         const std::string& newName) const;

    /// Moves a file to where an ordinary file stands, or nothing: at no moment is there none, and
    /// whoever looks sees the old bytes or the new (POSIX rename; on Windows its like, or where the
    /// file system has none its own, which fails while another program has the old file open).
    std::error_code replace(const std::string& name, const OpenFolder& target,
                            const std::string& newName) const;

    /// Keeps a file under a second name as it is now: the file itself where the file system knows
    /// hard links, else a copy (mode 0600) that is on the disk. It stays in its own place.
    std::error_code keep(const std::string& name, const OpenFolder& target,
                         const std::string& newName) const;

    std::error_code removeFile(const std::string& name) const;

    /// `itself` is its handle here, which closes, or one that is not open.
    std::error_code removeEmptyFolder(const std::string& name, OpenFolder itself) const;

    /// Removes it with everything in it. Best effort.
    void removeTree(const std::string& name) const;

    /// Brings its list of names onto the disk itself.
    std::error_code sync() const;

    /// Does so with everything on its file system; on Windows with the names on it, and the files
    /// whose startSync was called.
    std::error_code syncEverything() const;

    /// Takes its lock for this handle, without waiting. On Windows it is a hidden file in it, which
    /// goes with the handle and which `entries` does not name.
    Lock lock() const;

    /// It belongs to the user who runs this program.
    bool isOwn() const;

    /// The number by which its file system knows it: it stays when the folder is renamed, and a
    /// copy has another one. 0 when there is none.
    std::uint64_t identity() const;

private:
    explicit OpenFolder(OpenHandle handle) : handle_(std::move(handle)) {}

    OpenHandle handle_{};
    mutable OpenHandle lock_{};  ///< where the lock of a folder is a file in it
};

/// Where a path below a folder leads: its last folder, and the name in it. `folder` is not open
/// when a step before the last is not a folder.
struct Place {
    OpenFolder folder{};
    std::string name{};
    std::error_code failure{};  ///< why `folder` is not open
};

/// Opens the folders on the way to the last step of `path`; none is made.
Place placeOf(const OpenFolder& base, std::string_view path);

}  // namespace mailadvisor

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace mailadvisor {

/// An open file or folder, closed when it goes. Knows POSIX only; lives inside output/.
class Descriptor {
public:
    Descriptor() = default;
    explicit Descriptor(int number) : number_(number) {}
    ~Descriptor();
    Descriptor(Descriptor&& other) noexcept;
    Descriptor& operator=(Descriptor&& other) noexcept;
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    bool isOpen() const { return number_ >= 0; }
    int number() const { return number_; }

private:
    int number_{-1};
};

/// Opens a folder inside `parent` without following a link; not open (errno set) when there is
/// none.
Descriptor openFolder(int parent, const std::string& name);

/// Where a path below a folder leads: its last folder, reached without following a link, and the
/// name in it. `folder` is not open (errno set) when a step before the last is no folder.
struct Place {
    Descriptor folder{};
    std::string name{};
};

/// Follows a path below the folder `base`; the path is relative and holds no empty step.
Place placeOf(int base, std::string_view path);

/// The names in a folder, without `.` and `..`.
std::vector<std::string> entriesOf(int folder);

/// Writes all bytes. Returns 0 or the errno.
int writeAll(int file, std::string_view bytes);

/// Renames only when nothing stands at `to`. Returns 0 or the errno (EEXIST).
int renameWithoutReplacing(int fromFolder, const std::string& from, int toFolder,
                           const std::string& to);

/// Removes `name` inside `parent` with everything in it, following no link. Best effort.
void removeTree(int parent, const std::string& name);

}  // namespace mailadvisor

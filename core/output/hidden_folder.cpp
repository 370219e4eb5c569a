#include "output/hidden_folder.h"

#include "base/hash.h"
#include "base/hex.h"

#include <random>

namespace mailadvisor {
namespace {

constexpr std::size_t randomDigits = 16;
constexpr int mostNames = 8;

/// The name that belongs to these random digits in this folder.
std::string nameFor(const OpenFolder& base, std::string_view digits) {
    const std::string seed = std::string(digits) + "@" + hexOf(base.identity());
    return std::string(hiddenPrefix) + std::string(digits) + hexOf(fingerprint(seed));
}

std::string newName(const OpenFolder& base) {
    std::random_device random;
    return nameFor(base, hexOf((std::uint64_t{random()} << 32U) | random()));
}

bool isNameOfOurs(const OpenFolder& base, const std::string& name) {
    if (!name.starts_with(hiddenPrefix)) return false;
    return name == nameFor(base, name.substr(hiddenPrefix.size(), randomDigits));
}

}  // namespace

std::string HiddenFolder::mark() const { return "mailadvisor-" + hexOf(folder.identity()); }

HiddenFolder HiddenFolder::make(const OpenFolder& base, std::error_code& failure) {
    for (int attempt = 0; attempt < mostNames; ++attempt) {
        HiddenFolder hidden{newName(base), {}};
        failure = base.makeFolder(hidden.name);
        if (failure) return {};
        hidden.folder = base.open(hidden.name, failure);
        // Between making and locking, a run that tidies up may take it for left and remove it.
        if (failure == std::errc::no_such_file_or_directory) continue;
        if (!failure && hidden.folder.lock() == Lock::Taken) continue;
        if (!failure) (void)hidden.folder.create(hidden.mark(), failure);
        if (!failure) return hidden;
        if (failure == std::errc::no_such_file_or_directory) continue;
        hidden.remove(base);
        return {};
    }
    return {};
}

HiddenFolder HiddenFolder::left(const OpenFolder& base, const std::string& name) {
    if (!isNameOfOurs(base, name)) return {};
    std::error_code failure;
    HiddenFolder hidden{name, base.open(name, failure)};
    if (failure || !hidden.folder.isOwn() || hidden.folder.lock() != Lock::Held) return {};
    const bool isMarked = hidden.folder.look(hidden.mark(), failure) == Standing::File;
    return isMarked || hidden.folder.entries().empty() ? std::move(hidden) : HiddenFolder();
}

void HiddenFolder::remove(const OpenFolder& base) {
    // What could not be removed stays marked for the next run.
    if (folder.entries().size() > 1) return;
    (void)folder.removeFile(mark());
    (void)base.removeEmptyFolder(name, std::move(folder));
}

}  // namespace mailadvisor

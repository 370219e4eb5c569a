#include "output/kept_files.h"

#include "output/rollback.h"
#include "output/write_error.h"

#include <utility>

namespace mailadvisor {
namespace {

constexpr const char* oldFiles = "old";  // what a killed run leaves there is removed (rollback.h)

}  // namespace

Result<void> KeptFiles::begin() {
    std::error_code failure;
    base_ = OpenFolder::named(folder_, failure);
    if (!failure) hidden_ = HiddenFolder::make(base_, failure);
    if (!failure) failure = hidden_.folder.makeFolder(oldFiles);
    if (!failure) old_ = hidden_.folder.open(oldFiles, failure);
    if (failure) return Unexpected{writeError(failure, folder_)};
    return {};
}

Result<void> KeptFiles::keep(const std::string& name) {
    if (!old_.isOpen()) {
        if (auto begun = begin(); !begun) return begun;
    }
    if (const auto failure = base_.keep(name, old_, name))
        return Unexpected{writeError(failure, folder_ + "/" + name)};
    names_.insert(name);
    return {};
}

std::optional<std::string> KeptFiles::pathOf(const std::string& name) const {
    if (!names_.contains(name)) return std::nullopt;
    return folder_ + "/" + hidden_.name + "/" + oldFiles + "/" + name;
}

void KeptFiles::end() {
    names_.clear();
    old_ = OpenFolder();
    if (hidden_.folder.isOpen()) removeFinished(base_, hidden_);
    hidden_ = HiddenFolder();
    base_ = OpenFolder();
}

}  // namespace mailadvisor

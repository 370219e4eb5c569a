#include "clients/existing.h"

#include "clients/guarded.h"

#include <algorithm>

namespace mailadvisor {

Result<Fact<ExistingAccounts>> accountsIn(ClientCatalogue& catalogue, std::string_view id,
                                          const ExistingFiles& files) {
    const auto writer = catalogue.load(id);
    if (!writer) return Unexpected{writer.error()};
    return guarded(id, [&] { return (*writer)->accountsIn(files); });
}

Result<ExistingFiles> filesWithout(ClientCatalogue& catalogue, std::string_view id,
                                   const ExistingFiles& files, const ExistingAccount& account) {
    const auto writer = catalogue.load(id);
    if (!writer) return Unexpected{writer.error()};
    auto left = guarded(id, [&] { return (*writer)->without(files, account); });
    const auto isGiven = [&files](const auto& file) { return files.contains(file.first); };
    if (left && !std::ranges::all_of(*left, isGiven)) return misbehaves(id);
    return left;
}

}  // namespace mailadvisor

#include "output/write_file.h"

#include "base/file_path.h"
#include "output/open_folder.h"
#include "output/write_bundle.h"
#include "output/write_error.h"
#include "system/own_file_names.h"

namespace mailadvisor {
namespace {

constexpr unsigned ownerOnly = 0600;
constexpr unsigned readableByAll = 0644;

Result<void> writeWithMode(const std::string& path, std::string_view bytes, WriteOptions options,
                           unsigned mode) {
    const auto [folder, name] = folderAndName(path, ownFileNames());
    std::error_code failure;
    (void)OpenFolder::named(folder, failure);
    if (!failure && name.empty()) failure = make_error_code(std::errc::is_a_directory);
    if (failure) return Unexpected{writeError(failure, path)};

    Bundle bundle;
    bundle.files.push_back({name, std::string(bytes), {}});
    options.modes[name] = mode;
    auto written = writeBundle(bundle, folder, options);
    if (!written) return Unexpected{std::move(written).error()};
    return {};
}

}  // namespace

Result<void> writeFile(const std::string& path, std::string_view bytes,
                       const WriteOptions& options) {
    return writeWithMode(path, bytes, options, ownerOnly);
}

Result<void> writePublicFile(const std::string& path, std::string_view bytes,
                             const WriteOptions& options) {
    return writeWithMode(path, bytes, options, readableByAll);
}

}  // namespace mailadvisor

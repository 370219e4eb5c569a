#include "output/write_file.h"

#include "base/file_path.h"
#include "output/open_folder.h"
#include "output/write_bundle.h"
#include "output/write_error.h"
#include "system/own_file_names.h"

namespace mailadvisor {

Result<void> writeFile(const std::string& path, std::string_view bytes,
                       const WriteOptions& options) {
    const auto [folder, name] = folderAndName(path, ownFileNames());
    std::error_code failure;
    (void)OpenFolder::named(folder, failure);
    if (!failure && name.empty()) failure = make_error_code(std::errc::is_a_directory);
    if (failure) return Unexpected{writeError(failure, path)};

    Bundle bundle;
    bundle.files.push_back({name, std::string(bytes), {}});
    auto written = writeBundle(bundle, folder, options);
    if (!written) return Unexpected{std::move(written).error()};
    return {};
}

}  // namespace mailadvisor

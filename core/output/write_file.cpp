#include "output/write_file.h"

#include "output/write_bundle.h"
#include "output/write_error.h"

#include <sys/stat.h>

#include <cerrno>

namespace mailadvisor {

Result<void> writeFile(const std::string& path, std::string_view bytes, bool force) {
    const std::size_t slash = path.rfind('/');
    const std::string folder =
        slash == std::string::npos ? "." : path.substr(0, slash == 0 ? 1 : slash);
    const std::string name = slash == std::string::npos ? path : path.substr(slash + 1);

    struct stat found {};
    if (stat(folder.c_str(), &found) != 0) return Unexpected{writeError(errno, path)};
    if (name.empty()) return Unexpected{writeError(EISDIR, path)};

    Bundle bundle;
    bundle.files.push_back({name, std::string(bytes), {}});
    auto written = writeBundle(bundle, folder, {.force = force});
    if (!written) return Unexpected{std::move(written).error()};
    return {};
}

}  // namespace mailadvisor

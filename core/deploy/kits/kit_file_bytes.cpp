#include "deploy/kits/kit_file_bytes.h"

#include "base/sha256.h"
#include "system/read_file.h"

namespace mailadvisor {

Result<std::string> bytesOf(const KitFile& file, const std::string& folder) {
    const std::string path = folder + "/" + file.source;
    auto bytes = readFile(path);
    if (bytes && sha256Of(*bytes) == file.sha256) return bytes;
    Error error{ErrorCode::InvalidInput,
                path,
                {MESSAGE_ID("error.kit-file-changed"), {}},
                {MESSAGE_ID("remedy.kit-file-changed"), {}}};
    if (!bytes) error.text = bytes.error().text;  // it is gone, say
    return Unexpected{std::move(error)};
}

}  // namespace mailadvisor

#include "kit/certificate_file.h"

#include "base/escape.h"
#include "base/utf8.h"

namespace mailadvisor {

Result<std::string> certificateFile(const RenderRequest& request) {
    const std::string& file = request.caFile;
    if (file.empty()) return std::string("/etc/ssl/certs/ca-certificates.crt");
    const bool isSafe = isUtf8(file) && !hasControlCharacters(file) &&
                        file.find_first_of("\"'\\$`%#") == std::string::npos;
    if (isSafe) return file;
    return Unexpected{
        {ErrorCode::InvalidInput, "caFile", {MESSAGE_ID("account.certificate-file"), {}}, {}}};
}

}  // namespace mailadvisor

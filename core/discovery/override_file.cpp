#include "discovery/fetch_autoconfig.h"
#include "discovery/xml_tree.h"

#include <fstream>
#include <optional>

namespace mailadvisor {
namespace {

// One byte more than may be read, so that a larger file is seen to be one.
std::optional<std::string> readFile(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) return std::nullopt;
    std::string bytes(maxXmlBytes + 1, '\0');
    file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (file.bad()) return std::nullopt;
    bytes.resize(static_cast<std::size_t>(file.gcount()));
    return bytes;
}

}  // namespace

Task<SourceAnswer> askOverrideFile(const SourceQuery& query) {
    const std::string& path = query.options.overrideFile;
    SourceAnswer answer;
    if (path.empty()) co_return answer;
    const auto bytes = readFile(path);
    if (bytes) co_return answerFromFile(*bytes, query.address, Source::Override, path, true);
    answer.attempts.push_back(
        {Source::Override, path, Outcome::Failed, Reason::NotFoundThere, {}, {}});
    co_return answer;
}

}  // namespace mailadvisor

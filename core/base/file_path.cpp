#include "base/file_path.h"

#include "base/ascii.h"
#include "base/escape.h"
#include "base/lists.h"

#include <algorithm>

namespace mailadvisor {
namespace {

constexpr std::size_t longestNameBytes = 255;  // NAME_MAX of every Linux file system

bool isStep(std::string_view name) {
    return !name.empty() && name != "." && name != ".." && name.size() <= longestNameBytes;
}

bool isPlain(char c) {
    return isAsciiAlphanumeric(c) || !isAscii({&c, 1}) || contains(std::string_view("@._-+="), c);
}

}  // namespace

Result<std::vector<std::string>> stepsOf(std::string_view path) {
    std::vector<std::string> steps;
    bool isValid = !hasControlCharacters(path) && path.find('\\') == std::string_view::npos;
    for (std::size_t begin = 0; isValid && begin <= path.size();) {
        const std::size_t end = std::min(path.find('/', begin), path.size());
        steps.emplace_back(path.substr(begin, end - begin));
        isValid = isStep(steps.back());
        begin = end + 1;
    }
    if (isValid) return steps;
    return Unexpected{{ErrorCode::InvalidInput,
                       sanitise(path),
                       {MESSAGE_ID("error.write-path"), {{"path", std::string(path)}}},
                       {}}};
}

std::pair<std::string, std::string> folderAndName(const std::string& path) {
    const std::size_t slash = path.rfind('/');
    if (slash == std::string::npos) return {".", path};
    return {path.substr(0, slash == 0 ? 1 : slash), path.substr(slash + 1)};
}

std::string fileNameFor(std::string_view text) {
    std::string name;
    for (const char c : text) {
        const bool isHidden = c == '.' && name.empty();
        if (isPlain(c) && !isHidden) {
            name += c;
        } else {
            appendPercentEncoded(name, c);
        }
    }
    return name;
}

}  // namespace mailadvisor

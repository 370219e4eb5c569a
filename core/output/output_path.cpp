#include "output/output_path.h"

#include "base/escape.h"

namespace mailadvisor {
namespace {

constexpr std::size_t longestNameBytes = 255;  // NAME_MAX of every Linux file system

bool isStep(std::string_view name) {
    return !name.empty() && name != "." && name != ".." && name.size() <= longestNameBytes;
}

bool isPlain(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
           byte >= 0x80 || std::string_view("@._-+=").find(c) != std::string_view::npos;
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
        name += isPlain(c) && !isHidden ? std::string(1, c) : "";
        if (!isPlain(c) || isHidden) {
            constexpr std::string_view digits = "0123456789ABCDEF";
            const auto byte = static_cast<unsigned char>(c);
            name += {'%', digits[byte >> 4], digits[byte & 0x0F]};
        }
    }
    return name;
}

}  // namespace mailadvisor

#include "base/file_path.h"

#include "base/ascii.h"
#include "base/escape.h"
#include "base/lists.h"
#include "base/sha256.h"
#include "base/utf8.h"

#include <utf8proc.h>

#include <algorithm>

namespace mailadvisor {
namespace {

// NAME_MAX of every Linux file system; NTFS takes 255 units of UTF-16, which are never more bytes.
constexpr std::size_t longestNameBytes = 255;

bool isPlain(char c) {
    return isAsciiAlphanumeric(c) || !isAscii({&c, 1}) || contains(std::string_view("@._-+="), c);
}

/// The names of ports end in a digit, superscript one to three among them.
bool isPortNumber(std::string_view text) {
    if (text.size() == 1) return isAsciiDigit(text.front());
    return text == "\u00B9" || text == "\u00B2" || text == "\u00B3";
}

/// Windows finds a device under such a name in every folder, whatever follows its first dot.
bool isDevice(std::string_view name) {
    std::string stem(name.substr(0, name.find('.')));
    while (stem.ends_with(' ')) stem.pop_back();
    const std::string lower = lowerAscii(stem);
    for (const char* device : {"con", "prn", "aux", "nul", "conin$", "conout$", "clock$"}) {
        if (lower == device) return true;
    }
    const bool isPort = lower.starts_with("com") || lower.starts_with("lpt");
    return isPort && isPortNumber(std::string_view(lower).substr(3));
}

/// std::string_view::find_first_of calls a function for every letter of a name.
bool hasOneOf(std::string_view name, std::string_view letters) {
    return std::ranges::any_of(
        name, [&](char letter) { return std::ranges::find(letters, letter) != letters.end(); });
}

/// The beginning of a name that is too long, told from others by a sum of the text it stands for.
std::string shortened(std::string_view name, std::string_view text) {
    constexpr std::size_t digits = 32;  // 128 bits: nobody finds two texts with the same ones
    std::size_t length = longestNameBytes - digits - 1;
    const auto isInside = [&](std::size_t at) {
        return (static_cast<unsigned char>(name[at]) & 0xC0) == 0x80;  // of a letter in UTF-8
    };
    while (length > 0 && isInside(length)) --length;
    const auto percent = name.rfind('%', length);
    if (percent != std::string_view::npos && percent + 2 >= length) length = percent;
    return std::string(name.substr(0, length)) + "-" + sha256Of(text).substr(0, digits);
}

bool isWindowsName(std::string_view name) {
    return !hasOneOf(name, "<>:\"/\\|?*") && !name.ends_with('.') && !name.ends_with(' ') &&
           !isDevice(name);
}

}  // namespace

bool isFileName(std::string_view name, FileNames names) {
    if (name.empty() || name == "." || name == ".." || name.size() > longestNameBytes) return false;
    if (hasControlCharacters(name)) return false;
    switch (names) {
        case FileNames::Posix: return !hasOneOf(name, "/\\");
        case FileNames::Windows: return isWindowsName(name);
    }
    return false;
}

bool leadsInside(std::string_view path, FileNames names) {
    for (std::size_t begin = 0; begin <= path.size();) {
        const std::size_t end = std::min(path.find('/', begin), path.size());
        if (!isFileName(path.substr(begin, end - begin), names)) return false;
        begin = end + 1;
    }
    return true;
}

Result<std::vector<std::string>> stepsOf(std::string_view path, FileNames names) {
    if (leadsInside(path, names)) {
        std::vector<std::string> steps;
        for (std::size_t begin = 0; begin <= path.size();) {
            const std::size_t end = std::min(path.find('/', begin), path.size());
            steps.emplace_back(path.substr(begin, end - begin));
            begin = end + 1;
        }
        return steps;
    }
    return Unexpected{{ErrorCode::InvalidInput,
                       sanitise(path),
                       {MESSAGE_ID("error.write-path"), {{"path", std::string(path)}}},
                       {}}};
}

std::string fileIdentity(std::string_view path, FileNames names) {
    switch (names) {
        case FileNames::Posix: return std::string(path);
        case FileNames::Windows: break;
    }
    std::string identity;
    for (const char32_t letter : codePointsOf(path)) {
        // One letter for one letter, as the table of an NTFS volume has it.
        const auto upper = utf8proc_toupper(static_cast<utf8proc_int32_t>(letter));
        appendUtf8(identity, static_cast<char32_t>(upper));
    }
    return identity;
}

std::size_t lastStepOf(std::string_view path, FileNames names) {
    switch (names) {
        case FileNames::Posix: return path.rfind('/') + 1;
        case FileNames::Windows: break;
    }
    const std::size_t begin = path.find_last_of("/\\") + 1;
    const bool hasDrive = path.size() > 1 && path[1] == ':' && isAsciiLetter(path[0]);
    return begin == 0 && hasDrive ? 2 : begin;
}

std::pair<std::string, std::string> folderAndName(const std::string& path, FileNames names) {
    const std::size_t begin = lastStepOf(path, names);
    if (begin == 0) return {".", path};
    std::string folder = path.substr(0, begin);
    // The slash of a root, and of a drive's, belongs to it.
    const bool isDrive = names == FileNames::Windows && begin <= 3 && path[1] == ':';
    if (begin > 1 && !isDrive) folder.pop_back();
    return {folder, path.substr(begin)};
}

std::string fileNameFor(std::string_view text) {
    const bool isTaken = isDevice(text);
    std::string name;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const bool isAtEnd = i == 0 || i + 1 == text.size();
        const bool isOdd = !isPlain(c) || (c == '.' && isAtEnd) || (isTaken && i == 0);
        if (isOdd) {
            appendPercentEncoded(name, c);
        } else {
            name += c;
        }
    }
    return name.size() > longestNameBytes ? shortened(name, text) : name;
}

}  // namespace mailadvisor

#include "deploy/kits/kit_names.h"

#include "base/ascii.h"
#include "base/escape.h"
#include "base/file_path.h"
#include "base/ip_address.h"
#include "base/lists.h"

#include <algorithm>
#include <array>

namespace mailadvisor {
namespace {

constexpr std::size_t longestHost = 253;  // of a host (RFC 1035 §2.3.4), as text

/// Words that an inventory means otherwise, and the machine that gives out.
constexpr std::array<std::string_view, 4> reservedNames{"all", "ungrouped", "localhost",
                                                        "mailadvisor"};

bool isLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// A name that no engine takes for a pattern, an option or an address with a port.
bool isComputer(std::string_view name) {
    if (name.empty() || name.size() > longestHost || !isLetterOrDigit(name.front())) return false;
    if (!isLetterOrDigit(name.back())) return false;
    return std::ranges::all_of(
        name, [](char c) { return isLetterOrDigit(c) || c == '.' || c == '-' || c == '_'; });
}

/// A login name of a system, with a domain before or behind it; never an option, list or path.
bool isUser(std::string_view name) {
    if (name.empty() || name.size() > longestHost || name.front() == '-') return false;
    return !hasControlCharacters(name) &&
           name.find_first_of("/:,;\"'{}[]<>|+=?*%&!^`$()") == std::string_view::npos;
}

/// As Windows names a computer to its scripts: without its domain, and shortened.
std::string windowsComputer(std::string_view name) {
    constexpr std::size_t longest = 15;  // of a NetBIOS name
    return lowerAscii(name.substr(0, std::min(name.find('.'), longest)));
}

/// As Windows names a person to its scripts: without the domain before or behind.
std::string windowsUser(std::string_view name) {
    if (const auto slash = name.rfind('\\'); slash != std::string_view::npos)
        name.remove_prefix(slash + 1);
    return lowerAscii(name.substr(0, name.find('@')));
}

/// What becomes the name of a folder.
bool isWindowsName(const std::string& name) {
    return isFileName(name, FileNames::Windows) && name.find('\\') == std::string::npos;
}

}  // namespace

KitPerson kitPersonOf(std::string_view computer, std::string_view user, Kit kit) {
    switch (kit) {
        case Kit::Ansible: return {lowerAscii(computer), std::string(user)};
        case Kit::Windows: return {windowsComputer(computer), windowsUser(user)};
    }
    return {};
}

std::optional<Message> whyNoComputer(std::string_view name, Kit kit) {
    const std::vector<Argument> named{{"name", std::string(name)}};
    const bool isForWindows = kit == Kit::Windows;
    if (name.empty()) return Message{MESSAGE_ID("deploy.kit-no-computer"), {}};
    if (isForWindows && IpAddress::parse(name)) {
        return Message{MESSAGE_ID("deploy.kit-computer-address"), named};
    }
    if (!isComputer(name)) return Message{MESSAGE_ID("deploy.kit-computer-name"), named};
    const bool isFree = !contains(reservedNames, std::string_view(lowerAscii(name)));
    if (isFree && (!isForWindows || isWindowsName(windowsComputer(name)))) return std::nullopt;
    return Message{MESSAGE_ID("deploy.kit-computer-reserved"), named};
}

std::optional<Message> whyNoUser(std::string_view name, Kit kit) {
    if (name.empty()) return Message{MESSAGE_ID("deploy.kit-no-user"), {}};
    const bool isForWindows = kit == Kit::Windows;
    if (isUser(name) && (!isForWindows || isWindowsName(windowsUser(name)))) return std::nullopt;
    return Message{MESSAGE_ID("deploy.kit-user-name"), {{"name", std::string(name)}}};
}

}  // namespace mailadvisor

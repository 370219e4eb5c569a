#include "probe/mailbox/folder_role.h"

#include "base/ascii.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <utility>

namespace mailadvisor {
namespace {

bool hasAny(const std::vector<std::string>& attributes,
            std::initializer_list<std::string_view> wanted) {
    return std::any_of(attributes.begin(), attributes.end(), [&](const std::string& attribute) {
        return std::any_of(wanted.begin(), wanted.end(), [&](std::string_view name) {
            return equalsIgnoringCase(attribute, name);
        });
    });
}

constexpr std::pair<std::string_view, FolderRole> usualNames[]{
    {"sent", FolderRole::Sent},           {"sent items", FolderRole::Sent},
    {"sent messages", FolderRole::Sent},  {"sent mail", FolderRole::Sent},
    {"sent-mail", FolderRole::Sent},      {"รายการที่ส่ง", FolderRole::Sent},
    {"รายการที่ถูกส่ง", FolderRole::Sent},    {"ส่งแล้ว", FolderRole::Sent},
    {"จดหมายที่ส่งแล้ว", FolderRole::Sent},   {"trash", FolderRole::Trash},
    {"deleted items", FolderRole::Trash}, {"deleted messages", FolderRole::Trash},
    {"deleted", FolderRole::Trash},       {"bin", FolderRole::Trash},
    {"รายการที่ถูกลบ", FolderRole::Trash},   {"รายการที่ลบ", FolderRole::Trash},
    {"ถังขยะ", FolderRole::Trash},         {"junk", FolderRole::Junk},
    {"junk e-mail", FolderRole::Junk},    {"junk email", FolderRole::Junk},
    {"spam", FolderRole::Junk},           {"bulk mail", FolderRole::Junk},
    {"อีเมลขยะ", FolderRole::Junk},        {"จดหมายขยะ", FolderRole::Junk},
    {"archive", FolderRole::Archive},     {"archives", FolderRole::Archive},
    {"เก็บถาวร", FolderRole::Archive},
};

}  // namespace

std::optional<FolderRole> roleFromAttributes(const std::vector<std::string>& attributes) {
    if (hasAny(attributes, {"\\Sent"})) return FolderRole::Sent;
    if (hasAny(attributes, {"\\Trash"})) return FolderRole::Trash;
    if (hasAny(attributes, {"\\Junk"})) return FolderRole::Junk;
    if (hasAny(attributes, {"\\Archive"})) return FolderRole::Archive;
    return std::nullopt;
}

std::optional<FolderRole> roleFromName(std::string_view lastPart) {
    const std::string name = lowerAscii(lastPart);
    for (const auto& [usual, role] : usualNames) {
        if (name == usual) return role;
    }
    return std::nullopt;
}

bool hasSpecialUse(const std::vector<std::string>& attributes) {
    return isView(attributes) || roleFromAttributes(attributes) || hasAny(attributes, {"\\Drafts"});
}

bool isView(const std::vector<std::string>& attributes) {
    return hasAny(attributes, {"\\All", "\\Flagged", "\\Important"});
}

bool isUnselectable(const std::vector<std::string>& attributes) {
    return hasAny(attributes, {"\\Noselect", "\\NonExistent"});
}

}  // namespace mailadvisor

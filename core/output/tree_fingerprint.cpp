#include "output/tree_fingerprint.h"

#include "base/hash.h"
#include "base/sha256.h"

#include <algorithm>

namespace mailadvisor {
namespace {

std::uint64_t ofFolder(const OpenFolder& folder) {
    auto names = folder.entries();
    std::ranges::sort(names);
    std::string text = "folder\n";
    for (const std::string& name : names) {
        text += name + "\n" + std::to_string(treeFingerprint(folder, name)) + "\n";
    }
    return fingerprint(text);
}

}  // namespace

std::uint64_t treeFingerprint(const OpenFolder& folder, const std::string& name) {
    std::error_code failure;
    switch (folder.look(name, failure)) {
        case Standing::Nothing: return fingerprint("nothing");
        case Standing::Other: return fingerprint("other");
        case Standing::File: {
            Sha256 sum;  // which processors have an instruction for: some files are large
            const bool isRead = folder.read(name, [&](std::string_view block) { sum.add(block); });
            return fingerprint(isRead ? "file\n" + sum.hex() : "unreadable");
        }
        case Standing::Folder: break;
    }
    return ofFolder(folder.open(name, failure));
}

}  // namespace mailadvisor

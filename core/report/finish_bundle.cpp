#include "report/finish_bundle.h"

#include "report/html/guide_page.h"
#include "report/qr_code.h"

#include <map>

namespace mailadvisor {
namespace {

/// Each payload drawn once: the guides of one account share theirs.
class Pictures {
public:
    /// Empty for a payload that fits no code.
    const std::string& of(const std::string& payload) {
        const auto [entry, isNew] = drawn_.try_emplace(payload);
        if (!isNew) return entry->second;
        if (const auto modules = qrModulesOf(payload)) entry->second = qrSvg(*modules);
        return entry->second;
    }

private:
    std::map<std::string, std::string> drawn_{};
};

}  // namespace

Bundle finish(Bundle bundle, const std::vector<const Sentences*>& languages) {
    Pictures pictures;
    for (const auto& code : bundle.codes) {
        const auto& picture = pictures.of(code.payload);
        if (!picture.empty()) bundle.files.push_back({code.path, picture, code.purpose});
    }
    for (const auto& guide : bundle.guides) {
        for (const Sentences* say : languages) {
            const std::string language(nameOf(say->language()));
            bundle.files.push_back({guide.path + "." + language + ".html",
                                    guidePage(guide, pictures.of(guide.codePayload), *say),
                                    guidePurpose(guide, say->language())});
        }
    }
    bundle.codes.clear();
    bundle.guides.clear();
    return bundle;
}

}  // namespace mailadvisor

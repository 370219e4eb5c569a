#include "report/finish_bundle.h"

#include "base/escape.h"
#include "report/html/guide_page.h"
#include "report/qr_code.h"

#include <cassert>
#include <map>
#include <ranges>

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

std::string said(const FileSentence& sentence, const std::vector<const Sentences*>& languages) {
    for (const Sentences* say : languages) {
        if (nameOf(say->language()) == sentence.language) {
            return escapeMarkup((*say)(sentence.text));
        }
    }
    assert(false && "a sentence in a language that was not given");
    return {};
}

}  // namespace

void putSentencesIn(Bundle& bundle, const std::vector<const Sentences*>& languages) {
    for (BundleFile& file : bundle.files) {
        // From the last place to the first: the earlier ones do not move.
        for (const auto& sentence : std::views::reverse(file.sentences)) {
            file.content.insert(sentence.at, said(sentence, languages));
        }
        file.sentences.clear();
    }
}

Bundle finish(Bundle bundle, const std::vector<const Sentences*>& languages) {
    putSentencesIn(bundle, languages);
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

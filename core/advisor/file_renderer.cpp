#include "advisor/file_renderer.h"

#include "clients/render.h"
#include "report/finish_bundle.h"

#include <algorithm>
#include <utility>

namespace mailadvisor {

FileRenderer::FileRenderer(Sentences& say, ClientCatalogue& catalogue,
                           std::optional<SigningKey> key)
    : say_(&say), catalogue_(&catalogue), key_(std::move(key)) {
    for (const auto language : allLanguages) pageLanguages_.emplace_back(language);
}

const Sentences& FileRenderer::sentencesIn(Language language) const {
    return *std::ranges::find(pageLanguages_, language, &Sentences::language);
}

void FileRenderer::addTextsOf(std::string_view id) {
    // Its texts are in its library.
    if (spoken_.contains(id) || !catalogue_->load(id)) return;
    const auto texts = ClientCatalogue::translations(id);
    for (auto& sentences : pageLanguages_) sentences.addCatalogue(texts);
    if (say_->addCatalogue(texts)) spoken_.emplace(id);
}

Result<Bundle> FileRenderer::operator()(std::string_view id, const RenderRequest& request) {
    addTextsOf(id);
    auto bundle = renderFor(*catalogue_, id, request);
    if (!bundle) return bundle;
    codes_ = bundle->codes;
    return finished(*std::move(bundle));
}

Result<Bundle> FileRenderer::renderOnThread(std::string_view id,
                                            const RenderRequest& request) const {
    auto bundle = renderFor(*catalogue_, id, request);
    return bundle ? finished(*std::move(bundle)) : bundle;
}

Result<Bundle> FileRenderer::finished(Bundle bundle) const {
    std::vector<const Sentences*> languages;
    for (const auto& sentences : pageLanguages_) languages.push_back(&sentences);
    bundle = finish(std::move(bundle), languages);
    if (key_) {
        if (const auto isSigned = signBundle(bundle, *key_); !isSigned)
            return Unexpected{isSigned.error()};
    } else if (auto caution = unsignedCaution(bundle)) {
        bundle.cautions.push_back(std::move(*caution));
    }
    return bundle;
}

}  // namespace mailadvisor

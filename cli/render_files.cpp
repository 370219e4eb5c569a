#include "cli/render_files.h"

#include "cli/signing.h"
#include "clients/render.h"

namespace mailadvisor::cli {

Result<FileRenderer> FileRenderer::create(Console& console, ClientCatalogue& catalogue) {
    auto key = signingKey(console.options(), console.say());
    if (!key) return Unexpected{key.error()};
    return FileRenderer(console, catalogue, std::move(*key));
}

void FileRenderer::learnToSpeakFor(std::string_view id) {
    if (spoken_.contains(id)) return;
    if (console_->say().addCatalogue(ClientCatalogue::translations(id))) spoken_.emplace(id);
}

Result<Bundle> FileRenderer::operator()(std::string_view id, const RenderRequest& request) {
    auto bundle = renderFor(*catalogue_, id, request);
    learnToSpeakFor(id);
    if (!bundle) return bundle;
    if (key_) {
        if (const auto isSigned = signBundle(*bundle, *key_); !isSigned)
            return Unexpected{isSigned.error()};
    } else if (auto caution = unsignedCaution(*bundle)) {
        bundle->cautions.push_back(std::move(*caution));
    }
    return bundle;
}

}  // namespace mailadvisor::cli

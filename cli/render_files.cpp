#include "cli/render_files.h"

#include "clients/render.h"

namespace mailadvisor::cli {

void FileRenderer::learnToSpeakFor(std::string_view id) {
    if (spoken_.contains(id)) return;
    if (console_.say().addCatalogue(ClientCatalogue::translations(id))) spoken_.emplace(id);
}

Result<Bundle> FileRenderer::operator()(std::string_view id, const RenderRequest& request) {
    auto bundle = renderFor(catalogue_, id, request);
    learnToSpeakFor(id);
    return bundle;
}

}  // namespace mailadvisor::cli

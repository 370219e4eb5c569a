#include "web/page/programs.h"

#include "base/lists.h"

#include <algorithm>

namespace mailadvisor::web {

Programs Programs::load(ClientCatalogue& catalogue) {
    Programs made;
    for (const Language language : allLanguages) made.languages_.emplace_back(language);
    for (const ClientMetadata& metadata : catalogue.clients()) {
        if (!contains(metadata.scopes, Scope::Person)) continue;
        const auto writer = catalogue.load(metadata.id);
        if (!writer) continue;
        made.programs_.push_back({metadata, *writer});
        for (Sentences& say : made.languages_) {
            say.addCatalogue(ClientCatalogue::translations(metadata.id));
        }
    }
    return made;
}

const Program* Programs::find(std::string_view id) const {
    const auto found = std::ranges::find(
        programs_, id,
        [](const Program& program) -> std::string_view { return program.metadata.id; });
    return found == programs_.end() ? nullptr : &*found;
}

const Sentences& Programs::sentencesIn(Language language) const {
    return *std::ranges::find(languages_, language, &Sentences::language);
}

std::vector<const Sentences*> Programs::languages() const {
    std::vector<const Sentences*> all;
    for (const Sentences& say : languages_) all.push_back(&say);
    return all;
}

}  // namespace mailadvisor::web

#include "web/page/program_bundle.h"

#include "advisor/write_request.h"
#include "clients/demand.h"
#include "clients/render.h"
#include "report/finish_bundle.h"
#include "web/page/advice_part.h"

#include <algorithm>

namespace mailadvisor::web {

std::optional<ProgramBundle> bundleFor(const PageView& view, const Walk& walk,
                                       std::string_view program) {
    const auto request = requestOf(view, walk);
    if (!request) return std::nullopt;
    const Programs& programs = view.site.programs;
    auto cards = cardsFor(programs, *request, view.say);
    const auto card =
        std::ranges::find_if(cards, [&](const ProgramCard& one) { return one.id == program; });
    if (card == cards.end()) return std::nullopt;
    ProgramBundle made{std::move(*card), request->account->protocol, request->account->address, {}};
    if (const Program* files = made.card.files) {
        // Files for another device than the visitor's are for that device.
        const Platform own = view.visitor.platform.value_or(Platform::Linux);
        auto bundle =
            renderWith(files->metadata, *files->writer,
                       requestFor(files->metadata, *request, platformFor(files->metadata, own)));
        if (!bundle) {
            made.card.files = nullptr;
        } else {
            putSentencesIn(*bundle, programs.languages());
            made.bundle = *std::move(bundle);
        }
    }
    if (made.card.files == nullptr && !made.card.guide) return std::nullopt;
    return made;
}

}  // namespace mailadvisor::web

#pragma once

#include "account/client_writer.h"
#include "web/page/page_view.h"
#include "web/page/programs.h"

#include <optional>
#include <string>
#include <vector>

namespace mailadvisor::web {

/// One mail program as the page offers it.
struct ProgramCard {
    std::string id{};    ///< of its own page
    std::string name{};  ///< in the person's language
    std::vector<Platform> platforms{};
    Message typeChoice{};          ///< as Guide's
    const Program* files{};        ///< that makes files for it; null = none can
    std::optional<Guide> guide{};  ///< how it is set up by hand
};

/// The programs that can say the account of the request: those that people set up by hand, then
/// the others that take files.
std::vector<ProgramCard> cardsFor(const Programs& programs, const RenderRequest& request,
                                  const Sentences& say);

/// The words for where programs run: "iPhone or iPad".
Message wordFor(Platform platform);

/// The cards in groups, the visitor's own device first.
Html cardGroups(const PageView& view, const std::vector<ProgramCard>& cards, Protocol type);

/// The line that names the button for the type; nothing where the usual one is right.
Html typeLine(const PageView& view, const ProgramCard& card, Protocol type);

}  // namespace mailadvisor::web

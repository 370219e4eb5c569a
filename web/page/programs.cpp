#include "web/page/programs.h"

#include "base/lists.h"
#include "clients/render.h"

#include <algorithm>

namespace mailadvisor::web {
namespace {

/// What a writer makes shows only when it makes something.
bool makesGuidesFor(const ClientMetadata& metadata, const ClientWriter& writer) {
    RenderRequest request;
    Server server{"mail.example.com", {993}, Security::Tls, "a@example.com", {}};
    Account account;
    account.address = server.username;
    account.protocol = Protocol::Imap;
    account.incoming = server;
    server.port = {465};
    account.outgoing = std::move(server);
    request.account = std::move(account);
    const auto bundle = renderWith(metadata, writer, request);
    return bundle && !bundle->guides.empty();
}

}  // namespace

Programs Programs::load(ClientCatalogue& catalogue) {
    Programs made;
    for (const Language language : allLanguages) made.languages_.emplace_back(language);
    for (const ClientMetadata& metadata : catalogue.clients()) {
        if (!contains(metadata.scopes, Scope::Person)) continue;
        const auto writer = catalogue.load(metadata.id);
        if (!writer) continue;
        made.programs_.push_back({metadata, *writer, makesGuidesFor(metadata, **writer)});
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

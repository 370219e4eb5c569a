#pragma once

#include "clients/catalogue.h"

namespace mailadvisor {

/// Renders a request for one client: the way to a bundle that refuses what cannot be said.
///
/// Validates the settings, compares what they demand with the client's metadata, and only then
/// asks the writer. Errors: InvalidInput for settings that are invalid or that this client cannot
/// express: its remedy names the nearest installed client that was seen to render the same
/// request, when there is one. NotFound
/// and Internal as ClientCatalogue::load; Internal for a plugin that throws or renders a path
/// outside its bundle.
Result<Bundle> renderFor(ClientCatalogue& catalogue, std::string_view id,
                         const RenderRequest& request);

/// The same for a writer that is loaded, from any thread; no other client is proposed.
Result<Bundle> renderWith(const ClientMetadata& client, const ClientWriter& writer,
                          const RenderRequest& request);

}  // namespace mailadvisor

#pragma once

#include "account/client_writer.h"
#include "clients/catalogue.h"

#include <vector>

namespace mailadvisor {

/// The clients that can say the account of the request: what runs on this computer first, the most
/// able before others. They belong to the catalogue.
std::vector<const ClientMetadata*> clientsFor(const ClientCatalogue& catalogue,
                                              const RenderRequest& request);

}  // namespace mailadvisor

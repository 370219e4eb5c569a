#pragma once

#include "clients/client_metadata.h"
#include "report/style.h"
#include "text/sentences.h"

#include <string>
#include <vector>

namespace mailadvisor {

/// The installed writers and what each can do, from their metadata alone.
///
/// A table; with `style.details` also, for each, its files and where they go, how it gets the
/// password, what is proven and how, what nobody could try, and what people saw on their devices.
std::string clientsReport(const std::vector<ClientMetadata>& clients, const Sentences& say,
                          const PageStyle& style);

}  // namespace mailadvisor

#pragma once

#include "base/json.h"
#include "clients/client_metadata.h"

class QJsonObject;

namespace mailadvisor {

/// Reads the metadata a plugin carries (its `<id>.json`).
///
/// Errors: InvalidInput naming the first field that is missing or unknown.
Result<ClientMetadata> metadataFrom(const Json& document);

/// The same as Qt hands it out.
Result<ClientMetadata> metadataFrom(const QJsonObject& metadata);

}  // namespace mailadvisor

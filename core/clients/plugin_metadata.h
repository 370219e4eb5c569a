#pragma once

#include "base/result.h"
#include "clients/client_metadata.h"

class QJsonObject;

namespace mailadvisor {

/// Reads the metadata a plugin carries (its `<id>.json`).
///
/// Errors: InvalidInput naming the first field that is missing or unknown.
Result<ClientMetadata> metadataFromPlugin(const QJsonObject& metadata);

}  // namespace mailadvisor

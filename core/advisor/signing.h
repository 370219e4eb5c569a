#pragma once

#include "advisor/wishes.h"
#include "base/secret.h"
#include "clients/sign.h"

#include <optional>

namespace mailadvisor {

/// The wished key to sign with; nothing where none is wished. `password` opens an encrypted one.
///
/// Errors: as SigningKey::fromPem, and for files that cannot be read.
Result<std::optional<SigningKey>> signingKey(const Wishes& wishes, const Secret& password);

}  // namespace mailadvisor

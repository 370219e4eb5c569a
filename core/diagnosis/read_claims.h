#pragma once

#include "diagnosis/heard_text.h"
#include "diagnosis/said.h"

namespace mailadvisor {

/// Reads into `said` what a caller says works, fails or changed, and whom it happens to; its
/// scope, speaker, vendor and states, but neither codes nor signs.
///
/// What is said of a thing is looked for behind it, before it where a preposition binds it ("does
/// not work on mobile data either"), and never beyond the next thing or a "but".
void readClaims(const HeardText& text, Said& said);

/// Reads what has a form of its own: hosts, addresses, ports, the size of an attachment, and what
/// stands behind "server responded".
void readNamedThings(const HeardText& text, Said& said);

}  // namespace mailadvisor

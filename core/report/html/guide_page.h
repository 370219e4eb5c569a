#pragma once

#include "account/guide.h"
#include "text/sentences.h"

#include <string>

namespace mailadvisor {

/// How one person sets up one program by hand, as one HTML page that needs nothing else: one sheet
/// of A4 on paper, and readable on the phone that is being set up. The answer and its reason first,
/// then screen after screen what to type, then what to look out for and whom to call.
///
/// `code` is the guide's QR code as a picture (qrSvg), empty for none: drawing it takes longer than
/// all else, and several pages share one. The same guide gives the same bytes. There is no script;
/// a value is picked whole by one tap.
std::string guidePage(const Guide& guide, const std::string& code, const Sentences& say);

/// What the page is, for the list of files: "the page for Gmail in Thai".
Message guidePurpose(const Guide& guide, Language language);

}  // namespace mailadvisor

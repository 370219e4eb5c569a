#pragma once

#include "account/bundle.h"
#include "text/sentences.h"

#include <vector>

namespace mailadvisor {

/// Puts the sentences that stand inside files (FileSentence) into their places; there are none
/// left afterwards. `languages` must hold each language that a sentence asks for.
void putSentencesIn(Bundle& bundle, const std::vector<const Sentences*>& languages);

/// Finishes what a writer left to us: sentences inside files are said (putSentencesIn), every code
/// becomes an SVG file at its own path, every guide an HTML page `<path>.<th|en>.html` for each of
/// `languages`; all three lists are empty afterwards.
///
/// The sentences must know the writer's catalogue too. Steps, cautions and the files that are
/// there stay as they are; the same bundle gives the same bytes. A payload too long for a QR code
/// (2,953 bytes) is left out, on paper and as a file.
Bundle finish(Bundle bundle, const std::vector<const Sentences*>& languages);

}  // namespace mailadvisor

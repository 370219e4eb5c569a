#pragma once

#include "advice/recommendation.h"
#include "report/html/html.h"
#include "text/sentences.h"

namespace mailadvisor {

/// Two small pictures side by side: where mail lives under IMAP and under POP3, the recommended
/// one marked. Empty when the advice is neither of the two.
Html typeDiagram(const Recommendation& recommendation, const Sentences& say);

}  // namespace mailadvisor

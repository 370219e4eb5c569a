#pragma once

#include "report/advice_view.h"
#include "report/html/html.h"
#include "text/sentences.h"

namespace mailadvisor {

/// The card of the answer: the type in large letters, the answer in one sentence, how sure it is.
Html answerCard(const AdviceView& advice, const Sentences& say);

}  // namespace mailadvisor

#pragma once

#include "report/html/html.h"
#include "text/sentences.h"

namespace mailadvisor {

/// Two small pictures side by side: where mail lives under IMAP and under POP3.
Html typeDiagram(const Sentences& say);

}  // namespace mailadvisor

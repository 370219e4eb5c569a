#pragma once

#include "text/sentences.h"
#include "web/page/programs.h"
#include "web/setup/page_front.h"

namespace mailadvisor::web {

/// What every part of the page of set-up needs to know.
struct SetupView {
    const PageFront& front;
    const Sentences& say;  ///< of the person, with those of all writers
    const Programs& programs;
    bool isOutdated{};  ///< an answer came from a page that had been left behind
};

}  // namespace mailadvisor::web

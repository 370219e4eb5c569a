#pragma once

#include "advisor/setup_guide.h"

namespace mailadvisor {

/// Leads somebody through set-up: puts the questions, does the work between them, shows what it
/// brings, until the end. The same way for every front end.
///
/// The guide and the front must outlive the task. Errors: those of the front and of the guide;
/// InvalidInput for an answer that was given from outside and does not fit.
Task<Result<RunEnd>> leadSetup(SetupGuide& guide, SetupFront& front, dialogue::Setup setup);

}  // namespace mailadvisor

#pragma once

#include "clients/catalogue.h"
#include "clients/found_program.h"

#include <vector>

namespace mailadvisor {

/// The mail programs on this computer, as far as their writers know where to look, with their
/// profiles and what these hold. Changes nothing. A program of which neither itself nor a profile
/// is there is left out; so is a folder without a file that the program would read.
std::vector<FoundProgram> mailProgramsHere(ClientCatalogue& catalogue);

}  // namespace mailadvisor

#pragma once

#include "text/sentences.h"

#include <string>

namespace CLI {
class App;
}

namespace mailadvisor::cli {

/// The help of the program, or of the command that was named, wrapped for 80 columns; Thai lines
/// break between words.
std::string helpText(const CLI::App& app, const Sentences& say);

}  // namespace mailadvisor::cli

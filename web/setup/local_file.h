#pragma once

#include "text/sentences.h"

#include <string>

namespace mailadvisor::web {

/// The file that a browser opens first: it sends the token to `origin` by itself, or by its button
/// where scripts are off. Needs nothing else, and asks for nothing.
std::string localFile(const std::string& origin, const std::string& token, const Sentences& say);

}  // namespace mailadvisor::web

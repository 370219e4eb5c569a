#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace mailadvisor {

/// Terminal cells the text takes: combining marks and format characters take none, East Asian
/// wide characters two.
int cells(std::string_view text);

/// Pads with blanks to `width` cells; longer text stays as it is.
std::string padTo(std::string_view text, int width);

/// Lines of at most `width` cells: broken after blanks first, then between Thai words, never
/// inside a grapheme. A number stays with its unit where that is possible. Line feeds begin a
/// new line; the result has at least one line.
std::vector<std::string> wrap(std::string_view text, int width);

/// True when Thai words can be told apart: Qt finds them only where libthai0 is installed. Without
/// it Thai breaks between syllable-like clusters.
bool knowsThaiWords();

}  // namespace mailadvisor

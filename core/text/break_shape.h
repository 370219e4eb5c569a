#pragma once

#include <string>
#include <string_view>

namespace mailadvisor {

/// The text with the letters and digits of its longer values (addresses, names of files) made
/// alike: as many bytes, and the same places for breaks (break_places.h). Sentences that differ in
/// the address of a person alone mostly come to the same. The text must be UTF-8.
///
/// A value is all ASCII, between blanks, and no word beside it holds a digit: numbers and dates are
/// kept together with words, whose letters count then.
std::string breakShape(std::string_view text);

}  // namespace mailadvisor

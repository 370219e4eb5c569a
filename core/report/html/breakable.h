#pragma once

#include <string>
#include <string_view>

namespace mailadvisor {

/// Sanitised text as the source of HTML whose lines end only where our own word finder lets them
/// (text/break_places.h): browsers' dictionaries cut Thai words.
///
/// What a browser might cut stands in `<span class="w">`, which it does not, with `<wbr/>` between
/// Thai words; what may be wider than a narrow page in `<span class="g">`, which goes to the next
/// line as a whole and is cut only where it alone is wider. The style sheet of all pages has both.
/// Copied text has neither zero-width characters nor no-break spaces.
std::string breakableSource(std::string_view text);

/// The same for a value that is copied as it is: one piece without a break place.
std::string wholeSource(std::string_view value);

}  // namespace mailadvisor

#pragma once

#include "report/html/html.h"

#include <string>

namespace mailadvisor {

/// A number of picture units, rounded to one decimal, with a point in every locale: "12.5", "12".
std::string svgNumber(double value);

/// A picture that says something: screen readers get its title.
Html namedPicture(const std::string& style, const std::string& viewBox, const std::string& title,
                  const Html& content);

/// A picture that only repeats what the text beside it says: screen readers pass over it.
Html decoration(const std::string& style, const std::string& viewBox, const Html& content);

}  // namespace mailadvisor

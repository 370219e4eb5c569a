#pragma once

#include "report/bulk_view.h"
#include "report/html/both_languages.h"
#include "report/html/html.h"

#include <cstddef>

namespace mailadvisor {

/// A message with the number of those it is about.
Message counted(const char* id, std::size_t count);

/// The people by their addresses, with how full their mailboxes are, and how many more there are.
Html peopleList(const BulkPeople& people, const BothLanguages& say, std::size_t namedAbove = 0);

/// How many they are.
Html countLine(const BulkPeople& people, const BothLanguages& say);

}  // namespace mailadvisor

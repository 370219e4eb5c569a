#pragma once

#include <vector>

class QString;

namespace mailadvisor {

/// For each UTF-16 place of the text (one more than it has units) whether a Thai word begins or
/// ends there. Of text without Thai no place is marked.
///
/// Qt's boundary finder, which asks libthai0 at run time, finds the words; a list of our own joins
/// compounds that it takes apart (รหัส|ผ่าน) and finds those that it reads wrongly (แล้วก|รอก).
/// Without libthai0 only the words of the list are safe.
std::vector<bool> thaiWordPlaces(const QString& text);

}  // namespace mailadvisor

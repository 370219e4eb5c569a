#include "system/word_lists.h"

namespace mailadvisor {

void findWordLists() {}

}  // namespace mailadvisor

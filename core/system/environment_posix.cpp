#include "system/environment.h"

#include <cstdlib>

namespace mailadvisor {

std::string environment(const std::string& name) {
    const char* value = std::getenv(name.c_str());
    return value == nullptr ? std::string() : std::string(value);
}

std::string localeOfMessages() {
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        if (std::string locale = environment(name); !locale.empty()) return locale;
    }
    return {};
}

}  // namespace mailadvisor

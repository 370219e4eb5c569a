#include "net/http_message.h"

#include "base/ascii.h"

#include <algorithm>

namespace mailadvisor {

std::string_view HttpRequest::field(std::string_view name) const {
    const auto found = std::ranges::find_if(
        fields, [&](const HttpField& each) { return equalsIgnoringCase(each.name, name); });
    return found == fields.end() ? std::string_view{} : found->value;
}

}  // namespace mailadvisor

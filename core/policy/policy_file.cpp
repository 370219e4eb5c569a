#include "policy/policy_file.h"

#include "base/json.h"
#include "system/read_file.h"

namespace mailadvisor {

Result<Policy> readPolicy(const std::string& file) {
    if (file.empty()) return Policy{};
    const auto text = readFile(file);
    if (!text) return Unexpected{text.error()};
    const auto json = parseJson(*text, file);
    if (!json) return Unexpected{json.error()};
    return policyFromJson(*json, file);
}

}  // namespace mailadvisor

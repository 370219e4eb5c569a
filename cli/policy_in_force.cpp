#include "cli/policy_in_force.h"

#include "base/json.h"
#include "system/read_file.h"

namespace mailadvisor::cli {

Result<Policy> policyInForce(const CommonOptions& options) {
    if (options.policyFile.empty()) return Policy{};
    const auto text = readFile(options.policyFile);
    if (!text) return Unexpected{text.error()};
    const auto json = parseJson(*text, options.policyFile);
    if (!json) return Unexpected{json.error()};
    return policyFromJson(*json, options.policyFile);
}

}  // namespace mailadvisor::cli

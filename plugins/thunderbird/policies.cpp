#include "policies.h"

#include "base/json.h"

namespace mailadvisor::thunderbird {
namespace {

Json defaultPreference(bool value) { return {{"Value", value}, {"Status", "default"}}; }

}  // namespace

std::string policiesJson(const std::string& caFile) {
    Json policies = Json::object();
    if (!caFile.empty()) policies["Certificates"] = {{"Install", Json::array({caFile})}};
    // Without these, set-up sends the address over plain http and offers connections in clear.
    policies["Preferences"] = {
        {"mailnews.auto_config.fetchFromISP.sslOnly", defaultPreference(true)},
        {"mailnews.auto_config.guess.sslOnly", defaultPreference(true)},
    };
    return dumpJson({{"policies", policies}}) + "\n";
}

}  // namespace mailadvisor::thunderbird

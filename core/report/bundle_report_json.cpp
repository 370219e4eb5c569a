#include "report/bundle_report_json.h"

namespace mailadvisor {

Json toJson(const Bundle& bundle, const std::string& folder, BundleState state, const Say& say) {
    Json json{{"schema", "mailadvisor.write.v1"},
              {"folder", folder},
              {"dryRun", state == BundleState::Planned}};
    for (auto* list : {"files", "steps", "cautions"}) json[list] = Json::array();
    for (const auto& file : bundle.files)
        json["files"].push_back({{"path", file.path}, {"bytes", file.content.size()}});
    for (const auto& step : bundle.steps) json["steps"].push_back(say(step));
    for (const auto& caution : bundle.cautions) json["cautions"].push_back(say(caution));
    return json;
}

}  // namespace mailadvisor

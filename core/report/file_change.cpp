#include "report/file_change.h"

namespace mailadvisor {

Json toJson(const std::vector<FileChange>& changes) {
    Json json = Json::array();
    for (const auto& change : changes) {
        json.push_back({{"path", change.path},
                        {"action", change.isNew ? "create" : "change"},
                        {"diff", change.diff}});
    }
    return json;
}

}  // namespace mailadvisor

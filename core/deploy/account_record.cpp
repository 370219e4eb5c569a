#include "deploy/account_record.h"

namespace mailadvisor {
namespace {

std::string textAt(const Json& json, const char* key) {
    const auto found = json.find(key);
    return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}

}  // namespace

bool isMadeFromSame(const AccountRecord& one, const AccountRecord& other) {
    return one.fingerprint == other.fingerprint && one.folder == other.folder;
}

Json toJson(const AccountRecord& record) {
    Json files = Json::array();
    for (const auto& file : record.files) {
        files.push_back({{"path", file.path}, {"sha256", file.sha256}});
    }
    return {{"address", record.address},
            {"folder", record.folder},
            {"fingerprint", record.fingerprint},
            {"files", std::move(files)}};
}

std::optional<AccountRecord> recordFrom(const Json& json) {
    if (!json.is_object()) return std::nullopt;
    AccountRecord record{
        textAt(json, "address"), textAt(json, "folder"), textAt(json, "fingerprint"), {}};
    if (record.address.empty()) return std::nullopt;
    if (const auto files = json.find("files"); files != json.end() && files->is_array()) {
        for (const auto& file : *files) {
            if (!file.is_object()) return std::nullopt;
            record.files.push_back({textAt(file, "path"), textAt(file, "sha256")});
        }
    }
    return record;
}

}  // namespace mailadvisor

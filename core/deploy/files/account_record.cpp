#include "deploy/files/account_record.h"

#include "report/move_words.h"

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
    Json json{{"address", record.address},
              {"folder", record.folder},
              {"fingerprint", record.fingerprint},
              {"files", std::move(files)}};
    if (record.wave.number > 0) {
        json["wave"] = record.wave.number;
        json["waveBecause"] = std::string(nameOf(record.wave.kind));
    }
    return json;
}

std::optional<AccountRecord> recordFrom(const Json& json) {
    if (!json.is_object()) return std::nullopt;
    AccountRecord record{
        textAt(json, "address"), textAt(json, "folder"), textAt(json, "fingerprint"), {}, {}};
    if (record.address.empty()) return std::nullopt;
    const auto kind = waveKindFromName(textAt(json, "waveBecause"));
    if (const auto wave = json.find("wave"); kind && wave != json.end() && wave->is_number()) {
        record.wave = {wave->get<int>(), *kind};
    }
    if (const auto files = json.find("files"); files != json.end() && files->is_array()) {
        for (const auto& file : *files) {
            if (!file.is_object()) return std::nullopt;
            record.files.push_back({textAt(file, "path"), textAt(file, "sha256")});
        }
    }
    return record;
}

}  // namespace mailadvisor

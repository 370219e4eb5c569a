#include "output/undo_record.h"

#include "base/file_path.h"
#include "base/hex.h"
#include "base/iso_time.h"
#include "base/json_reader.h"
#include "system/native_path.h"

#include <algorithm>
#include <charconv>

namespace mailadvisor {
namespace {

constexpr std::string_view recordSchema = "mailadvisor.undo-record.v1";
constexpr std::int64_t mostPort = 65535;
constexpr std::int64_t mostMode = 0777;

Json accountJson(const ExistingAccount& account) {
    Json json{{"place", account.place},
              {"address", account.address},
              {"protocol", nameOf(account.protocol)},
              {"host", account.host},
              {"login", account.login}};
    if (account.port) json["port"] = account.port->value;
    return json;
}

ExistingAccount accountFrom(const JsonReader& json) {
    ExistingAccount account;
    account.place = json["place"].text();
    account.address = json["address"].text();
    account.protocol = json["protocol"].word(incomingProtocolFromName);
    account.host = json["host"].text();
    account.login = json["login"].text();
    if (!json["port"].isMissing()) {
        account.port = Port{static_cast<std::uint16_t>(json["port"].integer(0, mostPort))};
    }
    return account;
}

Json correctedJson(const std::vector<CorrectedLine>& lines) {
    Json list = Json::array();
    for (const auto& line : lines) {
        list.push_back({{"path", line.path}, {"before", line.before}, {"after", line.after}});
    }
    return list;
}

CorrectedLine correctedFrom(const JsonReader& json) {
    return {json["path"].text(), json["before"].text(), json["after"].text()};
}

Json keyringJson(const std::vector<KeyringEntry>& entries) {
    Json list = Json::array();
    for (const auto& entry : entries) {
        Json attributes = Json::array();
        for (const auto& [name, value] : entry.attributes) attributes.push_back({name, value});
        list.push_back({{"label", entry.label}, {"attributes", std::move(attributes)}});
    }
    return list;
}

KeyringEntry keyringEntryFrom(const JsonReader& json) {
    KeyringEntry entry{json["label"].text(), {}};
    const auto pairs = json["attributes"].list([](const JsonReader& pair) { return pair.texts(); });
    for (const auto& pair : pairs) {
        if (pair.size() == 2) entry.attributes.emplace_back(pair[0], pair[1]);
    }
    // With fewer, more would fit than what was kept.
    if (entry.attributes.empty() || entry.attributes.size() != pairs.size()) {
        json.failWith({MESSAGE_ID("error.json-not-text"), {}});
    }
    return entry;
}

Json fileJson(const ChangedFile& file) {
    Json json{{"path", file.path}, {"wasThere", file.before.has_value()}};
    if (file.mode) json["mode"] = *file.mode;
    json["after"] = hexOf(file.after);
    json["afterSize"] = file.afterSize;
    return json;
}

std::uint64_t fingerprintFrom(const JsonReader& json) {
    const std::string digits = json.text();
    std::uint64_t number = 0;
    const auto* end = digits.data() + digits.size();
    const auto read = std::from_chars(digits.data(), end, number, 16);
    if (read.ec != std::errc() || read.ptr != end)
        json.failWith({MESSAGE_ID("error.json-not-text"), {}});
    return number;
}

ChangedFile fileFrom(const JsonReader& json) {
    ChangedFile file;
    file.path = json["path"].text();
    if (!stepsOf(file.path, FileNames::Posix)) {
        json.failWith({MESSAGE_ID("error.json-not-text"), {}});
    }
    if (json["wasThere"].flag()) file.before = std::string();
    if (!json["mode"].isMissing()) {
        file.mode = static_cast<unsigned>(json["mode"].integer(0, mostMode));
    }
    file.after = fingerprintFrom(json["after"]);
    file.afterSize = json["afterSize"].integer();
    return file;
}

}  // namespace

Json toJson(const UndoRecord& record) {
    Json files = Json::array();
    for (const auto& file : record.files) files.push_back(fileJson(file));
    Json json{{"schema", recordSchema},           {"number", record.number},
              {"when", isoTime(record.when)},     {"command", record.command},
              {"client", record.client},          {"folder", record.folder},
              {"profile", record.profile},        {"files", std::move(files)},
              {"madeFolders", record.madeFolders}};
    if (record.account) json["account"] = accountJson(*record.account);
    if (!record.corrected.empty()) json["corrected"] = correctedJson(record.corrected);
    if (!record.keyring.empty()) json["keyring"] = keyringJson(record.keyring);
    return json;
}

Result<UndoRecord> undoRecordFromJson(const Json& json) {
    std::optional<Error> failure;
    const JsonReader root(json, failure);
    UndoRecord record;
    if (root["schema"].text() != recordSchema)
        root.failWith({MESSAGE_ID("error.json-not-text"), {}});
    record.number = root["number"].integer();
    record.when = root["when"].moment();
    record.command = root["command"].text();
    record.client = root["client"].text();
    record.folder = root["folder"].text();
    record.profile = root["profile"].text();
    record.files = root["files"].list(fileFrom);
    record.madeFolders = root["madeFolders"].texts();
    if (!root["corrected"].isMissing()) record.corrected = root["corrected"].list(correctedFrom);
    if (!root["keyring"].isMissing()) record.keyring = root["keyring"].list(keyringEntryFrom);
    if (!root["account"].isMissing()) record.account = accountFrom(root["account"]);
    if (!nativePath(record.folder).is_absolute()) {
        root["folder"].failWith({MESSAGE_ID("error.json-not-text"), {}});
    }
    if (failure) return Unexpected{*std::move(failure)};
    return record;
}

}  // namespace mailadvisor

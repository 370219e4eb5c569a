#include "account/json_reader.h"

#include <cstdint>

namespace mailadvisor {
namespace {

const Json& nothing() {
    static const Json empty = Json::array();
    return empty;
}

}  // namespace

JsonReader::JsonReader(const Json& object, std::string path, std::optional<Error>& fault)
    : object_(object), path_(std::move(path)), fault_(fault) {}

std::string JsonReader::pathOf(std::string_view field) const {
    return path_.empty() ? std::string(field) : path_ + "." + std::string(field);
}

void JsonReader::fail(std::string_view field, std::string_view id) {
    if (fault_) return;
    const std::string where = pathOf(field);
    fault_ = Error{ErrorCode::InvalidInput, where, {std::string(id), {{"field", where}}}, {}};
}

const Json* JsonReader::find(std::string_view field) const {
    if (!object_.is_object()) return nullptr;
    const auto found = object_.find(field);
    return found == object_.end() || found->is_null() ? nullptr : &*found;
}

bool JsonReader::isAbsent(std::string_view field) const { return find(field) == nullptr; }

std::string JsonReader::text(std::string_view field) {
    if (isAbsent(field)) {
        fail(field, MESSAGE_ID("account.field-missing"));
        return {};
    }
    return optionalText(field);
}

std::string JsonReader::optionalText(std::string_view field) {
    const Json* value = find(field);
    if (value == nullptr) return {};
    if (!value->is_string()) {
        fail(field, MESSAGE_ID("account.field-type"));
        return {};
    }
    return value->get<std::string>();
}

int JsonReader::number(std::string_view field, int first, int last, std::string_view faultId) {
    const Json* value = find(field);
    if (value == nullptr) {
        fail(field, MESSAGE_ID("account.field-missing"));
        return first;
    }
    const bool fits = value->is_number_integer() &&
                      (!value->is_number_unsigned() || value->get<std::uint64_t>() <= INT32_MAX);
    const std::int64_t given = fits ? value->get<std::int64_t>() : -1;
    if (!fits || given < first || given > last) {
        fail(field, faultId);
        return first;
    }
    return static_cast<int>(given);
}

bool JsonReader::booleanOr(std::string_view field, bool otherwise) {
    const Json* value = find(field);
    if (value == nullptr) return otherwise;
    if (!value->is_boolean()) {
        fail(field, MESSAGE_ID("account.field-type"));
        return otherwise;
    }
    return value->get<bool>();
}

JsonReader JsonReader::object(std::string_view field) {
    const Json* value = find(field);
    if (value == nullptr) {
        fail(field, MESSAGE_ID("account.field-missing"));
    } else if (!value->is_object()) {
        fail(field, MESSAGE_ID("account.field-type"));
    }
    return {value == nullptr ? nothing() : *value, pathOf(field), fault_};
}

const Json& JsonReader::list(std::string_view field) {
    const Json* value = find(field);
    if (value == nullptr) return nothing();
    if (!value->is_array()) {
        fail(field, MESSAGE_ID("account.field-type"));
        return nothing();
    }
    return *value;
}

}  // namespace mailadvisor

#pragma once

#include "base/json.h"
#include "base/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace mailadvisor {

/// One JSON object with its path (`incoming`), read field by field; the first fault is kept and
/// later reads give defaults, so that a reader is a plain list of its fields.
class JsonReader {
public:
    JsonReader(const Json& object, std::string path, std::optional<Error>& fault);

    /// The text of a field; a fault when it is missing or no string.
    std::string text(std::string_view field);
    /// The text of a field that may be missing or null.
    std::string optionalText(std::string_view field);
    /// A whole number from `first` to `last`; `faultId` says what it must be.
    int number(std::string_view field, int first, int last, std::string_view faultId);
    bool booleanOr(std::string_view field, bool otherwise);
    bool isAbsent(std::string_view field) const;
    JsonReader object(std::string_view field);
    /// The list in a field, empty when it is missing; a fault when it is no list.
    const Json& list(std::string_view field);
    std::string pathOf(std::string_view field) const;
    /// Keeps the first fault.
    void fail(std::string_view field, std::string_view id);

private:
    const Json* find(std::string_view field) const;

    const Json& object_;
    std::string path_;
    std::optional<Error>& fault_;
};

}  // namespace mailadvisor

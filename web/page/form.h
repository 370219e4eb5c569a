#pragma once

#include "base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace mailadvisor::web {

/// What a browser sent in a form, or behind the `?` of a URL (application/x-www-form-urlencoded):
/// anything at all, until it was checked.
class Form {
public:
    /// More than any form of ours has.
    static constexpr std::size_t mostFields = 64;
    static constexpr std::size_t mostBytes = 8192;

    /// Reads the fields, a repeated one each time.
    ///
    /// Errors: LimitExceeded for too many fields or bytes; InvalidInput for what is not UTF-8.
    static Result<Form> read(std::string_view encoded);

    bool has(std::string_view name) const;

    /// The first value of that name; empty when there is none.
    std::string_view first(std::string_view name) const;

    /// Every value of that name, in its order.
    std::vector<std::string> all(std::string_view name) const;

private:
    struct Field {
        std::string name{};
        std::string value{};
    };

    std::vector<Field> fields_{};
};

}  // namespace mailadvisor::web

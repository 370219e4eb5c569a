#include "cli/saved_facts.h"

#include "base/json.h"
#include "system/read_file.h"
#include "facts/facts_json.h"

namespace mailadvisor::cli {

Result<Facts> savedFacts(const std::string& file) {
    const auto text = readFile(file);
    if (!text) return Unexpected{text.error()};
    const auto json = parseJson(*text, file);
    if (!json) return Unexpected{json.error()};
    auto facts = factsFromJson(*json);
    if (!facts) {
        Error error = facts.error();
        error.where = file + ": " + error.where;
        return Unexpected{std::move(error)};
    }
    return facts;
}

}  // namespace mailadvisor::cli

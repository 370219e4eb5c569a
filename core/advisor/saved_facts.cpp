#include "advisor/saved_facts.h"

#include "base/json.h"
#include "facts/facts_json.h"
#include "output/write_file.h"
#include "system/read_file.h"

namespace mailadvisor {

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

Result<void> saveFacts(const std::string& file, const Facts& facts, const WriteOptions& options) {
    return writeFile(file, dumpJson(toJson(facts)) + "\n", options);
}

}  // namespace mailadvisor

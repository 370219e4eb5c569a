#include "advisor/saved_facts.h"

#include "advisor/facts_for.h"
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

Result<Facts> savedFactsFor(const std::string& file, const EmailAddress& address) {
    auto facts = savedFacts(file);
    if (!facts) return facts;
    if (facts->address && facts->address->domain != address.domain) {
        return Unexpected{factsOfAnotherDomain(file, address.display())};
    }
    return factsFor(*std::move(facts), address);
}

Error factsOfAnotherDomain(const std::string& file, const std::string& address) {
    return {ErrorCode::InvalidInput,
            file,
            {MESSAGE_ID("error.facts-of-another-domain"), {{"file", file}, {"address", address}}},
            {MESSAGE_ID("remedy.facts-of-another-domain"), {}}};
}

Result<void> saveFacts(const std::string& file, const Facts& facts, const WriteOptions& options) {
    return writeFile(file, dumpJson(toJson(facts)) + "\n", options);
}

}  // namespace mailadvisor

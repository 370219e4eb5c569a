#include "web/people_file.h"

#include "system/read_file.h"

namespace mailadvisor::web {

Result<std::shared_ptr<const People>> readPeople(const std::string& peopleFile,
                                                 const std::string& keyFile) {
    if (peopleFile.empty()) return std::shared_ptr<const People>{};
    const auto json = readFile(peopleFile);
    if (!json) return Unexpected{json.error()};
    auto key = readFile(keyFile);
    if (!key) return Unexpected{std::move(key).error()};
    while (key->ends_with('\n') || key->ends_with('\r')) key->pop_back();
    auto people = People::read(*json, peopleFile, Secret(*std::move(key)));
    if (!people) return Unexpected{std::move(people).error()};
    return std::shared_ptr<const People>(std::make_shared<People>(*std::move(people)));
}

std::string linkTable(const People& people, const std::string& baseUrl, Timestamp now) {
    const auto lastDay = std::chrono::floor<std::chrono::days>(now) + People::usualLife;
    std::string table = "address,link\n";
    for (const Person& person : people.all()) {
        table += person.address.ascii() + "," + baseUrl +
                 "/?openExternalBrowser=1&me=" + people.tokenFor(person, lastDay) + "\n";
    }
    return table;
}

}  // namespace mailadvisor::web

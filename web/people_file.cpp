#include "web/people_file.h"

#include "system/read_file.h"
#include "system/read_secret_file.h"

#include <string_view>

namespace mailadvisor::web {
namespace {

std::string_view withoutLineEnd(std::string_view text) {
    return text.substr(0, text.find_last_not_of("\r\n") + 1);
}

}  // namespace

Result<std::shared_ptr<const People>> readPeople(const std::string& peopleFile,
                                                 const std::string& keyFile) {
    if (peopleFile.empty()) return std::shared_ptr<const People>{};
    const auto json = readFile(peopleFile);
    if (!json) return Unexpected{json.error()};
    const auto kept = readSecretFile(keyFile);
    if (!kept) return Unexpected{kept.error()};
    std::string key(withoutLineEnd(kept->reveal()));
    auto people = People::read(*json, peopleFile, Secret(std::move(key)));
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

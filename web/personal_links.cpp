#include "web/personal_links.h"

#include "net/clock.h"
#include "system/read_file.h"
#include "system/read_secret_file.h"

#include <utility>

namespace mailadvisor::web {
namespace {

Unexpected noBaseUrl() {
    return Unexpected{
        {ErrorCode::InvalidInput, "--base-url", {MESSAGE_ID("error.serve-links-url"), {}}, {}}};
}

/// A local part may hold a comma (RFC 5322 §3.2.4, quoted).
std::string inCsv(std::string_view text) {
    if (text.find_first_of(",\"") == std::string_view::npos) return std::string(text);
    std::string quoted = "\"";
    for (const char c : text) quoted += c == '"' ? "\"\"" : std::string(1, c);
    return quoted + "\"";
}

}  // namespace

Result<std::shared_ptr<const People>> readPeople(const ServiceOptions& options) {
    if (options.peopleFile.empty()) return std::shared_ptr<const People>{};
    const auto text = readFile(options.peopleFile);
    if (!text) return Unexpected{text.error()};
    auto key = readSecretFile(options.linkKeyFile);
    if (!key) return Unexpected{std::move(key).error()};
    auto people = People::read(*text, options.peopleFile, *std::move(key));
    if (!people) return Unexpected{std::move(people).error()};
    return std::make_shared<const People>(*std::move(people));
}

Result<std::string> personalLinks(const ServiceOptions& options) {
    if (options.baseUrl.empty()) return noBaseUrl();
    const auto people = readPeople(options);
    if (!people) return Unexpected{people.error()};
    const auto lastDay = std::chrono::floor<std::chrono::days>(now()) + People::usualLife;
    const bool hasSlash = options.baseUrl.ends_with('/');
    std::string lines;
    for (const auto& person : (*people)->all()) {
        lines += inCsv(person.address.ascii()) + "," + options.baseUrl + (hasSlash ? "" : "/") +
                 "?openExternalBrowser=1&me=" + (*people)->tokenFor(person, lastDay) + "\n";
    }
    return lines;
}

}  // namespace mailadvisor::web

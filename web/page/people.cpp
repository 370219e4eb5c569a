#include "web/page/people.h"

#include "base/ascii.h"
#include "base/hex.h"
#include "base/json_reader.h"
#include "facts/mailbox_json.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <array>
#include <charconv>
#include <optional>

namespace mailadvisor::web {
namespace {

constexpr std::size_t leastKeyBytes = 32;  // as many as the hash has
constexpr std::size_t idDigits = 16;       // 64 bits keep a million people apart
constexpr std::size_t signatureDigits = 32;

std::string hmacOf(const Secret& key, const std::string& text) {
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned length = 0;
    HMAC(EVP_sha256(), key.reveal().data(), static_cast<int>(key.reveal().size()),
         reinterpret_cast<const unsigned char*>(text.data()), text.size(), digest.data(), &length);
    return hexOf(std::span<const unsigned char>(digest.data(), length));
}

Person personFrom(const JsonReader& place, std::string_view& wrongAddress) {
    Person person;
    auto address = EmailAddress::parse(place["address"].text());
    if (address) {
        person.address = *std::move(address);
    } else if (wrongAddress.empty()) {
        wrongAddress = "people[].address";
    }
    person.link = place["link"].integerOr(1);
    person.observedAt = place["observedAt"].moment();
    person.mailbox = mailboxFrom(place["mailbox"]);
    return person;
}

Unexpected wrong(std::string_view where, std::string_view place, Message text) {
    return Unexpected{{ErrorCode::InvalidInput,
                       std::string(where) + (place.empty() ? "" : ": ") + std::string(place),
                       std::move(text),
                       {}}};
}

/// The whole text as a number of days; nothing for anything else.
std::optional<std::int64_t> daysIn(std::string_view text) {
    std::int64_t days = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), days);
    const bool isNumber = error == std::errc{} && end == text.data() + text.size() && days >= 0;
    return isNumber ? std::optional(days) : std::nullopt;
}

bool isSame(std::string_view one, std::string_view other) {
    return one.size() == other.size() && CRYPTO_memcmp(one.data(), other.data(), one.size()) == 0;
}

}  // namespace

Result<People> People::read(std::string_view json, std::string_view where, Secret key) {
    if (key.reveal().size() < leastKeyBytes) {
        return wrong("--link-key", "", {MESSAGE_ID("error.link-key-short"), {}});
    }
    const auto document = parseJson(json, where);
    if (!document) return Unexpected{document.error()};
    std::optional<Error> failure;
    std::string_view wrongAddress;
    const JsonReader root(*document, failure);
    if (const std::string schema = root["schema"].text(); schema != peopleSchema) {
        root["schema"].failWith({MESSAGE_ID("error.json-schema"),
                                 {{"schema", schema}, {"expected", std::string(peopleSchema)}}});
    }
    People people;
    people.key_ = std::move(key);
    people.people_ = root["people"].list(
        [&](const JsonReader& place) { return personFrom(place, wrongAddress); });
    if (failure) {
        failure->where = std::string(where) + ": " + failure->where;
        return Unexpected{*std::move(failure)};
    }
    if (!wrongAddress.empty()) {
        return wrong(where, wrongAddress, {MESSAGE_ID("error.people-address"), {}});
    }
    for (std::size_t i = 0; i < people.people_.size(); ++i) {
        const EmailAddress& address = people.people_[i].address;
        if (!people.byId_.emplace(people.idOf(address), i).second) {
            return wrong(where, "people[].address",
                         {MESSAGE_ID("error.people-twice"), {{"address", address.display()}}});
        }
    }
    return people;
}

std::string People::idOf(const EmailAddress& address) const {
    return hmacOf(key_, "person " + lowerAscii(address.ascii())).substr(0, idDigits);
}

std::string People::signatureOf(std::string_view id, std::int64_t lastDay,
                                std::int64_t link) const {
    const std::string text =
        "link " + std::string(id) + " " + std::to_string(lastDay) + " " + std::to_string(link);
    return hmacOf(key_, text).substr(0, signatureDigits);
}

std::string People::tokenFor(const Person& person, std::chrono::sys_days lastDay) const {
    const std::string id = idOf(person.address);
    const std::int64_t day = lastDay.time_since_epoch().count();
    return id + "." + std::to_string(day) + "." + signatureOf(id, day, person.link);
}

const Person* People::personOf(std::string_view token, Timestamp now) const {
    const auto first = token.find('.');
    const auto last = token.rfind('.');
    if (first == std::string_view::npos || first == last) return nullptr;
    const auto id = token.substr(0, first);
    const auto day = daysIn(token.substr(first + 1, last - first - 1));
    const auto found = byId_.find(id);
    if (!day || found == byId_.end()) return nullptr;
    const Person& person = people_[found->second];
    if (!isSame(token.substr(last + 1), signatureOf(id, *day, person.link))) return nullptr;
    const auto today = std::chrono::floor<std::chrono::days>(now).time_since_epoch().count();
    return today <= *day ? &person : nullptr;
}

}  // namespace mailadvisor::web

#include "facts/mailbox_json.h"

#include "base/iso_time.h"

namespace mailadvisor {
namespace {

// A mailbox that shrinks has a negative growth; no size or count is ever negative.
constexpr auto anyInteger = std::numeric_limits<std::int64_t>::min();

Json toJson(const FolderFacts& folder) {
    Json json = Json::object();
    json["role"] = nameOf(folder.role);
    json["name"] = folder.name;
    json["bytes"] = factToJson(folder.bytes);
    json["messages"] = factToJson(folder.messages);
    json["oldest"] = factToJson(folder.oldest, [](Timestamp time) { return Json(isoTime(time)); });
    if (folder.isEstimate) json["estimated"] = true;
    return json;
}

// "2026-11": a month needs no day and no time.
std::string monthText(std::chrono::year_month month) {
    return isoTime(std::chrono::sys_days(month / 1)).substr(0, 7);
}

Json toJson(const MonthOfMail& month) {
    Json json = Json::object();
    json["month"] = monthText(month.month);
    json["bytes"] = month.bytes.value;
    return json;
}

std::optional<std::chrono::year_month> monthFrom(std::string_view text) {
    const auto day = timestampFromIso(std::string(text) + "-01T00:00:00Z");
    if (!day) return std::nullopt;
    const std::chrono::year_month_day date(std::chrono::floor<std::chrono::days>(*day));
    return date.year() / date.month();
}

MonthOfMail monthOfMailFrom(const JsonReader& place) {
    return {place["month"].word(monthFrom), ByteCount{place["bytes"].integer()}};
}

Fact<ByteCount> bytesFact(const JsonReader& place, std::int64_t least = 0) {
    return place.fact([least](const JsonReader& at) { return ByteCount{at.integer(least)}; },
                      Unknown::NotProbed);
}

Fact<std::int64_t> countFact(const JsonReader& place) {
    return place.fact([](const JsonReader& at) { return at.integer(); }, Unknown::NotProbed);
}

FolderFacts folderFrom(const JsonReader& place) {
    FolderFacts folder;
    folder.role = place["role"].word(folderRoleFromName);
    folder.name = place["name"].textOr({});
    folder.bytes = bytesFact(place["bytes"]);
    folder.messages = countFact(place["messages"]);
    folder.oldest =
        place["oldest"].fact([](const JsonReader& at) { return at.moment(); }, Unknown::NotProbed);
    folder.isEstimate = place["estimated"].flagOr(false);
    return folder;
}

}  // namespace

Json toJson(const MailboxFacts& mailbox) {
    Json json = Json::object();
    json["login"] = nameOf(mailbox.login);
    json["loginReason"] = nameOf(mailbox.loginReason);
    json["mechanism"] = mailbox.mechanism;
    json["usedBytes"] = factToJson(mailbox.usedBytes);
    if (mailbox.isUsedEstimate) json["usedEstimated"] = true;
    if (!mailbox.usedBytes.isKnown() && mailbox.usedAtLeast.value > 0)
        json["usedAtLeastBytes"] = mailbox.usedAtLeast.value;
    json["limitBytes"] = factToJson(mailbox.limitBytes);
    if (mailbox.domainUsedBytes.isKnown()) json["domainUsedBytes"] = mailbox.domainUsedBytes->value;
    if (mailbox.domainLimitBytes.isKnown())
        json["domainLimitBytes"] = mailbox.domainLimitBytes->value;
    json["messages"] = factToJson(mailbox.messages);
    json["growthBytesPerDay"] = factToJson(mailbox.growthBytesPerDay);
    json["folders"] = Json::array();
    for (const auto& folder : mailbox.folders) json["folders"].push_back(toJson(folder));
    json["growthByMonth"] = Json::array();
    for (const auto& month : mailbox.growthByMonth) json["growthByMonth"].push_back(toJson(month));
    json["alerts"] = mailbox.alerts;
    if (!mailbox.protocol) return json;
    json["protocol"] = nameOf(*mailbox.protocol);
    json["capabilities"] = factToJson(
        mailbox.capabilities, [](const CapabilityList& list) { return Json(list.words()); });
    return json;
}

MailboxFacts mailboxFrom(const JsonReader& place) {
    MailboxFacts mailbox;
    mailbox.login = place["login"].wordOr(loginOutcomeFromName, LoginOutcome::NotTried);
    mailbox.loginReason = place["loginReason"].wordOr(reasonFromName, Reason::None);
    mailbox.mechanism = place["mechanism"].textOr({});
    mailbox.usedBytes = bytesFact(place["usedBytes"]);
    mailbox.isUsedEstimate = place["usedEstimated"].flagOr(false);
    mailbox.usedAtLeast = {place["usedAtLeastBytes"].integerOr(0)};
    mailbox.limitBytes = bytesFact(place["limitBytes"]);
    mailbox.domainUsedBytes = bytesFact(place["domainUsedBytes"]);
    mailbox.domainLimitBytes = bytesFact(place["domainLimitBytes"]);
    mailbox.messages = countFact(place["messages"]);
    mailbox.growthBytesPerDay = bytesFact(place["growthBytesPerDay"], anyInteger);
    mailbox.folders = place["folders"].list(folderFrom);
    mailbox.growthByMonth = place["growthByMonth"].list(monthOfMailFrom);
    mailbox.alerts = place["alerts"].texts();
    if (place["protocol"].isMissing()) return mailbox;
    const Protocol protocol = place["protocol"].word(protocolFromName);
    mailbox.protocol = protocol;
    mailbox.capabilities = place["capabilities"].fact(
        [&](const JsonReader& at) { return CapabilityList(protocol, at.texts()); },
        Unknown::NotProbed);
    return mailbox;
}

}  // namespace mailadvisor

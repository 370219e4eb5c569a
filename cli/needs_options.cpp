#include "cli/needs_options.h"

#include "base/host_name.h"
#include "cli/parse_values.h"

#include <utility>

namespace mailadvisor::cli {
namespace {

constexpr int mostDevices = 1000;
constexpr int mostReachBackDays = 3650;

/// Reads one typed need; an option that was not given stays NotAsked.
template <class T, class Parse>
Result<void> readNeed(const std::string& typed, Fact<T>& need, Parse parse) {
    if (typed.empty()) return {};
    auto value = parse(typed);
    if (!value) return Unexpected{value.error()};
    need = Fact<T>::known(*value);
    return {};
}

Result<Webmail> parseWebmail(const std::string& typed) {
    if (const auto webmail = webmailFromName(typed)) return *webmail;
    return notOneOf(typed, "--webmail", "no, recent, yes");
}

Result<CurrentType> parseCurrentType(const std::string& typed) {
    if (const auto type = currentTypeFromName(typed)) return *type;
    return notOneOf(typed, "--current-type", "imap, pop3, none");
}

Result<Purpose> parsePurpose(const std::string& typed) {
    if (const auto purpose = purposeFromName(typed)) return *purpose;
    return notOneOf(typed, "--purpose", "daily, archive");
}

Result<std::string> parseMovedFrom(const std::string& typed) {
    auto host = normaliseHost(typed);
    if (host) return host;
    Error error = std::move(host).error();
    error.where = "--moved-from " + typed;
    return Unexpected{std::move(error)};
}

}  // namespace

void addHabits(OptionList& options, TypedNeeds& typed) {
    options.text("--devices", typed.devices, "N", {MESSAGE_ID("option.devices"), {}});
    options.text("--webmail", typed.webmail, "no|recent|yes", {MESSAGE_ID("option.webmail"), {}});
    options.text("--backup", typed.backup, "yes|no", {MESSAGE_ID("option.backup"), {}});
    options.text("--shared", typed.shared, "yes|no", {MESSAGE_ID("option.shared"), {}});
    addCurrentSetup(options, typed);
    options.text("--purpose", typed.purpose, "daily|archive", {MESSAGE_ID("option.purpose"), {}});
}

void addCurrentSetup(OptionList& options, TypedNeeds& typed) {
    options.text("--current-type", typed.currentType, "imap|pop3|none",
                 {MESSAGE_ID("option.current-type"), {}});
    options.text("--moved-from", typed.movedFrom, "HOST", {MESSAGE_ID("option.moved-from"), {}});
}

void addNeeds(OptionList& options, TypedNeeds& typed) {
    addHabits(options, typed);
    options.text("--reach-back", typed.reachBack, "DAYS", {MESSAGE_ID("option.reach-back"), {}});
    options.text("--quota", typed.quota, "SIZE", {MESSAGE_ID("option.quota"), {}});
    options.text("--used", typed.used, "SIZE", {MESSAGE_ID("option.used"), {}});
}

Result<Needs> needsFrom(const TypedNeeds& typed) {
    Needs needs;
    const auto number = [](const char* option, int most) {
        return
            [option, most](const std::string& text) { return parseNumber(text, option, 0, most); };
    };
    const auto yesNo = [](const char* option) {
        return [option](const std::string& text) { return parseYesNo(text, option); };
    };
    const auto size = [](const char* option) {
        return [option](const std::string& text) { return parseSize(text, option); };
    };
    const Result<void> results[] = {
        readNeed(typed.devices, needs.devices, number("--devices", mostDevices)),
        readNeed(typed.webmail, needs.webmail, parseWebmail),
        readNeed(typed.backup, needs.backup, yesNo("--backup")),
        readNeed(typed.shared, needs.shared, yesNo("--shared")),
        readNeed(typed.reachBack, needs.reachBackDays, number("--reach-back", mostReachBackDays)),
        readNeed(typed.currentType, needs.currentType, parseCurrentType),
        readNeed(typed.movedFrom, needs.movedFrom, parseMovedFrom),
        readNeed(typed.purpose, needs.purpose, parsePurpose),
        readNeed(typed.quota, needs.quota, size("--quota")),
        readNeed(typed.used, needs.used, size("--used")),
    };
    for (const auto& result : results) {
        if (!result) return Unexpected{result.error()};
    }
    return needs;
}

}  // namespace mailadvisor::cli

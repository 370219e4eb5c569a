#include "facts/discovery_facts.h"

#include "base/iso_time.h"
#include "base/names.h"

namespace mailadvisor {
namespace {

constexpr auto sourceNames = namesOf<Source>({
    {Source::Override, "override"},
    {Source::BuiltIn, "built-in"},
    {Source::Autoconfig, "autoconfig"},
    {Source::WellKnown, "well-known"},
    {Source::Pacc, "pacc"},
    {Source::Srv, "srv"},
    {Source::Mx, "mx"},
    {Source::Ispdb, "ispdb"},
    {Source::Autodiscover, "autodiscover"},
    {Source::HttpAutoconfig, "http-autoconfig"},
    {Source::Guess, "guess"},
});

constexpr auto outcomeNames = namesOf<Outcome>({
    {Outcome::Found, "found"},
    {Outcome::Nothing, "nothing"},
    {Outcome::Failed, "failed"},
    {Outcome::Untrusted, "untrusted"},
    {Outcome::Skipped, "skipped"},
});

/// "a, b" as a list that each language joins in its own way.
MessageList listOf(std::string_view names) {
    MessageList list;
    while (!names.empty()) {
        const auto comma = names.find(", ");
        list.push_back(
            {MESSAGE_ID("word.name-in-list"), {{"name", std::string(names.substr(0, comma))}}});
        names.remove_prefix(comma == std::string_view::npos ? names.size() : comma + 2);
    }
    return list;
}

}  // namespace

bool isPublishedByDomain(Source source) {
    switch (source) {
        case Source::Autoconfig:
        case Source::WellKnown:
        case Source::Pacc:
        case Source::Srv:
        case Source::Autodiscover:
        case Source::HttpAutoconfig: return true;
        case Source::Override:
        case Source::BuiltIn:
        case Source::Mx:
        case Source::Ispdb:
        case Source::Guess: return false;
    }
    return false;
}

std::string_view nameOf(Source source) { return sourceNames.nameOf(source); }
std::string_view nameOf(Outcome outcome) { return outcomeNames.nameOf(outcome); }
std::optional<Source> sourceFromName(std::string_view name) { return sourceNames.fromName(name); }
std::optional<Outcome> outcomeFromName(std::string_view name) {
    return outcomeNames.fromName(name);
}

Message messageOf(const Lint& lint, Message sourceName) {
    return {"lint." + std::string(nameOf(lint.code)),
            {{"subject", lint.subject}, {"source", MessageList{std::move(sourceName)}}}};
}

Message messageOf(const Hint& hint) {
    if (hint.code == HintCode::Remembered) {
        if (const auto day = dateFromIso(hint.subject)) {
            return {"hint." + std::string(nameOf(hint.code)), {{"subject", *day}}};
        }
    }
    const std::string id = "hint." + std::string(nameOf(hint.code));
    if (hint.code == HintCode::SeveralSystems) return {id, {{"subject", listOf(hint.subject)}}};
    return {id, {{"subject", hint.subject}}};
}

}  // namespace mailadvisor

#include "rules/programs.h"
#include "rules/rule_kit.h"
#include "signs/usable.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace mailadvisor {
namespace {

/// Outlook and Apple's programs add a Microsoft 365 account without IMAP and POP3.
bool addsExchange(const ChosenClient* program) {
    return program->id.starts_with("outlook") || program->id.starts_with("apple");
}

std::optional<Finding> evaluateSomePrograms(const Evidence& evidence) {
    const bool imap = isForSomePrograms(evidence, Protocol::Imap);
    const bool pop3 = isForSomePrograms(evidence, Protocol::Pop3);
    if (!imap && !pop3) return std::nullopt;
    // Where no type is chosen there are no settings to be for some.
    const bool hasNoProgram = evidence.devices.valueOr(1) == 0;
    if (hasNoProgram || evidence.servers.takesExchangeOnly) return std::nullopt;
    const auto unable = programsUnableTo(evidence, imap ? Protocol::Imap : Protocol::Pop3);
    const bool isForBoth = imap && pop3 && unable == programsUnableTo(evidence, Protocol::Pop3);
    Programs able = programsOf(evidence);
    std::erase_if(able, [&](const ChosenClient* program) {
        return std::ranges::find(unable, program) != unable.end();
    });
    Programs adding;
    if (evidence.servers.isMicrosoft365) {
        std::ranges::copy_if(unable, std::back_inserter(adding), addsExchange);
    }
    Programs others = unable;
    std::erase_if(others, [&](const ChosenClient* program) {
        return std::ranges::find(adding, program) != adding.end();
    });
    Message text{MESSAGE_ID("rule.some-programs.mixed"), {namesAs("able", able)}};
    if (others.empty()) text.id = MESSAGE_ID("rule.some-programs.exchange");
    if (adding.empty()) text.id = MESSAGE_ID("rule.some-programs.first");
    if (!adding.empty()) text.arguments.push_back(namesAs("adding", adding));
    if (!others.empty()) text.arguments.push_back(namesAs("unable", others));
    std::optional<Protocol> about;
    if (!isForBoth) about = imap ? Protocol::Imap : Protocol::Pop3;
    return Finding{.effect = Effect::ComesFirst, .protocol = about, .text = std::move(text)};
}

}  // namespace

constinit const Rule somePrograms{
    .id = "some-programs",
    .stage = Stage::First,
    .cites = {3},
    .summary = MESSAGE_ID("rule.some-programs.summary"),
    .sees = {Input::ImapOffer, Input::Pop3Offer},
    .evaluate = evaluateSomePrograms,
};

}  // namespace mailadvisor

#include "rules/programs.h"

#include "signs/sign_in.h"

#include <algorithm>

namespace mailadvisor {
namespace {

template <class Predicate>
Programs programsThat(const Evidence& evidence, Predicate predicate) {
    Programs those;
    for (const auto* program : programsOf(evidence)) {
        if (predicate(*program)) those.push_back(program);
    }
    return those;
}

bool speaks(const ChosenClient& program, Protocol protocol) {
    return protocol == Protocol::Imap ? program.imap : program.pop3;
}

bool mayBeOffered(const Evidence& evidence, Protocol protocol) {
    const auto& offer = protocol == Protocol::Imap ? evidence.imap : evidence.pop3;
    return offer.valueOr(Offer::Usable) == Offer::Usable;
}

bool suitsAll(const Evidence& evidence, Protocol protocol) {
    return mayBeOffered(evidence, protocol) && programsUnableTo(evidence, protocol).empty();
}

}  // namespace

Programs programsOf(const Evidence& evidence) {
    const auto& client = evidence.client();
    if (!client) return {};
    if (client->programs.empty()) return {&*client};
    Programs all;
    for (const auto& program : client->programs) all.push_back(&program);
    return all;
}

Programs programsWithout(const Evidence& evidence, bool ChosenClient::*ability) {
    return programsThat(evidence, [&](const ChosenClient& program) { return !(program.*ability); });
}

Programs programsThatCannotReach(const Evidence& evidence, Protocol protocol) {
    const bool isStartTls = evidence.servers.of(protocol).needsStartTls;
    return programsThat(evidence, [&](const ChosenClient& program) {
        return !speaks(program, protocol) || (isStartTls && !program.startTls);
    });
}

Programs programsThatCannotSignIn(const Evidence& evidence, Protocol protocol) {
    if (!evidence.servers.of(protocol).takesTokensOnly) return {};
    return programsWithout(evidence, &ChosenClient::oauth2);
}

Programs programsUnableTo(const Evidence& evidence, Protocol protocol) {
    const auto unreachable = programsThatCannotReach(evidence, protocol);
    const auto locked = programsThatCannotSignIn(evidence, protocol);
    return programsThat(evidence, [&](const ChosenClient& program) {
        return std::ranges::count(unreachable, &program) + std::ranges::count(locked, &program) > 0;
    });
}

bool isForSomePrograms(const Evidence& evidence, Protocol protocol) {
    const auto unable = programsUnableTo(evidence, protocol).size();
    if (!mayBeOffered(evidence, protocol)) return false;
    if (unable == 0 || unable == programsOf(evidence).size()) return false;
    return !suitsAll(evidence, protocol == Protocol::Imap ? Protocol::Pop3 : Protocol::Imap);
}

Argument namesAs(std::string name, const Programs& programs) {
    if (programs.size() == 1) return {std::move(name), programs.front()->name};
    MessageList names;
    for (const auto* program : programs) {
        names.push_back({MESSAGE_ID("word.name-in-list"), {{"name", program->name}}});
    }
    return {std::move(name), std::move(names)};
}

}  // namespace mailadvisor

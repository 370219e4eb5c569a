#include "rules/programs.h"

#include "signs/sign_in.h"

#include <algorithm>

namespace mailadvisor {
namespace {

/// Calls `visit` with each chosen program alone.
template <class Visit>
void forEachProgram(const Evidence& evidence, Visit visit) {
    const auto& client = evidence.client();
    if (!client) return;
    if (client->programs.empty()) visit(*client);
    for (const auto& program : client->programs) visit(program);
}

template <class Predicate>
Programs programsThat(const Evidence& evidence, Predicate predicate) {
    Programs those;
    forEachProgram(evidence, [&](const ChosenClient& program) {
        if (predicate(program)) those.push_back(&program);
    });
    return those;
}

template <class Predicate>
std::size_t numberOf(const Evidence& evidence, Predicate predicate) {
    std::size_t count = 0;
    forEachProgram(evidence, [&](const ChosenClient& program) { count += predicate(program); });
    return count;
}

bool speaks(const ChosenClient& program, Protocol protocol) {
    return protocol == Protocol::Imap ? program.imap : program.pop3;
}

bool mayBeOffered(const Evidence& evidence, Protocol protocol) {
    const auto& offer = protocol == Protocol::Imap ? evidence.imap : evidence.pop3;
    return offer.valueOr(Offer::Usable) == Offer::Usable;
}

bool cannotReach(const Evidence& evidence, Protocol protocol, const ChosenClient& program) {
    const bool isStartTls = evidence.servers.of(protocol).needsStartTls;
    return !speaks(program, protocol) || (isStartTls && !program.startTls);
}

bool cannotSignIn(const Evidence& evidence, Protocol protocol, const ChosenClient& program) {
    return evidence.servers.of(protocol).takesTokensOnly && !program.oauth2;
}

/// Tells whether a program cannot read this mailbox by the protocol.
auto isUnableTo(const Evidence& evidence, Protocol protocol) {
    return [&evidence, protocol](const ChosenClient& program) {
        return cannotReach(evidence, protocol, program) ||
               cannotSignIn(evidence, protocol, program);
    };
}

bool suitsAll(const Evidence& evidence, Protocol protocol) {
    return mayBeOffered(evidence, protocol) &&
           numberOf(evidence, isUnableTo(evidence, protocol)) == 0;
}

}  // namespace

Programs programsOf(const Evidence& evidence) {
    return programsThat(evidence, [](const ChosenClient&) { return true; });
}

Programs programsWithout(const Evidence& evidence, bool ChosenClient::*ability) {
    return programsThat(evidence, [&](const ChosenClient& program) { return !(program.*ability); });
}

Programs programsThatCannotReach(const Evidence& evidence, Protocol protocol) {
    return programsThat(evidence, [&](const ChosenClient& program) {
        return cannotReach(evidence, protocol, program);
    });
}

Programs programsThatCannotSignIn(const Evidence& evidence, Protocol protocol) {
    return programsThat(evidence, [&](const ChosenClient& program) {
        return cannotSignIn(evidence, protocol, program);
    });
}

Programs programsUnableTo(const Evidence& evidence, Protocol protocol) {
    return programsThat(evidence, isUnableTo(evidence, protocol));
}

bool isForSomePrograms(const Evidence& evidence, Protocol protocol) {
    if (!mayBeOffered(evidence, protocol)) return false;
    const auto unable = numberOf(evidence, isUnableTo(evidence, protocol));
    const auto all = numberOf(evidence, [](const ChosenClient&) { return true; });
    if (unable == 0 || unable == all) return false;
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

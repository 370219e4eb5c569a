#include "probe/first_contact.h"

#include "net/event_loop.h"
#include "probe/conversation.h"
#include "probe/endpoint_outcome.h"
#include "probe/imap/dialogue.h"
#include "probe/pop3/dialogue.h"
#include "probe/smtp/dialogue.h"
#include "probe/tls_inspection.h"

namespace mailadvisor {
namespace {

template <class T>
void explainIfUnknown(Fact<T>& fact, Unknown why) {
    if (!fact.isKnown() && fact.why() == Unknown::NotProbed) fact = Fact<T>::unknown(why);
}

void conclude(EndpointFacts& facts, const EndpointOutcome& outcome) {
    facts.state = outcome.state;
    facts.reason = outcome.reason;
    explainIfUnknown(facts.greeting, outcome.why);
    // On an encrypted port there is nothing before TLS that could have been asked.
    if (facts.security != Security::Tls)
        explainIfUnknown(facts.capabilities.beforeTls, outcome.why);
    explainIfUnknown(facts.capabilities.afterTls, outcome.why);
    explainIfUnknown(facts.auth, outcome.why);
    explainIfUnknown(facts.tls, outcome.why);
}

void recordTls(EndpointFacts& facts, const Connection& connection) {
    const TlsObservation& observation = connection.observation();
    const bool hasSeenSomething = observation.isDone || !observation.chain.empty();
    if (hasSeenSomething) facts.tls = Fact<TlsFacts>::known(inspectTls(observation));
}

void recordOffer(EndpointFacts& facts, const Dialogue& dialogue, bool isEncrypted) {
    facts.greeting = dialogue.offer().greeting;
    facts.alerts = dialogue.offer().alerts;
    facts.contradictsItself = dialogue.offer().contradictsItself;
    facts.capabilities = dialogue.offer().capabilities;
    // What was said before TLS could be anybody's words; it counts only where there is no TLS.
    const bool isFinal = isEncrypted || dialogue.reason() == Reason::StartTlsNotOffered;
    if (isFinal) facts.auth = dialogue.offer().auth;
}

Task<EndpointOutcome> converse(Connection& connection, const Target& target, bool staysOpen,
                               EndpointFacts& facts, Deadline deadline) {
    const bool isImplicit = target.security == Security::Tls;
    if (isImplicit) {
        const auto failure =
            co_await connection.startTls(target.host, deadline.within(limits::replyTime));
        recordTls(facts, connection);
        if (failure == ConnectionFailure::NotTls)
            facts.greeting = Fact<std::string>::known(connection.observation().plaintext);
        if (failure != ConnectionFailure::None) co_return outcomeOfEncrypting(failure);
    }
    const auto dialogue = makeProbeDialogue(target.protocol, {isImplicit, staysOpen});
    const ConversationEnd end = co_await converse(connection, *dialogue, target.host, deadline);
    recordOffer(facts, *dialogue, connection.observation().isDone);
    recordTls(facts, connection);
    // A port published as plain that can be upgraded is a STARTTLS port: so it was seen.
    if (!isImplicit && connection.observation().isDone) facts.security = Security::StartTls;
    co_return outcomeOfSpeaking(end, *dialogue, deadline.isPast());
}

}  // namespace

std::unique_ptr<Dialogue> makeProbeDialogue(Protocol protocol, DialogueMode mode) {
    switch (protocol) {
        case Protocol::Imap: return std::make_unique<imap::ProbeDialogue>(mode);
        case Protocol::Pop3: return std::make_unique<pop3::ProbeDialogue>(mode);
        case Protocol::Smtp: return std::make_unique<smtp::ProbeDialogue>(mode);
    }
    return nullptr;
}

EndpointFacts notConnected(const Target& target, ConnectionFailure failure) {
    EndpointFacts facts;
    facts.protocol = target.protocol;
    facts.host = target.host;
    facts.port = target.port;
    facts.security = target.security;
    conclude(facts, outcomeOfConnecting(failure));
    return facts;
}

Task<FirstContact> makeContact(Network& network, Target target, Destination destination,
                               bool staysOpen, Deadline deadline) {
    FirstContact first =
        co_await makeContactOnce(network, target, destination, staysOpen, deadline);
    if (first.facts.reason != Reason::ServerBusy) co_return first;
    first.connection.reset();
    co_await sleepUntil(deadline.within(limits::busyPause));
    if (deadline.isPast()) co_return first;
    co_return co_await makeContactOnce(network, target, destination, staysOpen, deadline);
}

Task<FirstContact> makeContactOnce(Network& network, Target target, Destination destination,
                                   bool staysOpen, Deadline deadline) {
    FirstContact result;
    // The first one stands for all where none answers.
    const std::string tried = destination.addresses.empty() ? "" : destination.addresses.front();
    ConnectionFailure failure{};
    result.connection =
        co_await Connection::open(network, std::move(destination), deadline, failure);
    if (!result.connection) {
        result.facts = notConnected(target, failure);
        result.facts.address = tried;
        co_return result;
    }
    EndpointFacts& facts = result.facts;
    facts.protocol = target.protocol;
    facts.host = target.host;
    facts.address = result.connection->address();
    facts.port = target.port;
    facts.security = target.security;
    const EndpointOutcome outcome =
        co_await converse(*result.connection, target, staysOpen, facts, deadline);
    conclude(facts, outcome);
    co_return result;
}

}  // namespace mailadvisor

#include "base/lists.h"
#include "diagnosis/clue_sources.h"
#include "signs/server_ability.h"

#include <algorithm>
#include <array>

namespace mailadvisor {
namespace {

// Base64 makes four bytes of three, with two more for each line of 76: 37 % (RFC 2045 §6.8).
constexpr std::int64_t growthPermille = 1370;

ByteCount grown(ByteCount files) {
    // In this order the product cannot leave the type.
    return {files.value / 1000 * growthPermille + files.value % 1000 * growthPermille / 1000};
}

/// The least that a server for sending takes; nothing where none sets a limit.
std::optional<ByteCount> largestMail(const Facts& facts) {
    std::optional<ByteCount> least;
    for (const auto& endpoint : facts.endpoints) {
        if (endpoint.protocol != Protocol::Smtp || !isProbed(endpoint)) continue;
        const auto largest = largestMailAt(endpoint);
        if (largest.isKnown() && (!least || *largest < *least)) least = *largest;
    }
    return least;
}

void addSize(const Call& call, Clues& clues) {
    const auto limit = largestMail(call.facts);
    const auto& files = call.said.attachment;
    if (!limit || !files) return;
    const ByteCount size = grown(*files);
    const std::vector<Argument> figures{{"limit", *limit}, {"files", *files}, {"size", size}};
    clues.addIf(size > *limit, Clue::SizeExceeded, figures);
    clues.addIf(size <= *limit, Clue::SizeFits, figures);
}

/// The best usable server for sending: what the program should have.
const EndpointFacts* bestOutgoing(const Facts& facts) {
    const EndpointFacts* best = nullptr;
    for (const auto& endpoint : facts.endpoints) {
        if (endpoint.protocol != Protocol::Smtp || !isProbed(endpoint) ||
            endpoint.state != EndpointState::Open)
            continue;
        if (best == nullptr || endpoint.port == Port{587}) best = &endpoint;
    }
    return best;
}

std::vector<Argument> valuesOf(const EndpointFacts* endpoint, const Call& call) {
    const std::string host = endpoint != nullptr       ? endpoint->host
                             : call.said.hosts.empty() ? std::string()
                                                       : call.said.hosts.front();
    const auto port = endpoint != nullptr ? endpoint->port : Port{587};
    const bool isTls = endpoint != nullptr && endpoint->security == Security::Tls;
    return {{"host", host},
            {"port", std::to_string(port.value)},
            {"security", std::string(isTls ? "TLS" : "STARTTLS")}};
}

void addSettings(const Call& call, Clues& clues) {
    const auto& settings = call.said.settings;
    const auto best = valuesOf(bestOutgoing(call.facts), call);
    clues.addIf(settings.signsIn == false, Clue::NoSignInForSending);
    const bool isRelayPort = contains(settings.ports, Port{25});
    const bool isPlain = settings.encrypted == false || isRelayPort;
    clues.addIf(isPlain && (isOnlySending(call.said) || isRelayPort), Clue::PlainOutgoing, best);
    clues.addIf(call.more.port25 == More::Reach::Silent && isOnlySending(call.said),
                Clue::Port25Silent, best);
}

/// As programs name it.
std::optional<Security> securityOf(std::string_view word) {
    if (word == "ssl" || word == "ssl/tls" || word == "tls") return Security::Tls;
    if (word == "none" || word == "no") return Security::Plain;
    return securityFromName(word);
}

/// The settings that were read out against what the server has at that port.
void addPair(const More::Settings& told, bool isOutgoing, const Facts& facts, Clues& clues) {
    const auto security = securityOf(told.security);
    if (!security || told.port == Port{}) return;
    const EndpointFacts* right = nullptr;
    for (const auto& endpoint : facts.endpoints) {
        if ((endpoint.protocol == Protocol::Smtp) != isOutgoing || !isSafelyUsable(endpoint))
            continue;
        const bool isSameHost = told.host.empty() || endpoint.host == told.host;
        if (!isSameHost) continue;
        if (endpoint.port == told.port && endpoint.security == *security) {
            clues.add(Clue::RightPair);
            return;
        }
        const bool isSamePort = endpoint.port == told.port;
        if (right == nullptr || isSamePort) right = &endpoint;
    }
    if (right == nullptr) return;
    const bool isTls = right->security == Security::Tls;
    clues.add(Clue::WrongPair, {{"host", right->host},
                                {"port", std::to_string(right->port.value)},
                                {"security", std::string(isTls ? "TLS" : "STARTTLS")}});
}

bool isServer(const Facts& facts, const std::string& ip) {
    return std::ranges::any_of(facts.endpoints, [&](const EndpointFacts& endpoint) {
        return endpoint.address == ip ||
               std::ranges::any_of(endpoint.otherAddresses,
                                   [&](const auto& other) { return other.address == ip; });
    });
}

/// Which of the two lines a blocklist named: the mail server's, or the office's own.
void addListed(const Call& call, Clues& clues) {
    const bool isListed =
        call.said.has(SaidSign::Blocklisted) || call.said.has(SaidSign::LineBlocklisted);
    if (!isListed || call.facts.endpoints.empty()) return;
    for (const auto& ip : call.said.ips) {
        const bool isOfServer = isServer(call.facts, ip);
        clues.addIf(isOfServer, Clue::ServerListed, {{"ip", ip}});
        clues.addIf(!isOfServer && call.said.speaker != SaidSpeaker::LaterServer,
                    Clue::OfficeLineListed, {{"ip", ip}});
    }
}

void addProof(const Call& call, Clues& clues) {
    const auto& proof = call.more.proof;
    const std::array all{proof.spf, proof.dkim, proof.dmarc, proof.reverseName};
    const auto isOne = [&](More::Proof wanted) { return contains(all, wanted); };
    const std::vector<Argument> domain{
        {"domain", call.facts.address ? call.facts.address->domain : std::string()}};
    const bool isBad = isOne(More::Proof::Fails) || isOne(More::Proof::Missing);
    clues.addIf(isBad, Clue::SenderProofFails, domain);
}

}  // namespace

void addSendingClues(const Call& call, Clues& clues) {
    addSize(call, clues);
    addSettings(call, clues);
    addPair(call.more.asked.incoming, false, call.facts, clues);
    addPair(call.more.asked.outgoing, true, call.facts, clues);
    addListed(call, clues);
    addProof(call, clues);
}

}  // namespace mailadvisor

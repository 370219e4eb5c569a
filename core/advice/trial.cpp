#include "advice/trial.h"

#include "rules/retention.h"
#include "rules/space_view.h"

#include <array>
#include <initializer_list>

namespace mailadvisor {
namespace {

constexpr ByteCount gibibytes(std::int64_t count) { return {count * 1024 * 1024 * 1024}; }

/// Sizes that providers sell; a change names the first that is enough.
constexpr std::array soldQuotas{gibibytes(2),  gibibytes(3),  gibibytes(5),  gibibytes(10),
                                gibibytes(15), gibibytes(25), gibibytes(50), gibibytes(100)};

using Trials = std::vector<Trial>;

Message devicesText(int devices) {
    if (devices == 1) return {MESSAGE_ID("change.one-device"), {}};
    return {MESSAGE_ID("change.devices"), {{"n", std::int64_t{devices}}}};
}

void tryDevices(Trials& trials, const Evidence& evidence) {
    // Who reads in webmail alone goes on doing so beside a first program.
    const bool livesInWebmail = evidence.devices.isKnown() && *evidence.devices == 0;
    for (const int devices : {1, 2}) {
        if (evidence.devices.isKnown() && *evidence.devices == devices) continue;
        if (devices == 2 && evidence.devices.valueOr(0) > 2) continue;
        trials.push_back({"devices", std::int64_t{devices}, devicesText(devices),
                          [devices, livesInWebmail](Supposed& supposed) {
                              auto& needs = supposed.needs;
                              needs.devices = Fact<int>::known(devices);
                              if (livesInWebmail && !needs.webmail.isKnown()) {
                                  needs.webmail = Fact<Webmail>::known(Webmail::Yes);
                              }
                          }});
    }
}

void tryWebmail(Trials& trials, const Evidence& evidence) {
    const auto add = [&](Webmail use, const char* text) {
        if (evidence.webmail.isKnown() && *evidence.webmail == use) return;
        trials.push_back(
            {"webmail", std::string(nameOf(use)), {text, {}}, [use](Supposed& supposed) {
                 supposed.needs.webmail = Fact<Webmail>::known(use);
                 supposed.needs.reachBackDays = Fact<int>::unknown(Unknown::NotAsked);
             }});
    };
    add(Webmail::No, MESSAGE_ID("change.webmail-no"));
    add(Webmail::Yes, MESSAGE_ID("change.webmail-yes"));
}

void tryReachBack(Trials& trials, const Evidence& evidence) {
    if (!evidence.webmailReachDays.isKnown() || *evidence.webmailReachDays == 0) return;
    const int longest = longestPossibleRetention(evidence);
    if (longest == 0) return;  // POP3 shows webmail nothing here, however short the time
    const bool isLonger = *evidence.webmailReachDays > longest;
    const int days = isLonger ? longest : longest + 1;
    trials.push_back(
        {"reachBackDays",
         std::int64_t{days},
         {isLonger ? MESSAGE_ID("change.reach-back") : MESSAGE_ID("change.reach-back-over"),
          {{"n", std::int64_t{longest}}}},
         [days](Supposed& supposed) { supposed.needs.reachBackDays = Fact<int>::known(days); }});
}

void tryFlag(Trials& trials, const Fact<bool>& current, Fact<bool> Needs::*need,
             std::string_view fact, const char* yes, const char* no) {
    for (const bool value : {true, false}) {
        if (current.isKnown() && *current == value) continue;
        trials.push_back({fact, value, {value ? yes : no, {}}, [need, value](Supposed& supposed) {
                              supposed.needs.*need = Fact<bool>::known(value);
                          }});
    }
}

void trySpace(Trials& trials, const Evidence& evidence) {
    const auto& limits = evidence.thresholds();
    const bool isShort = evidence.isTight() || isSmall(evidence);
    if (isShort && evidence.limit.isKnown()) {
        for (const auto size : soldQuotas) {
            if (size <= *evidence.limit) continue;
            trials.push_back({"quotaBytes",
                              size.value,
                              {MESSAGE_ID("change.quota-larger"), {{"size", size}}},
                              [size](Supposed& supposed) { supposed.limit = size; }});
        }
    } else if (!isShort) {
        const ByteCount size{limits.lowQuota.value / 2};
        trials.push_back({"quotaBytes",
                          size.value,
                          {MESSAGE_ID("change.quota-smaller"), {{"size", limits.lowQuota}}},
                          [size](Supposed& supposed) { supposed.limit = size; }});
    }
    if (evidence.usedShare.isKnown() && *evidence.usedShare >= limits.nearlyFull) {
        const ByteCount used{evidence.limit->value / 100 * (limits.nearlyFull.value - 1)};
        trials.push_back({"usedBytes",
                          used.value,
                          {MESSAGE_ID("change.used-less"), {{"size", used}}},
                          [used](Supposed& supposed) { supposed.used = used; }});
    }
}

void tryServer(Trials& trials, const Evidence& evidence) {
    const auto isOut = [](const Fact<Offer>& offer) {
        return offer.isKnown() && *offer != Offer::Usable;
    };
    if (isOut(evidence.imap)) {
        trials.push_back({"imap",
                          std::string("offered"),
                          {MESSAGE_ID("change.imap-offered"), {}},
                          [](Supposed& supposed) { supposed.offered = Protocol::Imap; }});
    }
    if (isOut(evidence.pop3)) {
        trials.push_back({"pop3",
                          std::string("offered"),
                          {MESSAGE_ID("change.pop3-offered"), {}},
                          [](Supposed& supposed) { supposed.offered = Protocol::Pop3; }});
    }
    if (evidence.client()) {
        // Another program on the same phone is on a phone still.
        const auto phoneOnly = evidence.phoneOnly;
        trials.push_back({"client",
                          {},
                          {MESSAGE_ID("change.client-other"), {}},
                          [phoneOnly](Supposed& supposed) {
                              supposed.isWithoutClient = true;
                              supposed.needs.phoneOnly = phoneOnly;
                          }});
    }
}

/// The server as it would be if the protocol were offered with a valid certificate.
void offerSafely(Facts& facts, Protocol protocol) {
    std::erase_if(facts.endpoints,
                  [&](const auto& endpoint) { return endpoint.protocol == protocol; });
    EndpointFacts endpoint{
        .protocol = protocol, .host = "supposed.invalid", .port = {}, .state = EndpointState::Open};
    endpoint.tls = Fact<TlsFacts>::known({.verified = true});
    facts.discovery.candidates.push_back({.protocol = protocol, .host = endpoint.host});
    facts.endpoints.push_back(std::move(endpoint));
}

Decision decideWith(const SituationView& situation, std::initializer_list<Protocol> offered) {
    Situation changed{situation.facts, situation.needs, situation.thresholds, situation.client};
    for (const Protocol protocol : offered) offerSafely(changed.facts, protocol);
    return decide(changed);
}

}  // namespace

Decision decide(const Evidence& evidence, const Supposed& supposed) {
    static const std::optional<ChosenClient> noClient;
    const auto& known = evidence.situation;
    SituationView view(known, supposed.needs, supposed.isWithoutClient ? noClient : known.client);
    if (supposed.used) view.used = Fact<ByteCount>::known(*supposed.used);
    if (supposed.limit) view.limit = Fact<ByteCount>::known(*supposed.limit);
    if (supposed.offered) return decideWith(view, {*supposed.offered});
    return decide(gatherEvidence(view, evidence.servers));
}

Decision decideWithBothOffered(const Evidence& evidence) {
    return decideWith(evidence.situation, {Protocol::Imap, Protocol::Pop3});
}

std::vector<Trial> trialsFor(const Evidence& evidence) {
    Trials trials;
    tryDevices(trials, evidence);
    tryWebmail(trials, evidence);
    tryReachBack(trials, evidence);
    tryFlag(trials, evidence.shared, &Needs::shared, "shared", MESSAGE_ID("change.shared-yes"),
            MESSAGE_ID("change.shared-no"));
    tryFlag(trials, evidence.backup, &Needs::backup, "backup", MESSAGE_ID("change.backup-yes"),
            MESSAGE_ID("change.backup-no"));
    trySpace(trials, evidence);
    tryServer(trials, evidence);
    return trials;
}

}  // namespace mailadvisor

#include "advice/advise.h"
#include "advice/decide.h"
#include "rules/programs.h"
#include "rules/retention.h"
#include "rules/situations.h"
#include "rules/space_view.h"

#include <rapidcheck.h>

#include <algorithm>
#include <limits>

namespace mailadvisor::test {
namespace {

template <class T>
rc::Gen<Fact<T>> maybeKnown(rc::Gen<T> values) {
    return rc::gen::oneOf(
        rc::gen::map(values, [](T value) { return Fact<T>::known(std::move(value)); }),
        rc::gen::map(rc::gen::element(Unknown::NotAsked, Unknown::NotOffered, Unknown::NeedsLogin,
                                      Unknown::Garbled),
                     [](Unknown why) { return Fact<T>::unknown(why); }));
}

rc::Gen<int> anyCount() { return rc::gen::inRange(0, 40); }

// RapidCheck's macros evaluate both sides of && and ||: such conditions stand in parentheses.

/// Sizes as mailboxes have them, and the edges that hostile servers send.
rc::Gen<ByteCount> anySize() {
    const auto usual = rc::gen::map(rc::gen::inRange<std::int64_t>(0, 200'000),
                                    [](std::int64_t mb) { return megabytes(mb); });
    const auto edge = rc::gen::map(
        rc::gen::element<std::int64_t>(0, 1, -1, std::int64_t{1} << 59, (std::int64_t{1} << 60) - 1,
                                       std::numeric_limits<std::int64_t>::max(),
                                       std::numeric_limits<std::int64_t>::min()),
        [](std::int64_t bytes) { return ByteCount{bytes}; });
    return rc::gen::weightedOneOf<ByteCount>({{8, usual}, {1, edge}});
}

Needs anyNeeds() {
    Needs needs;
    needs.devices = *maybeKnown(anyCount());
    needs.webmail = *maybeKnown(rc::gen::element(Webmail::No, Webmail::Recent, Webmail::Yes));
    needs.backup = *maybeKnown(rc::gen::arbitrary<bool>());
    needs.shared = *maybeKnown(rc::gen::arbitrary<bool>());
    needs.reachBackDays = *maybeKnown(rc::gen::inRange(0, 800));
    needs.currentType =
        *maybeKnown(rc::gen::element(CurrentType::None, CurrentType::Imap, CurrentType::Pop3));
    needs.quota = *maybeKnown(anySize());
    needs.used = *maybeKnown(anySize());
    return needs;
}

EndpointFacts anyEndpoint(Protocol protocol) {
    auto endpoint = safePort(protocol);
    endpoint.security = *rc::gen::element(Security::Tls, Security::StartTls, Security::Plain);
    endpoint.state =
        *rc::gen::element(EndpointState::Open, EndpointState::Open, EndpointState::Open,
                          EndpointState::Refused, EndpointState::TimedOut, EndpointState::TlsFailed,
                          EndpointState::Garbled, EndpointState::NotProbed);
    auto tls = *endpoint.tls;
    tls.verified = *rc::gen::weightedElement<bool>({{4, true}, {1, false}});
    endpoint.tls = known(tls);
    endpoint.auth = *maybeKnown(
        rc::gen::element(std::vector<std::string>{"PLAIN"}, std::vector<std::string>{"XOAUTH2"}));
    const auto listing = [&](const std::vector<std::string>& words) {
        return CapabilityList(endpoint.protocol, words);
    };
    endpoint.capabilities.afterTls =
        *maybeKnown(rc::gen::element(listing({"UIDL"}), listing({"UIDL", "EXPIRE 5"}),
                                     listing({"UIDL", "EXPIRE 0"}), listing({"TOP"})));
    return endpoint;
}

std::vector<FolderFacts> anyFolders() {
    const auto folder = rc::gen::exec([] {
        FolderFacts one;
        one.role = *rc::gen::element(FolderRole::Inbox, FolderRole::Sent, FolderRole::Trash,
                                     FolderRole::Junk, FolderRole::Archive, FolderRole::Other);
        one.name = "folder";
        one.bytes = *maybeKnown(rc::gen::map(rc::gen::inRange<std::int64_t>(0, 100'000),
                                             [](std::int64_t mb) { return megabytes(mb); }));
        one.messages = *maybeKnown(rc::gen::inRange<std::int64_t>(0, 100'000));
        one.oldest = *maybeKnown(rc::gen::map(rc::gen::inRange(-10, 9000), daysAgo));
        return one;
    });
    return *rc::gen::container<std::vector<FolderFacts>>(folder);
}

ChosenClient anyProgram() {
    ChosenClient client{.id = "client", .name = "Client"};
    client.imap = *rc::gen::weightedElement<bool>({{4, true}, {1, false}});
    client.pop3 = *rc::gen::weightedElement<bool>({{4, true}, {1, false}});
    client.startTls = *rc::gen::arbitrary<bool>();
    client.oauth2 = *rc::gen::arbitrary<bool>();
    client.deleteAfterDays = *rc::gen::arbitrary<bool>();
    client.isDeletionUnknown = client.deleteAfterDays && *rc::gen::arbitrary<bool>();
    return client;
}

/// None, one, or two together.
std::optional<ChosenClient> anyClient() {
    const int programs = *rc::gen::inRange(0, 3);
    if (programs == 0) return std::nullopt;
    ChosenClient client = anyProgram();
    if (programs == 1) return client;
    const ChosenClient other = anyProgram();
    client.programs = {client, other};
    client.imap = client.imap && other.imap;
    client.pop3 = client.pop3 && other.pop3;
    client.startTls = client.startTls && other.startTls;
    client.oauth2 = client.oauth2 && other.oauth2;
    client.deleteAfterDays = client.deleteAfterDays && other.deleteAfterDays;
    return client;
}

Situation anySituation() {
    Situation situation;
    situation.facts.observedAt = today;
    situation.needs = anyNeeds();
    if (*rc::gen::weightedElement<bool>({{5, true}, {1, false}})) {
        situation.facts.endpoints = {anyEndpoint(Protocol::Imap), anyEndpoint(Protocol::Pop3)};
    }
    auto& mailbox = situation.facts.mailbox;
    mailbox.login = *rc::gen::element(LoginOutcome::Accepted, LoginOutcome::NotTried);
    mailbox.usedBytes = *maybeKnown(anySize());
    mailbox.limitBytes = *maybeKnown(anySize());
    mailbox.growthBytesPerDay = *maybeKnown(anySize());
    mailbox.folders = anyFolders();
    situation.client = anyClient();
    if (*rc::gen::arbitrary<bool>()) situation.thresholds.domainLimit = *anySize();
    return situation;
}

/// Anything, but with a server and needs that leave room for POP3 with deletion.
Situation likelyPop3() {
    auto situation = anySituation();
    const auto imap = *rc::gen::element(EndpointState::Open, EndpointState::Refused);
    situation.facts.endpoints = {
        imap == EndpointState::Open ? safePort(Protocol::Imap) : portThat(Protocol::Imap, imap),
        safePort(Protocol::Pop3)};
    situation.client = std::nullopt;
    situation.needs.devices = *rc::gen::element(known(1), known(1), known(1), known(2),
                                                Fact<int>::unknown(Unknown::NotAsked));
    situation.needs.reachBackDays = *maybeKnown(rc::gen::inRange(0, 100));
    if (*rc::gen::weightedElement<bool>({{3, true}, {1, false}})) {
        situation.needs.shared = known(false);
        situation.needs.webmail = *rc::gen::element(known(Webmail::No), known(Webmail::Recent));
    }
    return situation;
}

Choice choiceWith(Situation situation, int devices) {
    situation.needs.devices = known(devices);
    return decide(situation).choice;
}

Situation withLimit(Situation situation, ByteCount limit) {
    situation.facts.mailbox.limitBytes = known(limit);
    return situation;
}

TEST(Properties, TheAdviceIsTotalAndDeterministic) {
    EXPECT_TRUE(rc::check("one recommendation, always the same", [] {
        const auto situation = anySituation();
        const auto advice = advise(situation);
        RC_ASSERT(advice == advise(situation));
        RC_ASSERT((advice.protocol == Choice::None) == advice.instead.has_value());
        RC_ASSERT(!advice.reasons.empty());
        RC_ASSERT(!advice.headline.empty());
        RC_ASSERT(advice.retentionDays.value_or(1) >= 1);
    }));
}

TEST(Properties, AnImpossibleProtocolIsNeverChosen) {
    EXPECT_TRUE(rc::check("possible or nothing", [] {
        const auto situation = anySituation();
        const auto protocol = protocolOf(decide(situation).choice);
        RC_PRE(protocol.has_value());
        const auto offer = offerOf(situation.facts, *protocol);
        RC_ASSERT((!offer.isKnown() || *offer == Offer::Usable));
        // Where it suits none of the programs it is no choice.
        const auto evidence = gatherEvidence(situation);
        const auto all = programsOf(evidence).size();
        RC_ASSERT((all == 0 || programsUnableTo(evidence, *protocol).size() < all));
    }));
}

TEST(Properties, MoreDevicesNeverTurnImapIntoPop3) {
    EXPECT_TRUE(rc::check("devices only pull to IMAP", [] {
        const auto situation = anySituation();
        const int fewer = *rc::gen::inRange(0, 20);
        const int more = *rc::gen::inRange(fewer, 40);
        RC_ASSERT(choiceWith(situation, fewer) != Choice::Imap ||
                  choiceWith(situation, more) != Choice::Pop3);
    }));
}

TEST(Properties, LessQuotaNeverTurnsPop3IntoImapOnOneDevice) {
    EXPECT_TRUE(rc::check("a shortage only pulls to POP3", [] {
        auto situation = anySituation();
        situation.needs.devices = known(1);
        const auto large = megabytes(*rc::gen::inRange<std::int64_t>(1, 200'000));
        const auto small = ByteCount{*rc::gen::inRange<std::int64_t>(1, large.value)};
        RC_ASSERT(decide(withLimit(situation, large)).choice != Choice::Pop3 ||
                  decide(withLimit(situation, small)).choice != Choice::Imap);
    }));
}

TEST(Properties, LessQuotaNeverMakesTheRetentionLonger) {
    EXPECT_TRUE(rc::check("retention shrinks with the space", [] {
        auto situation = likelyPop3();
        situation.needs.backup = known(false);
        const auto large = megabytes(*rc::gen::inRange<std::int64_t>(1, 200'000));
        const auto small = ByteCount{*rc::gen::inRange<std::int64_t>(1, large.value)};
        const auto roomy = withLimit(situation, large);
        const auto tight = withLimit(situation, small);
        const auto ofRoomy = gatherEvidence(roomy);
        const auto ofTight = gatherEvidence(tight);
        // What is cleared first makes room: where only one of them clears, they do not compare.
        RC_PRE(spaceComesFirst(ofRoomy) == spaceComesFirst(ofTight));
        RC_PRE(ofRoomy.isTight() == ofTight.isTight());
        const auto longer = plannedRetention(ofRoomy).days;
        const auto shorter = plannedRetention(ofTight).days;
        RC_PRE(longer.has_value() && shorter.has_value());
        RC_ASSERT(*shorter <= *longer);
    }));
}

TEST(Properties, NothingIsDeletedWhileMailIsOrMayBeNeededElsewhere) {
    EXPECT_TRUE(rc::check("no retention beside a second reader", [] {
        const auto situation = likelyPop3();
        const auto advice = advise(situation);
        RC_PRE(advice.retentionDays.has_value());
        RC_ASSERT((situation.needs.devices == known(1)));
        RC_ASSERT(!situation.needs.shared.valueOr(false));
        RC_ASSERT(situation.needs.webmail.valueOr(Webmail::No) != Webmail::Yes);
    }));
}

TEST(Properties, DeletionAlwaysComesWithItsWarning) {
    EXPECT_TRUE(rc::check("the only copy is spoken of", [] {
        const auto advice = advise(likelyPop3());
        RC_PRE(advice.retentionDays.has_value());
        RC_ASSERT(std::any_of(
            advice.cautions.begin(), advice.cautions.end(),
            [](const Finding& caution) { return caution.rule == "only-copy-after-retention"; }));
    }));
}

TEST(Properties, EachCautionIsShownOrKeptBesideTheList) {
    EXPECT_TRUE(rc::check("one list, nothing doubled", [] {
        const auto advice = advise(anySituation());
        RC_ASSERT(advice.cautions.size() <= 5U);
        RC_ASSERT((advice.first.empty() || advice.cautions.size() <= 3U));
        for (const auto& further : advice.furtherCautions) {
            RC_ASSERT(std::ranges::find(advice.cautions, further) == advice.cautions.end());
        }
    }));
}

TEST(Properties, APop3AccountIsLeftOnlyForAReason) {
    EXPECT_TRUE(rc::check("open never moves anybody", [] {
        auto situation = anySituation();
        situation.needs.currentType = known(CurrentType::Pop3);
        const auto decision = decide(situation);
        RC_PRE(decision.choice != Choice::None);
        RC_ASSERT((decision.strength != Strength::Open || decision.choice == Choice::Pop3));
    }));
}

TEST(Properties, EveryChangeReallyTurnsTheChoice) {
    EXPECT_TRUE(rc::check("no change without effect", [] {
        const auto advice = advise(anySituation());
        for (const auto& change : advice.whatWouldChangeIt) {
            RC_ASSERT(change.protocol != advice.protocol);
        }
    }));
}

}  // namespace
}  // namespace mailadvisor::test

#include "advice/advise.h"

#include "advice/decide.h"
#include "rules/situations.h"

#include <array>
#include <functional>
#include <iostream>
#include <map>

namespace mailadvisor::test {
namespace {

/// Where the figures of the mailbox come from in one bin.
struct SpaceBin {
    const char* name{};
    std::function<void(Situation&)> apply{};
};

SpaceBin sized(const char* name, std::int64_t usedMb, std::int64_t limitMb, std::int64_t growthMb) {
    return {name, [=](Situation& situation) {
                setSpace(situation, megabytes(usedMb), megabytes(limitMb));
                if (growthMb >= 0) setGrowth(situation, megabytes(growthMb));
            }};
}

const std::vector<SpaceBin>& spaceBins() {
    static const std::vector<SpaceBin> bins{
        {"unknown", [](Situation&) {}},
        {"no quota offered",
         [](Situation& situation) {
             situation.facts.mailbox.usedBytes = known(gigabytes(3));
             situation.facts.mailbox.limitBytes = Fact<ByteCount>::unknown(Unknown::NotOffered);
         }},
        sized("small, empty", 10, 500, -1),
        sized("small, full", 500, 500, -1),
        sized("large, roomy", 1000, 51200, 1),
        sized("large, nearly full", 45000, 51200, -1),
        sized("large, full soon", 20000, 51200, 2000),
    };
    return bins;
}

const std::vector<std::function<void(Situation&)>>& serverBins() {
    static const auto with = [](EndpointState imap, EndpointState pop3) {
        return [=](Situation& situation) {
            auto& endpoints = situation.facts.endpoints;
            endpoints = {safePort(Protocol::Imap), safePort(Protocol::Pop3)};
            if (imap != EndpointState::Open) endpoints[0] = portThat(Protocol::Imap, imap);
            if (pop3 != EndpointState::Open) endpoints[1] = portThat(Protocol::Pop3, pop3);
        };
    };
    static const std::vector<std::function<void(Situation&)>> bins{
        [](Situation& situation) { situation.facts.endpoints.clear(); },
        with(EndpointState::Open, EndpointState::Open),
        with(EndpointState::Refused, EndpointState::Open),
        with(EndpointState::Open, EndpointState::TlsFailed),
        with(EndpointState::Refused, EndpointState::TlsFailed),
        with(EndpointState::TimedOut, EndpointState::TimedOut),
        [](Situation& situation) {
            auto pop3 = safePort(Protocol::Pop3);
            pop3.capabilities.afterTls =
                known(CapabilityList(Protocol::Pop3, {"UIDL", "EXPIRE 0"}));
            situation.facts.endpoints = {safePort(Protocol::Imap), pop3};
        },
        [](Situation& situation) {
            auto pop3 = safePort(Protocol::Pop3);
            pop3.capabilities.afterTls = known(CapabilityList(Protocol::Pop3, {"TOP"}));
            situation.facts.endpoints = {safePort(Protocol::Imap), pop3};
        },
    };
    return bins;
}

template <class T>
std::vector<Fact<T>> andUnknown(std::vector<T> values) {
    std::vector<Fact<T>> facts{Fact<T>::unknown(Unknown::NotAsked)};
    for (const T& value : values) facts.push_back(known(value));
    return facts;
}

const auto allDevices = andUnknown<int>({0, 1, 2, 5});
const auto allWebmail = andUnknown<Webmail>({Webmail::No, Webmail::Recent, Webmail::Yes});
const auto allFlags = andUnknown<bool>({false, true});
const auto allReaches = andUnknown<int>({7, 400});
const auto allTypes =
    andUnknown<CurrentType>({CurrentType::None, CurrentType::Imap, CurrentType::Pop3});

/// Calls `visit` with every combination of needs except the devices.
void forEachNeed(const std::function<void(const Needs&)>& visit) {
    Needs needs;
    for (const auto& webmail : allWebmail) {
        for (const auto& backup : allFlags) {
            for (const auto& shared : allFlags) {
                for (const auto& reach : allReaches) {
                    needs.webmail = webmail;
                    needs.backup = backup;
                    needs.shared = shared;
                    needs.reachBackDays = reach;
                    visit(needs);
                }
            }
        }
    }
}

void forEachSituation(const std::function<void(Situation&)>& visit) {
    forEachNeed([&](const Needs& needs) {
        for (const auto& space : spaceBins()) {
            for (const auto& server : serverBins()) {
                Situation situation;
                situation.facts.observedAt = today;
                situation.needs = needs;
                space.apply(situation);
                server(situation);
                visit(situation);
            }
        }
    });
}

bool isImpossible(const Situation& situation, Protocol protocol) {
    const auto offer = offerOf(situation.facts, protocol);
    return offer.isKnown() && *offer != Offer::Usable;
}

TEST(Enumeration, GivesExactlyOneRecommendationForEveryCombination) {
    std::int64_t count = 0;
    std::map<std::string, std::int64_t> tally;
    forEachSituation([&](Situation& situation) {
        for (const auto& devices : allDevices) {
            for (const auto& type : allTypes) {
                situation.needs.devices = devices;
                situation.needs.currentType = type;
                const auto evidence = gatherEvidence(situation);
                const auto judgement = judgeAll(evidence);
                const auto decision = decide(evidence, weightsOf(judgement));
                ++count;
                ++tally[std::string(nameOf(decision.choice)) + ' ' +
                        std::string(nameOf(decision.strength))];
                ASSERT_EQ(decision.choice == Choice::None, decision.instead.has_value());
                ASSERT_EQ(decision, decide(evidence));
                ASSERT_FALSE(decision.choice == Choice::Imap &&
                             isImpossible(situation, Protocol::Imap));
                ASSERT_FALSE(decision.choice == Choice::Pop3 &&
                             isImpossible(situation, Protocol::Pop3));
            }
        }
    });
    std::cout << "[   COUNT  ] " << count << " combinations judged\n";
    for (const auto& [outcome, number] : tally) {
        std::cout << "[   COUNT  ]   " << outcome << ": " << number << '\n';
    }
    EXPECT_EQ(count, 4 * 3 * 3 * 3 * 7 * 8 * 5 * 4);
}

TEST(Enumeration, NeverTurnsImapIntoPop3ByMoreDevices) {
    forEachSituation([&](Situation& situation) {
        situation.needs.devices = known(1);
        auto before = decide(situation).choice;
        for (const int devices : {2, 3, 10}) {
            situation.needs.devices = known(devices);
            const auto after = decide(situation).choice;
            ASSERT_FALSE(before == Choice::Imap && after == Choice::Pop3);
            before = after;
        }
    });
}

TEST(Enumeration, NeverTurnsPop3IntoImapByLessQuotaOnOneDevice) {
    forEachSituation([&](Situation& situation) {
        situation.needs.devices = known(1);
        auto before = Choice::None;
        for (const std::int64_t limitMb : {102400, 51200, 10240, 2048, 2047, 500, 50, 1}) {
            situation.facts.mailbox.limitBytes = known(megabytes(limitMb));
            const auto after = decide(situation).choice;
            ASSERT_FALSE(before == Choice::Pop3 && after == Choice::Imap) << limitMb;
            before = after;
        }
    });
}

TEST(Enumeration, ExplainsEveryRecommendation) {
    std::int64_t count = 0;
    forEachSituation([&](Situation& situation) {
        // Every seventh is enough here: the whole advice with its trials costs more than the
        // choice.
        if (++count % 7 != 0) return;
        for (const auto& devices : allDevices) {
            situation.needs.devices = devices;
            const auto advice = advise(situation);
            ASSERT_FALSE(advice.reasons.empty());
            ASSERT_FALSE(advice.headline.empty());
            ASSERT_EQ(advice.retentionDays && advice.protocol != Choice::Pop3, false);
            ASSERT_GE(advice.retentionDays.value_or(1), 1);
            for (const auto& caution : advice.cautions) {
                ASSERT_FALSE(caution.text.empty()) << caution.rule;
            }
            for (const auto& change : advice.whatWouldChangeIt) {
                ASSERT_NE(change.protocol, advice.protocol) << change.fact;
            }
        }
    });
}

}  // namespace
}  // namespace mailadvisor::test

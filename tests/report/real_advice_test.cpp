#include "advice/advise.h"
#include "report/advice_report.h"

#include "samples.h"

#include <gmock/gmock.h>

namespace mailadvisor {
namespace {

using testing::HasSubstr;
using testing::Not;

constexpr std::int64_t gib = 1024LL * 1024 * 1024;

struct Case {
    const char* name;
    int devices;
    Webmail webmail;
    bool backup;
    std::int64_t quota;
    std::int64_t used;
};

/// Office PC and phone; a shop's one PC with little space; nearly full on three devices; an
/// archive PC; webmail alone.
const std::vector<Case> cases{
    {"phone and office PC", 2, Webmail::No, false, 10 * gib, 2 * gib},
    {"one shop PC", 1, Webmail::No, true, gib / 2, gib / 4},
    {"nearly full", 3, Webmail::Yes, false, 2 * gib, 2 * gib - gib / 16},
    {"archive PC", 1, Webmail::Recent, true, 50 * gib, 10 * gib},
    {"webmail alone", 0, Webmail::Yes, false, 5 * gib, gib},
};

Situation situationOf(const Case& given) {
    Situation situation;
    situation.facts = test::companyFacts();
    situation.facts.mailbox.limitBytes = Fact<ByteCount>::known({given.quota});
    situation.facts.mailbox.usedBytes = Fact<ByteCount>::known({given.used});
    situation.needs.devices = Fact<int>::known(given.devices);
    situation.needs.webmail = Fact<Webmail>::known(given.webmail);
    situation.needs.backup = Fact<bool>::known(given.backup);
    return situation;
}

std::string reportOf(const Situation& situation, const Sentences& say, int width) {
    const auto recommendation = advise(situation);
    const auto account = test::imapAccount();
    return adviceReport({situation.facts, situation.needs, recommendation, account}, say,
                        {width, false, false});
}

TEST(RealAdvice, IsSaidInFullOnAnyTerminal) {
    for (const auto& given : cases) {
        for (const Sentences* say : {&test::thai(), &test::english()}) {
            for (const int width : {80, 40}) {
                const std::string text = reportOf(situationOf(given), *say, width);

                EXPECT_THAT(text, Not(HasSubstr("⟦"))) << given.name;
                EXPECT_THAT(text, Not(HasSubstr("{"))) << given.name;
                EXPECT_LE(test::widestLine(text), width) << given.name;
            }
        }
    }
}

TEST(RealAdvice, IsSaidInFullWhereNothingIsKnown) {
    for (const Sentences* say : {&test::thai(), &test::english()}) {
        const std::string text = reportOf({}, *say, 80);

        EXPECT_THAT(text, Not(HasSubstr("⟦")));
        EXPECT_THAT(text, Not(HasSubstr("{")));
    }
}

}  // namespace
}  // namespace mailadvisor

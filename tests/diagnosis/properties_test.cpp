#include "diagnosis/call_file.h"
#include "diagnosis/diagnose.h"

#include <gtest/gtest.h>

#include <rapidcheck/gtest.h>

#include <algorithm>
#include <set>

namespace mailadvisor::test {
namespace {

const std::vector<std::string> servers{
    "plain",       "silent",      "refused",   "outgoing-silent", "expired", "other-name",
    "chain",       "too-early",   "google",    "microsoft",       "gone",    "none",
    "self-signed", "intercepted", "host-gone", "off-at-first",    "bridge",  "two-systems"};

template <class T>
T oneOf(std::initializer_list<T> values) {
    return *rc::gen::elementOf(std::vector<T>(values));
}

SaidState anyState() { return oneOf({SaidState::Unknown, SaidState::Works, SaidState::Fails}); }

Said anySaid() {
    Said said;
    const auto all = allSaidSigns();
    const auto count = *rc::gen::inRange(0, 4);
    for (int i = 0; i < count; ++i) {
        said.signs.push_back(all[*rc::gen::inRange<std::size_t>(0, all.size())]);
    }
    said.direction = oneOf({SaidDirection::Unknown, SaidDirection::Receiving,
                            SaidDirection::Sending, SaidDirection::Both});
    said.program = oneOf({SaidProgram::Unknown, SaidProgram::OutlookClassic,
                          SaidProgram::Thunderbird, SaidProgram::AppleMailIos});
    said.speaker = oneOf({SaidSpeaker::Unknown, SaidSpeaker::OwnServer, SaidSpeaker::LaterServer});
    return said;
}

Call anyCall() {
    Call call;
    call.said = anySaid();
    call.facts = factsOf(*rc::gen::elementOf(servers));
    call.more.seenFrom = oneOf({More::Place::Unknown, More::Place::Caller, More::Place::HelpDesk});
    return call;
}

/// The same call with something more known of it; nothing that was known changes.
Call withMore(Call call) {
    if (*rc::gen::arbitrary<bool>()) call.other = factsOf(*rc::gen::elementOf(servers));
    if (*rc::gen::arbitrary<bool>())
        call.more.control = More::Control{"imap.example.com", Port{993},
                                          oneOf({More::Reach::Open, More::Reach::Silent})};
    if (*rc::gen::arbitrary<bool>()) call.said.webmail = anyState();
    if (*rc::gen::arbitrary<bool>()) call.said.mobileData = anyState();
    if (*rc::gen::arbitrary<bool>()) call.said.otherPrograms = anyState();
    if (*rc::gen::arbitrary<bool>()) call.said.otherDevice = anyState();
    if (*rc::gen::arbitrary<bool>())
        call.said.scope = oneOf({SaidScope::Everyone, SaidScope::Several, SaidScope::OnlyThis});
    call.said.changed.password = *rc::gen::arbitrary<bool>();
    call.said.changed.provider = *rc::gen::arbitrary<bool>();
    call.more.zone = oneOf({More::Zone::Unknown, More::Zone::Gone, More::Zone::Delegated});
    if (*rc::gen::arbitrary<bool>()) call.more.asked.system = "Windows 7";
    if (*rc::gen::arbitrary<bool>()) call.more.asked.lastsLong = true;
    if (*rc::gen::arbitrary<bool>()) call.said.isClockRight = *rc::gen::arbitrary<bool>();
    if (*rc::gen::arbitrary<bool>()) call.said.attachment = ByteCount{40 * 1024 * 1024};
    if (*rc::gen::arbitrary<bool>()) call.more.port25 = More::Reach::Silent;
    if (*rc::gen::arbitrary<bool>()) call.said.isManyAtOnce = true;
    return call;
}

std::set<CauseCode> excludedIn(const Diagnosis& diagnosis) {
    std::set<CauseCode> codes;
    for (const auto& cause : diagnosis.excluded) codes.insert(cause.code);
    return codes;
}

RC_GTEST_PROP(Diagnosis, NeverRanksAnExcludedCause, ()) {
    const auto diagnosis = diagnose(withMore(anyCall()), {});
    const auto excluded = excludedIn(diagnosis);
    for (const auto& cause : diagnosis.causes) RC_ASSERT_FALSE(excluded.contains(cause.code));
}

RC_GTEST_PROP(Diagnosis, NeverBringsACauseBackWhenMoreIsKnown, ()) {
    const Call call = anyCall();
    const auto before = excludedIn(diagnose(call, {}));
    const auto after = excludedIn(diagnose(withMore(call), {}));
    for (const CauseCode code : before) RC_ASSERT(after.contains(code));
}

RC_GTEST_PROP(Diagnosis, IsTheSameForTheSameCall, ()) {
    const Call call = withMore(anyCall());
    const auto one = diagnose(call, {});
    const auto two = diagnose(call, {});
    RC_ASSERT(one.say == two.say);
    RC_ASSERT(one.causes.size() == two.causes.size());
    RC_ASSERT(excludedIn(one) == excludedIn(two));
}

RC_GTEST_PROP(Diagnosis, AlwaysHasSomethingToSay, ()) {
    const auto diagnosis = diagnose(withMore(anyCall()), {});
    RC_ASSERT_FALSE(diagnosis.say.empty());
    RC_ASSERT_FALSE(diagnosis.thenSeen.empty());
    RC_ASSERT(diagnosis.causes.size() <= 3);
    for (const auto& cause : diagnosis.causes) RC_ASSERT_FALSE(cause.because.empty());
}

TEST(Diagnosis, OfFactsThatSayNothingExcludesNothing) {
    const auto diagnosis = diagnose({}, {});

    EXPECT_TRUE(diagnosis.excluded.empty());
    EXPECT_EQ(diagnosis.ask, AskId::ServerWords);
}

TEST(Diagnosis, OfFactsAloneNamesTheirCauses) {
    const std::map<std::string, CauseCode> ends{{"expired", CauseCode::CertExpired},
                                                {"chain", CauseCode::CertChain},
                                                {"other-name", CauseCode::CertName},
                                                {"intercepted", CauseCode::SecuritySoftware},
                                                {"gone", CauseCode::Domain}};
    for (const auto& [server, code] : ends) {
        Call call;
        call.facts = factsOf(server);
        const auto diagnosis = diagnose(call, {});
        ASSERT_FALSE(diagnosis.causes.empty()) << server;
        EXPECT_EQ(diagnosis.causes.front().code, code) << server;
    }
}

TEST(Diagnosis, AsksNoQuestionTwice) {
    Call call;
    call.said.signs = {SaidSign::ConnectionFailed};
    CallAnswers answers;
    std::set<AskId> asked;
    while (const auto ask = diagnose(call, answers).ask) {
        EXPECT_TRUE(asked.insert(*ask).second);
        answers[*ask] = "unknown";
    }
}

}  // namespace
}  // namespace mailadvisor::test

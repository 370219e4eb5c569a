#include "report/check_report.h"

#include "report/check_json.h"

#include <gmock/gmock.h>

namespace mailadvisor {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

CheckFacts sample() {
    CheckFacts facts;
    facts.address = "malee@demo.test";
    facts.observedAt = std::chrono::sys_days(std::chrono::year(2026) / 11 / 27);
    facts.incoming = {.protocol = Protocol::Imap,
                      .host = "mail.demo.test",
                      .port = {993},
                      .login = "malee@demo.test",
                      .address = "127.0.0.2",
                      .outcome = CheckOutcome::Ok,
                      .mechanism = "PLAIN"};
    facts.outgoing = facts.incoming;
    facts.outgoing->protocol = Protocol::Smtp;
    facts.outgoing->port = {465};
    facts.arrival.outcome = ArrivalOutcome::Arrived;
    facts.arrival.subject = "Test mail 0a1b";
    facts.arrival.seconds = std::chrono::seconds(3);
    facts.arrival.folder = "INBOX";
    return facts;
}

TEST(CheckReport, SaysThatTheMailCameBack) {
    const auto english = checkReport(sample(), Sentences(Language::English), {.width = 100});
    const auto thai = checkReport(sample(), Sentences(Language::Thai), {.width = 100});

    EXPECT_THAT(english, HasSubstr("came back within 3 seconds: “Test mail 0a1b”"));
    EXPECT_THAT(english, Not(HasSubstr("→")));
    EXPECT_THAT(thai, HasSubstr("อีเมลมาถึงใน 3 วินาที"));
}

TEST(CheckReport, GivesTheServersOwnWordsAndWhoCanMendIt) {
    auto facts = sample();
    facts.outgoing->outcome = CheckOutcome::RelayDenied;
    facts.outgoing->replyCode = 554;
    facts.outgoing->serverSaid = "5.7.1 Relay access denied";
    facts.arrival = {.outcome = ArrivalOutcome::NotSent};

    const auto text = checkReport(facts, Sentences(Language::English), {.width = 100});

    EXPECT_THAT(text, HasSubstr("It said: 554 5.7.1 Relay access denied"));
    EXPECT_THAT(text, HasSubstr("→ Those who run mail.demo.test have to allow malee@demo.test"));
}

TEST(CheckReport, SaysOnceNotToGoOnPastTheWarning) {
    auto facts = sample();
    facts.incoming.outcome = CheckOutcome::NotSafe;
    TlsFacts tls;
    tls.problems = {TlsProblem::Expired};
    tls.certificate.notAfter = std::chrono::sys_days(std::chrono::year(2026) / 11 / 1);
    facts.incoming.tls = Fact<TlsFacts>::known(tls);

    for (const auto& [language, warning] :
         {std::pair(Language::English, "Do not go on past the warning"),
          std::pair(Language::Thai, "อย่ากดข้ามคำเตือน")}) {
        const auto text = checkReport(facts, Sentences(language), {.width = 200});

        const auto first = text.find(warning);
        ASSERT_NE(first, std::string::npos) << text;
        EXPECT_EQ(text.find(warning, first + 1), std::string::npos) << text;
    }
    EXPECT_EQ(toJson(facts)["incoming"]["cause"], "cert-expired");
}

TEST(CheckReport, EndsARefusedSignInAsDiagnoseDoes) {
    auto facts = sample();
    facts.incoming.outcome = CheckOutcome::Refused;
    facts.incoming.reason = Reason::PasswordWrong;
    const Sentences say(Language::English);

    const auto text = checkReport(facts, say, {.width = 200});

    EXPECT_THAT(text, HasSubstr("→ " + say({MESSAGE_ID("cause.wrong-password.say"), {}})));
    EXPECT_THAT(text, HasSubstr("Then: " + say({MESSAGE_ID("cause.wrong-password.then"), {}})));
    EXPECT_THAT(checkNote(facts, say), HasSubstr("wrong-password"));
    EXPECT_EQ(toJson(facts)["incoming"]["cause"], "wrong-password");
    EXPECT_FALSE(toJson(facts)["outgoing"].contains("cause"));
}

TEST(CheckReport, SaysEveryOutcomeInBothLanguagesWithinTheWidth) {
    for (const auto language : {Language::English, Language::Thai}) {
        for (const auto outcome : allCheckOutcomes()) {
            for (const auto arrival : allArrivalOutcomes()) {
                auto facts = sample();
                facts.outgoing->outcome = outcome;
                facts.outgoing->reason = Reason::ConnectionTimedOut;
                facts.arrival.outcome = arrival;

                const auto text = checkReport(facts, Sentences(language), {.width = 40});

                EXPECT_THAT(text, Not(HasSubstr("⟦"))) << nameOf(outcome) << nameOf(arrival);
            }
        }
    }
}

TEST(CheckNote, HoldsTheTechnicalFactsForTheItDesk) {
    auto facts = sample();
    facts.outgoing->outcome = CheckOutcome::Refused;
    facts.outgoing->reason = Reason::PasswordWrong;
    facts.outgoing->replyCode = 535;
    facts.outgoing->serverSaid = "5.7.8 no";
    facts.arrival = {.outcome = ArrivalOutcome::NotSent};

    const auto note = checkNote(facts, Sentences(Language::Thai));

    EXPECT_THAT(note, HasSubstr("2026-11-27T00:00:00Z"));
    EXPECT_THAT(note, HasSubstr("imap mail.demo.test:993 (tls) 127.0.0.2: ok, PLAIN"));
    EXPECT_THAT(note, HasSubstr("refused, password-wrong"));
    EXPECT_THAT(note, HasSubstr("arrival: not-sent"));
}

TEST(CheckJson, HasTheFieldsOfTheContract) {
    const Json json = toJson(sample());

    EXPECT_EQ(json["schema"], "mailadvisor.check.v1");
    EXPECT_EQ(json["incoming"]["outcome"], "ok");
    EXPECT_EQ(json["incoming"]["reason"], "none");
    EXPECT_EQ(json["arrival"]["outcome"], "arrived");
    EXPECT_EQ(json["arrival"]["seconds"], 3);
    EXPECT_EQ(json["arrival"]["subject"], "Test mail 0a1b");
    EXPECT_FALSE(json["outgoing"].contains("reply"));
}

TEST(CheckJson, SaysOfAnAccountWithoutOutgoingServerThatItHasNone) {
    auto facts = sample();
    facts.outgoing.reset();
    facts.arrival = {.outcome = ArrivalOutcome::NotSent};

    const Json json = toJson(facts);

    EXPECT_TRUE(json["outgoing"].is_null());
    EXPECT_FALSE(json["arrival"].contains("seconds"));
}

}  // namespace
}  // namespace mailadvisor

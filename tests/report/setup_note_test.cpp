#include "report/setup_note.h"

#include <gmock/gmock.h>

namespace mailadvisor {
namespace {

using testing::HasSubstr;
using testing::Not;

Facts unreachable() {
    Facts facts;
    facts.address = *EmailAddress::parse("malee@demo.test");
    facts.observedFrom = "desk-7";
    EndpointFacts imap;
    imap.protocol = Protocol::Imap;
    imap.host = "mail.demo.test";
    imap.port = Port{993};
    imap.security = Security::Tls;
    imap.state = EndpointState::Unreachable;
    imap.reason = Reason::ConnectionRefused;
    facts.endpoints.push_back(imap);
    return facts;
}

TEST(SetupNote, SaysWhatHappenedAndTheFactsBehindItInBothLanguages) {
    const Facts facts = unreachable();
    const SetupTrouble trouble{
        {ErrorCode::Unreachable, "mail.demo.test:993", {MESSAGE_ID("error.unexplained"), {}}, {}},
        facts,
        {}};
    for (const auto language : allLanguages) {
        const std::string note = setupNote(trouble, Sentences(language));

        EXPECT_THAT(note, HasSubstr("malee@demo.test"));
        EXPECT_THAT(note, HasSubstr("mail.demo.test"));
        EXPECT_THAT(note, HasSubstr("993"));
        EXPECT_THAT(note, HasSubstr("desk-7"));
        EXPECT_THAT(note, HasSubstr("unreachable"));
        EXPECT_THAT(note, Not(HasSubstr("⟦")));
    }
}

TEST(SetupNote, IsThatOfTheTrialWhereTheAccountWasTriedOut) {
    const Facts facts = unreachable();
    CheckFacts check;
    check.address = "malee@demo.test";
    check.incoming.host = "mail.demo.test";
    check.incoming.outcome = CheckOutcome::Refused;
    const SetupTrouble trouble{{ErrorCode::Refused, {}, {}, {}}, facts, check};
    const std::string note = setupNote(trouble, Sentences(Language::English));

    EXPECT_THAT(note, HasSubstr("refused"));
    EXPECT_THAT(note, Not(HasSubstr("desk-7")));
}

}  // namespace
}  // namespace mailadvisor

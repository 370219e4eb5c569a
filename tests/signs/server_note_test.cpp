#include "signs/server_note.h"

#include <gmock/gmock.h>

#include <string>
#include <vector>

namespace mailadvisor {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

EndpointFacts greeting(Protocol protocol, const std::string& text) {
    EndpointFacts endpoint;
    endpoint.protocol = protocol;
    endpoint.host = "mail.test";
    endpoint.state = EndpointState::Open;
    endpoint.greeting = Fact<std::string>::known(text);
    return endpoint;
}

std::vector<std::string> notesAt(const std::vector<EndpointFacts>& endpoints) {
    Facts facts;
    facts.endpoints = endpoints;
    std::vector<std::string> ids;
    for (const auto& note : serverNotes(facts)) ids.push_back(note.id);
    return ids;
}

TEST(ServerNotes, NameTheHostWhoseCertificateVerifies) {
    auto own = greeting(Protocol::Imap, "* OK Dovecot DA ready.");
    own.security = Security::Tls;
    auto hosters = own;
    hosters.host = "da9.hoster.test";
    hosters.tls = Fact<TlsFacts>::known({.verified = true});
    Facts facts;
    facts.endpoints = {own, hosters};

    const auto notes = serverNotes(facts);

    ASSERT_EQ(notes.size(), 2u);
    EXPECT_EQ(notes[0].arguments.at(1), (Argument{"url", "https://da9.hoster.test:2222"}));
}

TEST(ServerNotes, TellWhereThePanelShowsTheSpaceOnceForAProduct) {
    const auto imap = greeting(Protocol::Imap, "* OK Dovecot DA ready.");
    auto pop3 = greeting(Protocol::Pop3, "+OK Dovecot DA ready.");

    EXPECT_THAT(notesAt({imap, pop3}),
                ElementsAre("server-note.space-page", "server-note.no-quota"));
    Facts facts;
    facts.endpoints = {imap};
    EXPECT_EQ(serverNotes(facts)[0].arguments.at(1), (Argument{"url", "https://mail.test:2222"}));
}

TEST(ServerNotes, WarnThatTheTrashIsEmptied) {
    EXPECT_THAT(notesAt({greeting(Protocol::Imap, "* OK mail.test Zimbra IMAP4rev1 server ready")}),
                ElementsAre("server-note.trash"));
    EXPECT_THAT(notesAt({greeting(Protocol::Imap, "* OK IMAP4rev1 SmarterMail")}),
                ElementsAre("server-note.space-page", "server-note.trash"));
}

TEST(ServerNotes, SayThatExchangeWaitsForTheItDeskOnlyWhereNothingCanBeRead) {
    const auto smtp = greeting(Protocol::Smtp, "220 mail.test Microsoft ESMTP MAIL Service ready");
    const auto imap =
        greeting(Protocol::Imap, "* OK The Microsoft Exchange IMAP4 service is ready.");

    EXPECT_THAT(notesAt({smtp}), ElementsAre("server-note.switched-off"));
    EXPECT_THAT(notesAt({smtp, imap}), IsEmpty());
}

TEST(ServerNotes, AreNoneForSoftwareThatIsNotKnownOrAPortThatIsClosed) {
    auto closed = greeting(Protocol::Imap, "* OK Dovecot DA ready.");
    closed.state = EndpointState::Refused;

    EXPECT_THAT(notesAt({greeting(Protocol::Imap, "* OK ready"), closed}), IsEmpty());
}

}  // namespace
}  // namespace mailadvisor

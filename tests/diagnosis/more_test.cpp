#include "diagnosis/more.h"

#include <gmock/gmock.h>
#include <rapidcheck.h>

namespace mailadvisor {
namespace {

More read(const char* text) {
    const auto more = moreFromJson(Json::parse(text));
    EXPECT_TRUE(more) << text;
    return more.value_or({});
}

TEST(More, ReadsBothPlacesOfLookingAndTheControl) {
    const More more = read(R"({"seenFrom":"caller",
        "otherView":{"from":"help-desk","mailPorts":"open, verified"},
        "control":{"host":"imap.gmail.com","port":993,"state":"timed-out"},"asked":{}})");

    EXPECT_EQ(more.seenFrom, More::Place::Caller);
    EXPECT_EQ(more.otherView->from, More::Place::HelpDesk);
    EXPECT_EQ(more.otherView->mailPorts, More::Reach::Open);
    EXPECT_EQ(more.otherView->isVerified, true);
    EXPECT_EQ(more.control->host, "imap.gmail.com");
    EXPECT_EQ(more.control->port, Port{993});
    EXPECT_EQ(more.control->state, More::Reach::Silent);
}

TEST(More, ReadsTheStatesOfAnotherViewInOtherWords) {
    using enum More::Reach;
    const auto ports = [](const char* words) {
        return moreFromJson(Json{{"otherView", {{"mailPorts", words}}}})->otherView->mailPorts;
    };
    EXPECT_EQ(ports("silent"), Silent);
    EXPECT_EQ(ports("refused"), Refused);
    EXPECT_EQ(ports("open"), Open);
    EXPECT_EQ(ports("not open"), Silent);
    EXPECT_EQ(ports("purple"), Unknown);
    EXPECT_EQ(read(R"({"port25":"timed-out"})").port25, Silent);
    EXPECT_EQ(read(R"({"port25":{"state":"open"}})").port25, Open);
    EXPECT_EQ(read(R"({"port25":false})").port25, Silent);
}

TEST(More, ReadsTheServersOwnNameAndTheZone) {
    const More own = read(R"({"ownName":{"host":"S12.hoster.test","sameAddress":true,
        "verified":true,"vouchedBy":"policy trustedHosts"}})");

    EXPECT_EQ(own.ownName->host, "s12.hoster.test");
    EXPECT_TRUE(own.ownName->isSameAddress && own.ownName->isVerified);

    const More zone =
        read(R"({"zone":{"domain":"company.test","status":"nxdomain at the parent"}})");

    EXPECT_EQ(zone.zone, More::Zone::Gone);
    EXPECT_EQ(zone.zoneDomain, "company.test");
    EXPECT_EQ(read(R"({"zone":{"status":"client hold"}})").zone, More::Zone::OnHold);
    EXPECT_EQ(read(R"({"zone":{"status":"delegated"}})").zone, More::Zone::Delegated);
}

TEST(More, ReadsWhatTheCallerAnswered) {
    const More more = read(R"({"asked":{"receiving":"works","changed":"password, yesterday",
        "others":"work","webmail":"not tried","website":"gone","computer":"works",
        "mobileData":"refuses too","attachmentBytes":29360128,
        "outgoing":{"host":"mail.company.test","port":25,"security":"plain","signIn":false}}})");

    EXPECT_EQ(more.asked.receiving, SaidState::Works);
    EXPECT_TRUE(more.asked.changed.password);
    EXPECT_FALSE(more.asked.changed.device);
    EXPECT_EQ(more.asked.scope, SaidScope::OnlyThis);
    EXPECT_EQ(more.asked.webmail, SaidState::Unknown);
    EXPECT_EQ(more.asked.website, SaidState::Fails);
    EXPECT_EQ(more.asked.otherDevice, SaidState::Works);
    EXPECT_EQ(more.asked.mobileData, SaidState::Fails);
    EXPECT_EQ(more.asked.attachment, ByteCount{29360128});
    EXPECT_EQ(more.asked.outgoing.port, Port{25});
    EXPECT_EQ(more.asked.outgoing.security, "plain");
    EXPECT_EQ(more.asked.outgoing.signsIn, false);
}

TEST(More, ReadsWhomItHappensTo) {
    EXPECT_EQ(read(R"({"asked":{"everyone":true}})").asked.scope, SaidScope::Everyone);
    EXPECT_EQ(read(R"({"asked":{"othersToo":true}})").asked.scope, SaidScope::Several);
    EXPECT_EQ(read(R"({"asked":{"othersToo":false}})").asked.scope, SaidScope::OnlyThis);
    EXPECT_EQ(read(R"({"asked":{"everyone":false}})").asked.scope, SaidScope::Unknown);
}

TEST(More, ReadsTheProofsOfTheSender) {
    const More more = read(R"({"spf":"does not list the new server","dmarc":"p=reject, fails",
        "ptr":"missing"})");

    EXPECT_EQ(more.proof.spf, More::Proof::Fails);
    EXPECT_EQ(more.proof.dmarc, More::Proof::Fails);
    EXPECT_EQ(more.proof.reverseName, More::Proof::Missing);
    EXPECT_EQ(read(R"({"senderProofs":{"spf":"fits"}})").proof.spf, More::Proof::Fits);
}

TEST(More, PassesOverWhatNobodyKnows) {
    const More more = read(R"({"weather":"rain","asked":{"mood":[1,2]},"seenFrom":"the moon"})");

    EXPECT_EQ(more.seenFrom, More::Place::Unknown);
    EXPECT_FALSE(more.control);
    EXPECT_TRUE(moreFromJson(Json()));
    EXPECT_TRUE(moreFromJson(Json::object()));
}

TEST(More, NamesThePlaceOfAWrongType) {
    const auto where = [](const char* text) {
        const auto more = moreFromJson(Json::parse(text));
        return more ? std::string() : more.error().where;
    };
    EXPECT_EQ(where(R"([])"), "$");
    EXPECT_EQ(where(R"({"asked":7})"), "asked");
    EXPECT_EQ(where(R"({"asked":{"webmail":7}})"), "asked.webmail");
    EXPECT_EQ(where(R"({"asked":{"outgoing":{"port":"x"}}})"), "asked.outgoing.port");
    EXPECT_EQ(where(R"({"control":"open"})"), "control");
    EXPECT_EQ(where(R"({"zone":{"status":[]}})"), "zone.status");
    EXPECT_EQ(where(R"({"seenFrom":true})"), "seenFrom");
    EXPECT_EQ(where(R"({"ownName":{"verified":"yes"}})"), "ownName.verified");
}

}  // namespace
}  // namespace mailadvisor

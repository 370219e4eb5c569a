#include "page_samples.h"

#include "web/page/people.h"

#include <gmock/gmock.h>

namespace mailadvisor::web::test {
namespace {

using testing::HasSubstr;
using testing::Not;

const std::string key = "0123456789abcdef0123456789abcdef";

std::string fileWith(int link) {
    return R"({"schema":"mailadvisor.people.v1","people":[
        {"address":"somchai@company.example","link":)" +
           std::to_string(link) + R"(,"observedAt":"2026-11-20T08:00:00Z",
         "mailbox":{"usedBytes":2040109465,"limitBytes":2147483648}},
        {"address":"somying@company.example","observedAt":"2026-11-20T08:00:00Z"}]})";
}

People people(int link = 1, std::string itsKey = key) {
    auto read = People::read(fileWith(link), "people.json", Secret(std::move(itsKey)));
    EXPECT_TRUE(read);
    return *std::move(read);
}

std::chrono::sys_days today() { return std::chrono::floor<std::chrono::days>(companySite().now); }

/// The page of who opens this link.
HttpReply openedWith(const People& known, const std::string& token) {
    PageSite site = companySite();
    site.people = &known;
    HttpRequest request;
    request.method = "GET";
    request.path = "/";
    request.query = "me=" + token;
    return page(site, request);
}

HttpReply sentWith(const People& known, const std::string& body) {
    PageSite site = companySite();
    site.people = &known;
    HttpRequest request;
    request.method = "POST";
    request.path = "/";
    request.fields = {{"Content-Type", "application/x-www-form-urlencoded"}};
    request.body = body;
    return page(site, request);
}

const std::string answered =
    "places=&places=phone&places=office-computer&keep-copy=no&"
    "current-type=none";

TEST(PersonalLink, HoldsNoAddressAndOpensTheFirstQuestionAfterIt) {
    const auto known = people();
    const auto token = known.tokenFor(known.all().front(), today());

    const auto reply = openedWith(known, token);

    EXPECT_THAT(token, Not(HasSubstr("somchai")));
    EXPECT_THAT(reply.body, HasSubstr("name=\"asked\" value=\"places\""));
    EXPECT_THAT(reply.body, HasSubstr("name=\"me\" value=\"" + token + "\""));
    EXPECT_EQ(headerOf(reply, "Cache-Control"), "no-store");
}

TEST(PersonalLink, ShowsTheRealFigures) {
    const auto known = people();
    const auto token = known.tokenFor(known.all().front(), today());

    EXPECT_THAT(asRead(sentWith(known, answered + "&me=" + token).body), HasSubstr("1.9 GB"));
}

TEST(PersonalLink, IsNeededForThemAndNobodyLearnsWhoIsInTheFile) {
    const auto known = people();
    const auto typed = sentWith(known, answered + "&address=somchai@company.example").body;
    auto stranger = sentWith(known, answered + "&address=someone@company.example").body;

    for (std::size_t at = 0; (at = stranger.find("someone@", at)) != std::string::npos;) {
        stranger.replace(at, 8, "somchai@");
    }

    EXPECT_THAT(asRead(typed), Not(HasSubstr("1.9 GB")));
    EXPECT_EQ(typed, stranger);
}

TEST(PersonalLink, ShowsNothingOfItToAnotherAddress) {
    const auto known = people();
    const auto token = known.tokenFor(known.all().front(), today());

    const auto reply = sentWith(known, answered + "&address=somying@company.example&me=" + token);

    EXPECT_THAT(asRead(reply.body), Not(HasSubstr("1.9 GB")));
    EXPECT_THAT(reply.body, Not(HasSubstr("name=\"me\"")));
}

TEST(PersonalLink, EndsWithItsDayAndWhenItIsRevokedOrForged) {
    const auto known = people();
    const auto token = known.tokenFor(known.all().front(), today());
    const auto yesterday = known.tokenFor(known.all().front(), today() - std::chrono::days(1));
    auto longer = token;
    longer.replace(longer.find('.') + 1, 1, "9");

    EXPECT_NE(known.personOf(token, companySite().now), nullptr);
    EXPECT_EQ(known.personOf(yesterday, companySite().now), nullptr);
    EXPECT_EQ(known.personOf(longer, companySite().now), nullptr);
    EXPECT_EQ(people(2).personOf(token, companySite().now), nullptr);
    EXPECT_EQ(people(1, key + "x").personOf(token, companySite().now), nullptr);
    for (const auto* bad :
         {"", ".", "..", "a.b.c", "....", "0123456789abcdef.99999999999999999999.x"})
        EXPECT_EQ(known.personOf(bad, companySite().now), nullptr) << bad;
    EXPECT_THAT(openedWith(known, yesterday).body, HasSubstr("name=\"asked\" value=\"address\""));
    EXPECT_THAT(asRead(openedWith(known, yesterday).body), HasSubstr("ลิงก์นี้ใช้ไม่ได้แล้ว"));
}

TEST(PeopleFile, IsRefusedWithItsPlace) {
    const auto read = [](const std::string& json, std::string itsKey = key) {
        return People::read(json, "people.json", Secret(std::move(itsKey)));
    };
    const std::string one = R"({"address":"a@b.example","observedAt":"2026-11-20T08:00:00Z"})";
    const std::string head = R"({"schema":"mailadvisor.people.v1","people":[)";

    EXPECT_TRUE(read(head + one + "]}"));
    EXPECT_EQ(read(head + one + "]}", "short").error().where, "--link-key");
    EXPECT_THAT(read(head + one + "," + one + "]}").error().where, HasSubstr("people"));
    EXPECT_FALSE(read(head + R"({"address":"nobody","observedAt":"2026-11-20T08:00:00Z"}]})"));
    EXPECT_FALSE(read(head + R"({"address":"a@b.example"}]})"));
    EXPECT_FALSE(read(R"({"schema":"other","people":[]})"));
    EXPECT_FALSE(read("nonsense"));
}

}  // namespace
}  // namespace mailadvisor::web::test

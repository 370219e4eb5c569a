#include "site_samples.h"
#include "web/autodiscover_question.h"

#include "base/json.h"

#include <gtest/gtest.h>

namespace mailadvisor::web::test {
namespace {

constexpr const char* xmlPath = "/autodiscover/autodiscover.xml";
constexpr const char* jsonPath = "/autodiscover/autodiscover.json";
constexpr const char* ownHost = "autodiscover.example.test";

HttpReply answer(const HttpRequest& request) {
    return answerTo(sampleSite(), request, aMoment).reply;
}

bool holds(const HttpReply& reply, std::string_view text) {
    return reply.body.find(text) != std::string::npos;
}

HttpReply asked(const std::string& body) { return answer(post(ownHost, xmlPath, body)); }

TEST(AutodiscoverAnswer, NamesOneServerOfAKindAndTheLoginAsItWasAsked) {
    const auto reply = asked(outlookQuestion("Somchai@EXAMPLE.test"));

    EXPECT_EQ(reply.status, 200);
    EXPECT_EQ(headerOf(reply, "Cache-Control"), "no-store");
    EXPECT_TRUE(holds(reply, "<LoginName>Somchai@example.test</LoginName>"));
    EXPECT_TRUE(holds(reply, "<Port>993</Port>"));
    EXPECT_TRUE(holds(reply, "<Port>465</Port>"));
    EXPECT_FALSE(holds(reply, "<Port>143</Port>"));
    EXPECT_FALSE(holds(reply, "%EMAIL"));
}

TEST(AutodiscoverAnswer, IsFoundAtEverySpellingOfThePath) {
    for (const char* path : {"/Autodiscover/Autodiscover.xml", "/AutoDiscover/AutoDiscover.xml",
                             "/AUTODISCOVER/AUTODISCOVER.XML", "/autodiscover.xml"}) {
        EXPECT_TRUE(holds(answer(post(ownHost, path, outlookQuestion("a@example.test"))), "IMAP"))
            << path;
    }
}

TEST(AutodiscoverAnswer, ReadsTheQuestionInWhateverFormProgramsWriteIt) {
    for (const char* element : {
             "<EMailAddress>a&#64;example.test</EMailAddress>",
             "<a:EMailAddress xmlns:a='x'>\r\n a@example.test\t</a:EMailAddress>",
             "<emailaddress>a@example.test</emailaddress>",
             "<EMailAddress><![CDATA[a@example.test]]></EMailAddress>",
             "<!-- <EMailAddress>b@elsewhere.test</EMailAddress> -->"
             "<EMailAddress>a@example.test</EMailAddress>",
             "<LegacyDN>/o=x</LegacyDN><EMailAddress>a@example.test</EMailAddress>",
         }) {
        const auto reply =
            asked("<Autodiscover><Request>" + std::string(element) + "</Request></Autodiscover>");
        EXPECT_TRUE(holds(reply, "<LoginName>a@example.test</LoginName>")) << element;
    }
}

TEST(AutodiscoverAnswer, WritesTheAddressEscaped) {
    const auto reply = asked(outlookQuestion("a&amp;&lt;b&gt;@example.test"));

    EXPECT_FALSE(holds(reply, "a&<b>"));
}

TEST(AutodiscoverAnswer, DoesNotReadAPatternInAnAddress) {
    const auto reply = asked(outlookQuestion("%EMAILDOMAIN%@example.test"));

    EXPECT_TRUE(holds(reply, "<LoginName>%EMAILDOMAIN%@example.test</LoginName>"));
}

TEST(AutodiscoverAnswer, IsAnErrorWithStatus200ForWhatIsNotOurs) {
    for (const auto& [body, code] :
         {std::pair<std::string, std::string>{outlookQuestion("a@elsewhere.test"), "600"},
          {outlookQuestion("a@example.test", "mobilesync/responseschema/2006"), "601"},
          {outlookQuestion("a@example.test", "unheard/of"), "601"},
          {"<!DOCTYPE x [<!ENTITY e 'a@example.test'>]>" + outlookQuestion("&e;"), "600"},
          {outlookQuestion("no address"), "600"},
          {"", "600"},
          {std::string(8192, '<'), "600"},
          {"<EMailAddress>a@example.test", "200"}}) {
        const auto reply = asked(body);

        EXPECT_EQ(reply.status, 200);
        EXPECT_FALSE(holds(reply, "elsewhere"));
        if (code == "200") continue;
        EXPECT_TRUE(holds(reply, "<ErrorCode>" + code + "</ErrorCode>")) << body.substr(0, 99);
        EXPECT_FALSE(holds(reply, "<Protocol>"));
    }
}

TEST(AutodiscoverAnswer, PrefersSettingsWhereSeveralAnswersAreAcceptable) {
    const auto reply = asked(
        "<Autodiscover><EMailAddress>a@example.test</EMailAddress>"
        "<AcceptableResponseSchema>x/mobilesync/responseschema/2006</AcceptableResponseSchema>"
        "<AcceptableResponseSchema>x/outlook/responseschema/2006a</AcceptableResponseSchema>"
        "</Autodiscover>");

    EXPECT_TRUE(holds(reply, "<Protocol>"));
}

TEST(AutodiscoverAnswer, LeavesTheLoginOutForWhoNamesNoAddress) {
    const auto reply = answer(get("example.test", xmlPath));

    EXPECT_TRUE(holds(reply, "<Type>IMAP</Type>"));
    EXPECT_FALSE(holds(reply, "LoginName"));
    EXPECT_TRUE(holds(answer(get("elsewhere.test", xmlPath)), "<ErrorCode>600</ErrorCode>"));
}

TEST(AutodiscoverAnswer, HasTheSameSizeForEveryAddressOfOneLength) {
    EXPECT_EQ(asked(outlookQuestion("known@example.test")).body.size(),
              asked(outlookQuestion("nosuc@example.test")).body.size());
}

TEST(AutodiscoverJson, LeadsToTheQuestionWhateverTheCase) {
    for (const char* query :
         {"Email=a%40example.test&Protocol=Autodiscoverv1&RedirectCount=1",
          "protocol=AUTODISCOVERV1&email=a@example.test", "Protocol=AutodiscoverV1"}) {
        const auto reply = answer(get(ownHost, jsonPath, query));

        EXPECT_EQ(reply.status, 200) << query;
        EXPECT_EQ(reply.body,
                  R"({"Protocol":"AutodiscoverV1",)"
                  R"("Url":"https://autodiscover.example.test/autodiscover/autodiscover.xml"})");
    }
    EXPECT_EQ(answer(get("localhost", "/Autodiscover/autodiscover.json/v1.0/a@example.test",
                         "Protocol=AutodiscoverV1"))
                  .status,
              200);
}

TEST(AutodiscoverJson, RefusesEveryOtherServiceWithoutRepeatingIt) {
    for (const auto& [query, code] :
         {std::pair<std::string, std::string>{"Email=a@example.test&Protocol=<b>",
                                              "InvalidProtocol"},
          {"Email=a@example.test&Protocol=ActiveSync", "InvalidProtocol"},
          {"Email=a@example.test", "MissingProtocol"},
          {"", "MandatoryParameterMissing"}}) {
        const auto reply = answer(get(ownHost, jsonPath, query));

        EXPECT_EQ(reply.status, 400) << query;
        const auto json = parseJson(reply.body, "");
        ASSERT_TRUE(json);
        EXPECT_EQ((*json)["ErrorCode"], code);
        EXPECT_FALSE(holds(reply, "<b>"));
        EXPECT_FALSE(holds(reply, "example.test"));
    }
    EXPECT_EQ(
        answer(get(ownHost, jsonPath, "Email=a@elsewhere.test&Protocol=AutodiscoverV1")).status,
        404);
}

}  // namespace
}  // namespace mailadvisor::web::test

#include "site_samples.h"
#include "web/access_log.h"
#include "web/figures.h"

#include "base/json.h"

#include <gtest/gtest.h>

namespace mailadvisor::web::test {
namespace {

TEST(Router, ShowsThePageAtItsOwnHostAlone) {
    const Site site = sampleSite();

    EXPECT_EQ(answerTo(site, get("help.example.test", "/"), aMoment).reply.status, 200);
    EXPECT_EQ(answerTo(site, get("autoconfig.example.test", "/"), aMoment).reply.status, 404);
    EXPECT_EQ(answerTo(site, get("elsewhere.test", "/"), aMoment).reply.status, 404);
}

TEST(Router, ShowsThePageAtTheHostThatADomainNames) {
    Site site = sampleSite();
    Domain domain = domainNamed("third.test");
    domain.page = "setup.third.test";
    site.domains.put(
        std::make_shared<const ServedDomain>(domain, std::set<ServerPlace>{}, Picture{}));

    EXPECT_EQ(answerTo(site, get("setup.third.test", "/"), aMoment).reply.status, 200);
}

TEST(Router, AnswersForAForeignDomainOnlyWithWhatWasFoundForIt) {
    const Site site = sampleSite();
    const auto request =
        get("autoconfig.foreign.test", "/mail/config-v1.1.xml", "emailaddress=a%40foreign.test");
    const FoundElsewhere found{std::make_shared<const ServedDomain>(
        domainNamed("foreign.test"), std::set<ServerPlace>{}, Picture{})};

    EXPECT_EQ(foreignDomainIn(site, request), "foreign.test");
    EXPECT_EQ(answerTo(site, request, aMoment).reply.status, 404);
    const auto answered = answerTo(site, request, aMoment, found);
    EXPECT_EQ(answered.reply.status, 200);
    EXPECT_EQ(answered.domain, "") << "the log says no foreign domain";
    const auto other = get("x", "/mail/config-v1.1.xml", "emailaddress=a%40other.test");
    EXPECT_EQ(answerTo(site, other, aMoment, found).reply.status, 404);
}

TEST(Router, LooksForNoDomainThatIsServed) {
    const Site site = sampleSite();

    EXPECT_EQ(
        foreignDomainIn(site, get("x", "/mail/config-v1.1.xml", "emailaddress=a@second.test")), "");
    EXPECT_EQ(foreignDomainIn(site, get("foreign.test", "/mail/config-v1.1.xml")), "");
    EXPECT_EQ(foreignDomainIn(site, post("help.example.test", "/", "address=a%40foreign.test")),
              "foreign.test");
}

TEST(AccessLog, HoldsNothingOfTheQuestionButItsKind) {
    auto request = post("autodiscover.example.test",
                        "/autodiscover/autodiscover.json/v1.0/geheim@"
                        "example.test",
                        outlookQuestion("geheim@example.test"));
    request.method = "GET";
    request.query = "email=geheim@example.test";
    request.peer = "203.0.113.7";
    request.fields = {{"Authorization", "Basic Z2VoZWltOmdlaGVpbQ=="},
                      {"Cookie", "geheim=1"},
                      {"Referer", "https://x/?geheim"},
                      {"User-Agent", "Microsoft Office/16.0 geheim"}};
    const auto answered = answerTo(sampleSite(), request, aMoment);

    const auto line = accessLine(request, answered, aMoment, std::chrono::microseconds(1500));

    EXPECT_EQ(line, R"({"time":"2026-11-18T11:06:40Z","method":"GET","route":"autodiscover-json",)"
                    R"("domain":"example.test","status":400,"bytes":)" +
                        std::to_string(answered.reply.body.size()) +
                        R"(,"ms":1.5,"program":"microsoft"})"
                        "\n");
}

TEST(AccessLog, SaysMethodsAndProgramsOfAShortListOnly) {
    auto request = get("example.test", "/", "");
    request.method = "GEHEIM";
    request.fields = {{"User-Agent", "geheim"}};

    const auto line = accessLine(request, {}, aMoment, {});

    EXPECT_EQ(line.find("eheim"), std::string::npos) << line;
    EXPECT_EQ(line.find("EHEIM"), std::string::npos) << line;
}

TEST(Passwords, StandInNoAnswer) {
    auto request = post("autodiscover.example.test", "/autodiscover/autodiscover.xml",
                        outlookQuestion("a@example.test"));
    request.fields = {{"Authorization", "Basic YUBleGFtcGxlLnRlc3Q6Z2VoZWlt"}};

    const auto reply = answerTo(sampleSite(), request, aMoment).reply;

    EXPECT_EQ(reply.status, 200);
    EXPECT_EQ(reply.body.find("YUBleGFtcGxlLnRlc3Q6Z2VoZWlt"), std::string::npos);
    EXPECT_EQ(headerOf(reply, "WWW-Authenticate"), "");
}

TEST(Figures, AreForWhoAsksForItselfFromHere) {
    const Site site = sampleSite();
    Tally tally;
    tally.answers[{Route::Autoconfig, 200}] = 3;
    auto request = get("localhost", "/metrics");
    for (const char* peer :
         {"", "127.0.0.1", "::1", "10.1.2.3", "192.168.1.9", "172.16.0.1", "fd00::1"}) {
        request.peer = peer;
        EXPECT_EQ(metricsReply(site, tally, {}, request).status, 200) << peer;
    }
    const auto text = metricsReply(site, tally, {}, request).body;
    EXPECT_NE(text.find("mailadvisor_answers_total{route=\"autoconfig\",status=\"200\"} 3\n"),
              std::string::npos);

    request.peer = "203.0.113.7";
    EXPECT_EQ(metricsReply(site, tally, {}, request).status, 404);
    request.peer = "127.0.0.1";
    request.speaksForSomebody = true;
    EXPECT_EQ(metricsReply(site, tally, {}, request).status, 404);
}

TEST(Figures, OfHealthNameTroublesToItAlone) {
    Site site = sampleSite();
    site.problems.push_back({ErrorCode::InvalidInput, "/etc/secret.json", {}, {}});
    site.troubled.push_back({{Protocol::Pop3, "pop3.example.test", Port{995}}, 2, false, aMoment});
    const Sentences say(Language::English);
    auto request = get("localhost", "/health");
    request.peer = "127.0.0.1";

    const auto own = parseJson(healthReply(site, {}, request, say, aMoment).body, "");
    request.isForwarded = true;
    const auto visitors = healthReply(site, {}, request, say, aMoment);

    ASSERT_TRUE(own);
    EXPECT_EQ((*own)["status"], "degraded");
    EXPECT_EQ((*own)["servers"][0]["failedChecks"], 2);
    EXPECT_EQ((*own)["problems"][0]["where"], "/etc/secret.json");
    EXPECT_EQ(visitors.status, 200);
    EXPECT_EQ(visitors.body, "{\n  \"status\": \"degraded\"\n}\n");
}

}  // namespace
}  // namespace mailadvisor::web::test

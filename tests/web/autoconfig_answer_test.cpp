#include "site_samples.h"

#include "kit/autoconfig_xml.h"
#include "kit/published_servers.h"

#include <gtest/gtest.h>

namespace mailadvisor::web::test {
namespace {

constexpr const char* mailPath = "/mail/config-v1.1.xml";

HttpReply answer(const HttpRequest& request) {
    return answerTo(sampleSite(), request, aMoment).reply;
}

TEST(AutoconfigAnswer, IsTheWritersFileAtEveryPlaceAndEveryHostOfTheDomain) {
    Domain domain = domainNamed("example.test");
    const std::string file = autoconfigXml(publishedForm(domain));

    for (const char* host : {"autoconfig.example.test", "example.test", "www.example.test",
                             "autodiscover.example.test", "example.test."}) {
        for (const char* path : {mailPath, "/.well-known/autoconfig/mail/config-v1.1.xml",
                                 "/v1.1/mail/config-v1.1.xml", "/MAIL/config-v1.1.XML"}) {
            const auto reply = answer(get(host, path));

            EXPECT_EQ(reply.status, 200) << host << path;
            EXPECT_EQ(reply.body, file) << host << path;
            EXPECT_EQ(reply.contentType, "text/xml; charset=utf-8");
        }
    }
}

TEST(AutoconfigAnswer, IsTheSameForEveryAddressOfTheDomain) {
    const auto plain = answer(get("autoconfig.example.test", mailPath));
    for (const char* query :
         {"emailaddress=somchai%40example.test", "emailaddress=nobody@example.test",
          "emailaddress=EVOLUTIONUSER%40example.test&emailmd5=5d41402abc4b2a76b9719d911017c592",
          "emailaddress=somchai+mail@example.test", "emailaddress=%EMAILADDRESS%",
          "EmailAddress=&x", "emailaddress=a%40b%40example.test", "emailaddress=%00%FF"}) {
        EXPECT_EQ(answer(get("autoconfig.example.test", mailPath, query)), plain) << query;
    }
}

TEST(AutoconfigAnswer, FollowsTheAddressBeforeTheHost) {
    const auto reply =
        answer(get("autoconfig.example.test", mailPath, "emailaddress=a%40second.test"));

    EXPECT_NE(reply.body.find("imap.second.test"), std::string::npos);
    EXPECT_EQ(answer(get("localhost", mailPath, "emailaddress=a@second.test")).body, reply.body);
}

TEST(AutoconfigAnswer, IsRefusedToForeignDomains) {
    for (const auto& request :
         {get("autoconfig.example.test", mailPath, "emailaddress=a%40elsewhere.test"),
          get("autoconfig.elsewhere.test", mailPath), get("localhost", mailPath),
          get("autoconfig.autoconfig.example.test", mailPath)}) {
        const auto reply = answer(request);

        EXPECT_EQ(reply.status, 404) << request.host;
        EXPECT_EQ(reply.contentType, "text/plain; charset=utf-8");
        EXPECT_EQ(reply.body.find("test"), std::string::npos);
    }
}

TEST(AutoconfigAnswer, IsNotSentAgainToWhoHasIt) {
    auto request = get("autoconfig.example.test", mailPath);
    const auto first = answer(request);
    request.fields.push_back({"If-None-Match", headerOf(first, "ETag")});

    const auto second = answer(request);

    EXPECT_EQ(headerOf(first, "Cache-Control"), "public, max-age=3600");
    EXPECT_EQ(headerOf(first, "Access-Control-Allow-Origin"), "*");
    EXPECT_EQ(second.status, 304);
    EXPECT_TRUE(second.body.empty());
}

TEST(AutoconfigAnswer, LeadsWhoCameInClearToTheSamePlaceByHttps) {
    auto request = get("example.test", "/.well-known/autoconfig/mail/config-v1.1.xml",
                       "emailaddress=a%40example.test");
    request.isSecure = false;
    EXPECT_EQ(answer(request).status, 200) << "a proxy that says nothing is not led in a circle";

    request.fields.push_back({"X-Forwarded-Proto", "http"});
    const auto reply = answer(request);

    EXPECT_EQ(reply.status, 301);
    EXPECT_EQ(headerOf(reply, "Location"),
              "https://example.test/.well-known/autoconfig/mail/config-v1.1.xml"
              "?emailaddress=a%40example.test");
}

TEST(AutoconfigAnswer, NamesTheMethodsThatItTakes) {
    auto request = get("autoconfig.example.test", mailPath);
    request.method = "PUT";
    EXPECT_EQ(answer(request).status, 405);
    EXPECT_EQ(headerOf(answer(request), "Allow"), "GET, HEAD, OPTIONS");

    request.method = "OPTIONS";
    EXPECT_EQ(answer(request).status, 204);
    EXPECT_EQ(headerOf(answer(request), "Access-Control-Allow-Methods"), "GET");
}

TEST(PaccAnswer, KeepsItsBytesWhenAServerIsWithdrawn) {
    const Domain domain = domainNamed("example.test");
    const std::set<ServerPlace> withdrawn{{Protocol::Pop3, "pop3.example.test", Port{995}}};
    const ServedDomain whole(domain, {}, {});
    const ServedDomain reduced(domain, withdrawn, {});

    EXPECT_EQ(whole.pacc, reduced.pacc);
    EXPECT_NE(whole.autoconfig, reduced.autoconfig);
    EXPECT_EQ(reduced.autoconfig.find("pop3.example.test"), std::string::npos);
    EXPECT_EQ(reduced.autodiscover.find("POP3"), std::string::npos);
    EXPECT_EQ(
        answer(get("ua-auto-config.example.test", "/.well-known/user-agent-configuration.json"))
            .body,
        whole.pacc);
}

}  // namespace
}  // namespace mailadvisor::web::test

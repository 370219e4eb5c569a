#include "net/http_forwarded.h"

#include <gtest/gtest.h>

namespace mailadvisor {
namespace {

const TrustedProxies proxies =
    TrustedProxies::parse({"127.0.0.1", "10.1.0.0/16", "2001:db8::/32"}).value();

HttpRequest forwarded(std::vector<HttpField> fields) {
    HttpRequest request;
    request.host = "upstream";
    request.peer = "127.0.0.1";
    request.fields = std::move(fields);
    request.speaksForSomebody = speaksForSomebody(request);
    EXPECT_TRUE(believeProxy(request, proxies));
    return request;
}

TEST(HttpForwarded, NamesTheVisitorOfATrustedProxy) {
    const auto request = forwarded({{"X-Forwarded-For", "192.0.2.7"},
                                    {"X-Forwarded-Proto", "https"},
                                    {"X-Forwarded-Host", "Mail.Example.test:443"}});

    EXPECT_EQ(request.peer, "192.0.2.7");
    EXPECT_EQ(request.host, "mail.example.test");
    EXPECT_TRUE(request.isSecure);
    EXPECT_TRUE(request.isForwarded);
}

TEST(HttpForwarded, BelievesNothingLeftOfTheFirstStranger) {
    EXPECT_EQ(forwarded({{"X-Forwarded-For", "203.0.113.9, 192.0.2.7"}}).peer, "192.0.2.7");
    EXPECT_EQ(forwarded({{"X-Forwarded-For", "127.0.0.1, 192.0.2.7, 10.1.2.3"}}).peer, "192.0.2.7");
    EXPECT_EQ(
        forwarded({{"X-Forwarded-For", "203.0.113.9"}, {"x-forwarded-for", "192.0.2.7"}}).peer,
        "192.0.2.7");
    EXPECT_EQ(forwarded({{"X-Forwarded-For", "nonsense, 10.1.0.9"}}).peer, "10.1.0.9");
}

TEST(HttpForwarded, TakesNoWordOfAVisitorForThatOfTheProxy) {
    const auto request = forwarded({{"Forwarded", "for=203.0.113.9;proto=https;host=evil.test"},
                                    {"X-Forwarded-For", "192.0.2.7"}});

    EXPECT_EQ(request.peer, "192.0.2.7");
    EXPECT_EQ(request.host, "upstream");
    EXPECT_FALSE(request.isSecure);
}

TEST(HttpForwarded, ReadsTheStandardField) {
    const auto request = forwarded(
        {{"Forwarded", "for=203.0.113.9, For=\"[2001:DB9::7]:4711\";Proto=HTTPS;host=\"m.test:8\""},
         {"Forwarded", "for=10.1.0.5;proto=http"}});

    EXPECT_EQ(request.peer, "2001:db9::7");
    EXPECT_EQ(request.host, "m.test");
    EXPECT_TRUE(request.isSecure);
}

TEST(HttpForwarded, ReadsAddressesInEverySpelling) {
    for (const auto& [written, peer] : std::vector<std::pair<std::string, std::string>>{
             {"192.0.2.7:4711", "192.0.2.7"},
             {"2001:db9::7", "2001:db9::7"},
             {"[2001:db9::7]", "2001:db9::7"},
             {"::ffff:192.0.2.7", "192.0.2.7"},
             {"unknown", "127.0.0.1"},
             {"_hidden", "127.0.0.1"},
             {"", "127.0.0.1"},
             {"[", "127.0.0.1"},
         }) {
        EXPECT_EQ(forwarded({{"X-Forwarded-For", written}}).peer, peer) << written;
    }
}

TEST(HttpForwarded, TakesSchemeAndHostOfTheVisitorsHop) {
    EXPECT_TRUE(forwarded({{"X-Forwarded-For", "192.0.2.7, 10.1.0.5"},
                           {"X-Forwarded-Proto", "https, http"}})
                    .isSecure);
    EXPECT_FALSE(
        forwarded({{"X-Forwarded-For", "192.0.2.7"}, {"X-Forwarded-Proto", "http"}}).isSecure);
    EXPECT_TRUE(forwarded({{"X-Forwarded-Proto", "https"}}).isSecure);
}

TEST(HttpForwarded, RefusesAHostThatIsNone) {
    HttpRequest request;
    request.fields = {{"X-Forwarded-For", "192.0.2.7"}, {"X-Forwarded-Host", "a b"}};

    EXPECT_FALSE(believeProxy(request, proxies));
}

TEST(HttpForwarded, KnowsWhoAsksForSomebodyElse) {
    EXPECT_FALSE(speaksForSomebody(HttpRequest{}));
    for (const char* name : {"x-forwarded-for", "FORWARDED", "X-Real-IP", "Via"}) {
        HttpRequest request;
        request.fields = {{name, ""}};
        EXPECT_TRUE(speaksForSomebody(request)) << name;
    }
}

TEST(HttpForwarded, TrustsNetworksToTheBit) {
    const auto trusts = [](const char* address) {
        return proxies.contains(unmapped(*IpAddress::parse(address)));
    };
    EXPECT_TRUE(trusts("127.0.0.1"));
    EXPECT_TRUE(trusts("::ffff:127.0.0.1"));
    EXPECT_TRUE(trusts("10.1.255.255"));
    EXPECT_TRUE(trusts("2001:db8:ffff::1"));
    EXPECT_FALSE(trusts("127.0.0.2"));
    EXPECT_FALSE(trusts("10.2.0.0"));
    EXPECT_FALSE(trusts("2001:db9::1"));
    for (const char* bad : {"", "proxy.test", "10.0.0.0/33", "10.0.0.0/", "10.0.0.0/-1", "::/129",
                            "10.0.0.0/8x", "/8", "10.0.0.1 "}) {
        EXPECT_FALSE(TrustedProxies::parse({bad})) << bad;
    }
}

}  // namespace
}  // namespace mailadvisor

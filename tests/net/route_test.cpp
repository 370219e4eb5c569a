#include "net/route.h"

#include <gtest/gtest.h>

namespace mailadvisor {
namespace {

std::string routed(const std::string& rule, const std::string& host, std::uint16_t port) {
    const Route route = routeTo({ConnectTo::parse(rule).value()}, host, Port{port});
    return route.host + " " + std::to_string(route.port.value);
}

TEST(ConnectTo, SendsTheNamedHostAndPortElsewhere) {
    EXPECT_EQ(routed("mail.example.org:993:127.0.0.1:10993", "mail.example.org", 993),
              "127.0.0.1 10993");
}

TEST(ConnectTo, LeavesOtherHostsAndPortsAlone) {
    EXPECT_EQ(routed("mail.example.org:993:127.0.0.1:10993", "mail.example.org", 995),
              "mail.example.org 995");
    EXPECT_EQ(routed("mail.example.org:993:127.0.0.1:10993", "example.org", 993),
              "example.org 993");
}

TEST(ConnectTo, ComparesHostsWithoutCase) {
    EXPECT_EQ(routed("Mail.Example.org:993:127.0.0.1:1", "mail.example.ORG", 993), "127.0.0.1 1");
}

TEST(ConnectTo, MatchesAnythingWhereTheLeftIsEmpty) {
    EXPECT_EQ(routed("::127.0.0.1:10993", "any.example.org", 25), "127.0.0.1 10993");
    EXPECT_EQ(routed(":443:127.0.0.1:8443", "any.example.org", 443), "127.0.0.1 8443");
}

TEST(ConnectTo, KeepsTheOriginalWhereTheRightIsEmpty) {
    EXPECT_EQ(routed("mail.example.org:993:127.0.0.1:", "mail.example.org", 993), "127.0.0.1 993");
    EXPECT_EQ(routed("mail.example.org:993::10993", "mail.example.org", 993),
              "mail.example.org 10993");
    EXPECT_EQ(routed("mail.example.org:993:127.0.0.1", "mail.example.org", 993), "127.0.0.1 993");
}

TEST(ConnectTo, TakesIpv6InBracketsOnBothSides) {
    EXPECT_EQ(routed("[2001:db8::1]:993:[::1]:10993", "2001:db8::1", 993), "::1 10993");
    EXPECT_EQ(routed("[2001:db8::1]:993:[::1]:10993", "[2001:DB8:0::1]", 993), "::1 10993");
}

TEST(ConnectTo, TellsWhetherARuleNamedTheAddress) {
    const auto named = ConnectTo::parse("::10.0.0.1:").value();
    const auto kept = ConnectTo::parse(":993::10993").value();

    EXPECT_TRUE(routeTo({named}, "a.example.org", Port{993}).isExplicit);
    EXPECT_FALSE(routeTo({kept}, "a.example.org", Port{993}).isExplicit);
    EXPECT_FALSE(routeTo({}, "a.example.org", Port{993}).isExplicit);
}

TEST(ConnectTo, AppliesTheFirstRuleThatMatches) {
    const std::vector<ConnectTo> rules{ConnectTo::parse("a.example.org::127.0.0.1:1").value(),
                                       ConnectTo::parse("::127.0.0.2:2").value()};

    EXPECT_EQ(routeTo(rules, "a.example.org", Port{25}).host, "127.0.0.1");
    EXPECT_EQ(routeTo(rules, "b.example.org", Port{25}).host, "127.0.0.2");
}

class BadConnectTo : public ::testing::TestWithParam<const char*> {};

TEST_P(BadConnectTo, IsRefusedWithTheTextNamed) {
    const auto rule = ConnectTo::parse(GetParam());

    ASSERT_FALSE(rule);
    EXPECT_EQ(rule.error().code, ErrorCode::InvalidInput);
    EXPECT_EQ(rule.error().where, GetParam());
    EXPECT_EQ(rule.error().text.id, "error.connect-to");
}

INSTANTIATE_TEST_SUITE_P(Rules, BadConnectTo,
                         ::testing::Values("", "a", "a:1", "a:1:b:2:c", "a:0:b:2", "a:65536:b:2",
                                           "a:x:b:2", "a:1:b:-2", "a:1:b:2x", "[::1:1:b:2",
                                           "[nonsense]:1:b:2", "::1:993:127.0.0.1:1", "a b:1:c:2",
                                           "a:1:[127.0.0.1]:2", "a/b:1:c:2", "a\n:1:c:2"));

}  // namespace
}  // namespace mailadvisor

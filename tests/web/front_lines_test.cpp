#include "site_samples.h"

#include "web/publish_lines.h"

#include <gmock/gmock.h>

namespace mailadvisor::web::test {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

ServedDomain served(const std::string& name, const std::string& page) {
    Domain domain;
    domain.domain = name;
    domain.page = page;
    return {std::move(domain), {}, {}};
}

TEST(FrontLines, HandOnEachHostOnceAndThePagesToo) {
    const ServedDomain one = served("one.test", "help.one.test");
    const ServedDomain two = served("two.test", "help.one.test");

    EXPECT_THAT(
        hostsInFront({&one, &two}, "help.hoster.test"),
        ElementsAre("autoconfig.one.test", "autodiscover.one.test", "ua-auto-config.one.test",
                    "help.one.test", "autoconfig.two.test", "autodiscover.two.test",
                    "ua-auto-config.two.test", "help.hoster.test"));
}

TEST(FrontLines, AddNoHostForAPageThatHasNone) {
    const ServedDomain one = served("one.test", "");

    EXPECT_THAT(
        hostsInFront({&one}, ""),
        ElementsAre("autoconfig.one.test", "autodiscover.one.test", "ua-auto-config.one.test"));
}

TEST(FrontLines, LeadToAPortAsToASocket) {
    const std::vector<std::string> hosts{"autoconfig.one.test"};

    EXPECT_THAT(nginxBlock(hosts, "127.0.0.1:8080"),
                HasSubstr("proxy_pass http://127.0.0.1:8080;"));
    EXPECT_THAT(apacheBlock(hosts, "127.0.0.1:8080"), HasSubstr("\"http://127.0.0.1:8080/\""));
    EXPECT_THAT(caddyBlock(hosts, "127.0.0.1:8080"), HasSubstr("reverse_proxy 127.0.0.1:8080 {"));
    EXPECT_THAT(caddyBlock(hosts, "unix:/run/serve.sock"), Not(HasSubstr("unix:")));
}

}  // namespace
}  // namespace mailadvisor::web::test

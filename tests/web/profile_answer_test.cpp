#include "site_samples.h"

#include <gtest/gtest.h>

namespace mailadvisor::web::test {
namespace {

HttpReply profile(const std::string& query) {
    return answerTo(sampleSite(), get("autoconfig.example.test", "/email.mobileconfig", query),
                    aMoment)
        .reply;
}

bool says(const HttpReply& reply, std::string_view text) {
    return reply.body.find(text) != std::string::npos;
}

TEST(ProfileAnswer, HoldsThePersonsSettingsAndNoPassword) {
    const auto reply = profile("email=somchai%40example.test");

    EXPECT_EQ(reply.status, 200);
    EXPECT_EQ(reply.contentType, "application/x-apple-aspen-config");
    EXPECT_EQ(headerOf(reply, "Cache-Control"), "no-store");
    EXPECT_TRUE(says(reply, "<string>somchai@example.test</string>"));
    EXPECT_TRUE(says(reply, "EmailTypeIMAP"));
    EXPECT_TRUE(says(reply, "<integer>993</integer>"));
    EXPECT_FALSE(says(reply, "<key>IncomingPassword</key>"));
    EXPECT_FALSE(says(reply, "%EMAIL"));
}

TEST(ProfileAnswer, IsTheSameEachTimeAndAnotherForEachAddress) {
    EXPECT_EQ(profile("email=a@example.test"), profile("email=a@example.test"));
    EXPECT_EQ(profile("email=a@example.test").body.size(),
              profile("email=b@example.test").body.size());
    EXPECT_NE(profile("email=a@example.test").body, profile("email=b@example.test").body);
}

TEST(ProfileAnswer, IsForPop3WhereThatWasAdvised) {
    EXPECT_TRUE(says(profile("email=a@second.test&protocol=pop3"), "EmailTypePOP"));
    EXPECT_EQ(profile("email=a@example.test&protocol=pop3").status, 404)
        << "Apple Mail cannot delete after days, and nothing is left out in silence";
    EXPECT_EQ(profile("email=a@example.test&protocol=smtp").status, 400);
}

TEST(ProfileAnswer, IsRefusedWithoutAnAddressAndToForeignDomains) {
    EXPECT_EQ(profile("").status, 400);
    EXPECT_EQ(profile("email=somchai").status, 400);
    EXPECT_EQ(profile("email=a@elsewhere.test").status, 404);
}

}  // namespace
}  // namespace mailadvisor::web::test

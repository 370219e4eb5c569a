#include "discovery/login_pattern.h"

#include "discovery/addresses.h"

#include <gtest/gtest.h>

namespace mailadvisor {
namespace {

std::string told(std::string_view pattern, std::string_view address) {
    DiscoveryFacts facts;
    EXPECT_TRUE(setLogin(facts.candidates.emplace_back(), pattern, addressOf()));
    return toldFor(withoutPerson(std::move(facts)), addressOf(address)).candidates[0].username;
}

TEST(LoginPattern, GivesEveryPersonTheirOwnLoginWhateverItsShape) {
    const std::string malee = "malee@company.example";

    EXPECT_EQ(told("%EMAILADDRESS%", malee), "malee@company.example");
    EXPECT_EQ(told("%EMAILLOCALPART%-al", malee), "malee-al");
    EXPECT_EQ(told("HI\\%EMAILLOCALPART%", malee), "HI\\malee");
    EXPECT_EQ(told("%EMAILLOCALPART%@mailhost.example", malee), "malee@mailhost.example");
    EXPECT_EQ(told("%emaildomain%/%emaillocalpart%", malee), "company.example/malee");
    EXPECT_EQ(told("%EMAILLOCALPART%%%EMAILDOMAIN%", malee), "malee%company.example");
    EXPECT_EQ(told("u%EMAILLOCALPART%u", malee), "umaleeu");
    EXPECT_EQ(told("shared", malee), "shared");
}

TEST(LoginPattern, IsNotMistakenForTheNameOfAnotherPersonThatItHolds) {
    EXPECT_EQ(told("%EMAILLOCALPART%.somchai", "m@company.example"), "m.somchai");
    EXPECT_EQ(told("somchai-office", "malee@company.example"), "somchai-office");
}

TEST(LoginPattern, IsUnknownForOthersWhereOnePersonsNameIsPublished) {
    EXPECT_EQ(told("somchai", "malee@company.example"), "");
    EXPECT_EQ(told("Somchai@company.example", "malee@company.example"), "");
}

TEST(LoginPattern, IsRefusedWithAPlaceholderNobodyKnows) {
    Candidate server;

    EXPECT_FALSE(setLogin(server, "%REALNAME%", addressOf()));
    EXPECT_FALSE(setLogin(server, "%EMAILADDRESS", addressOf()));
    EXPECT_EQ(server.username, "");
}

TEST(LoginPattern, IsReadFromAnAnswerToPostmaster) {
    const auto behind = [](std::string_view login) {
        return patternBehind(login, addressOf("postmaster@company.example"), addressOf());
    };

    EXPECT_EQ(behind("postmaster@company.example"), "%EMAILADDRESS%");
    EXPECT_EQ(behind("CORP\\Postmaster"), "CORP\\%EMAILLOCALPART%");
    EXPECT_EQ(behind("company.example+postmaster"), "%EMAILDOMAIN%+%EMAILLOCALPART%");
    EXPECT_EQ(behind("postmaster%mailhost.example"), "%EMAILLOCALPART%%mailhost.example");
    EXPECT_EQ(behind("c1234"), "c1234");
}

}  // namespace
}  // namespace mailadvisor

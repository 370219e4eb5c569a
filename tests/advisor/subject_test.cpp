#include "advisor/subject.h"

#include <gtest/gtest.h>

namespace mailadvisor {
namespace {

TEST(Subject, IsTheAddressWithoutWhatStandsAround) {
    const auto subject = subjectOf("Somchai <somchai\uFF20example.test>", {});

    ASSERT_TRUE(subject);
    EXPECT_EQ(subject->address->ascii(), "somchai@example.test");
}

TEST(Subject, OfAProbeIsAnAddressAlsoWithTheWideAt) {
    EXPECT_TRUE(subjectOfProbe("somchai\uFF20example.test", {})->address);
    EXPECT_EQ(subjectOfProbe("mail.example.test", {})->host, "mail.example.test");
}

TEST(Subject, HasNoUserNameWithSomethingInItThatNobodySees) {
    Wishes wishes;
    wishes.user = "som\u200Echai";

    for (const auto& subject :
         {subjectOf("a@example.test", wishes), subjectOfProbe("mail.example.test", wishes)}) {
        ASSERT_FALSE(subject);
        EXPECT_EQ(subject.error().where, "--user");
        EXPECT_EQ(subject.error().text.id, "error.login-unseen");
    }
}

}  // namespace
}  // namespace mailadvisor

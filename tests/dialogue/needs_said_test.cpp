#include "dialogue/needs_said.h"

#include "dialogue/walk.h"

#include <gmock/gmock.h>

namespace mailadvisor::dialogue {
namespace {

using enum QuestionId;

Needs needsOf(int devices, Webmail webmail, bool isShared) {
    Needs needs;
    needs.devices = Fact<int>::known(devices);
    needs.webmail = Fact<Webmail>::known(webmail);
    needs.shared = Fact<bool>::known(isShared);
    return needs;
}

TEST(NeedsSaid, CountTheDevicesAmongThePlaces) {
    const auto needs = needsSaid({{Places, Ids{"office-computer", "phone", "webmail-recent"}},
                                  {KeepCopy, true},
                                  {CurrentType, "pop3"}});

    auto expected = needsOf(2, Webmail::Recent, false);
    expected.backup = Fact<bool>::known(true);
    expected.currentType = Fact<mailadvisor::CurrentType>::known(mailadvisor::CurrentType::Pop3);
    EXPECT_EQ(needs, expected);
}

TEST(NeedsSaid, WebmailForAllMailCountsMoreThanForRecentMail) {
    EXPECT_EQ(needsSaid({{Places, Ids{"webmail-all", "webmail-recent"}}}),
              needsOf(0, Webmail::Yes, false));
}

TEST(NeedsSaid, NothingTickedIsNothingSaid) {
    EXPECT_EQ(needsSaid({{Places, Ids{}}, {CurrentType, "unknown"}}), Needs{});
}

TEST(NeedsSaid, WebmailOnlyForgetsTheCopyThatWasWantedBefore) {
    EXPECT_EQ(needsSaid({{Places, Ids{"webmail-all"}}, {KeepCopy, true}}),
              needsOf(0, Webmail::Yes, false));
}

TEST(AnswersSaying, GiveTheSameNeedsBack) {
    for (const int devices : {0, 1, 2, 3}) {
        for (const auto webmail : {Webmail::No, Webmail::Recent, Webmail::Yes}) {
            for (const bool isShared : {false, true}) {
                auto needs = needsOf(devices, webmail, isShared);
                if (devices > 0) needs.backup = Fact<bool>::known(true);
                if (devices > 0)
                    needs.currentType =
                        Fact<mailadvisor::CurrentType>::known(mailadvisor::CurrentType::Imap);

                const auto answers = answersSaying(needs);

                const bool isNowhere = devices == 0 && webmail == Webmail::No && !isShared;
                ASSERT_EQ(answers.has_value(), !isNowhere);
                if (answers) {
                    EXPECT_EQ(needsSaid(*answers), needs);
                }
            }
        }
    }
}

TEST(AnswersSaying, TakesThePlacesOnlyWhole) {
    Needs part;
    part.devices = Fact<int>::known(2);
    const auto tooMany = needsOf(4, Webmail::No, false);

    EXPECT_FALSE(answersSaying(part));
    EXPECT_FALSE(answersSaying(tooMany));
    EXPECT_TRUE(answersSaying(Needs{})->empty());
}

}  // namespace
}  // namespace mailadvisor::dialogue

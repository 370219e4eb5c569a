#include "report/pace.h"

#include <gtest/gtest.h>

namespace mailadvisor {
namespace {

using namespace std::chrono_literals;

std::int64_t number(const Message& message, const std::string& name) {
    for (const auto& argument : message.arguments) {
        if (argument.name == name) return std::get<std::int64_t>(argument.value);
    }
    return -1;
}

TEST(Pace, SaysNothingOfAShortRunNorAtTheEnd) {
    Pace pace;

    EXPECT_FALSE(pace.after(3000, 6000, 4s));
    EXPECT_FALSE(pace.after(6000, 6000, 9s));
}

TEST(Pace, TellsTheRateAndWhatIsLeftRoundedUp) {
    Pace pace;

    const auto soon = pace.after(3000, 3600, 30s);
    const auto late = Pace().after(300, 3000, 30s);

    ASSERT_TRUE(soon && late);
    EXPECT_EQ(soon->id, "deploy.pace-seconds");
    EXPECT_EQ(number(*soon, "rate"), 6000);
    EXPECT_EQ(number(*soon, "n"), 10);  // 6 s
    EXPECT_EQ(late->id, "deploy.pace-minutes");
    EXPECT_EQ(number(*late, "done"), 300);
    EXPECT_EQ(number(*late, "all"), 3000);
    EXPECT_EQ(number(*late, "n"), 5);  // 4.5 min
}

TEST(Pace, SpeaksMoreSeldomInALongRun) {
    Pace pace;
    std::size_t lines = 0;

    for (int second = 1; second < 600; ++second) {
        if (pace.after(static_cast<std::size_t>(second), 600, std::chrono::seconds(second)))
            ++lines;
    }

    EXPECT_GE(lines, 12U + 17U);
    EXPECT_LE(lines, 12U + 19U);
}

TEST(Pace, AVerySlowRunIsNotFoundToDoNothing) {
    EXPECT_EQ(number(*Pace().after(1, 3, 600s), "rate"), 1);
}

}  // namespace
}  // namespace mailadvisor

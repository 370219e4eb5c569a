#include "deploy/move/wave_plan.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <map>
#include <string>
#include <vector>

namespace mailadvisor {
namespace {

using ::testing::AllOf;
using ::testing::Each;
using ::testing::Ge;
using ::testing::Le;

using Members = std::vector<WaveMember>;

WaveMember member(int number, const std::string& department, std::int64_t used = 1000) {
    WaveMember one;
    one.address = "p" + std::to_string(number) + "@company.test";
    one.department = department;
    one.used = {used + number};
    one.isEasy = true;
    return one;
}

Members company(int people, int departments) {
    Members members;
    for (int i = 0; i < people; ++i) {
        members.push_back(member(i, "D" + std::to_string(i % departments)));
    }
    return members;
}

WavePlan planOf(const Members& members, std::size_t largest = WavePlan::usualSize) {
    WavePlan plan(largest);
    for (const auto& one : members) plan.count(one);
    plan.settle();
    return plan;
}

std::map<int, std::vector<std::string>> wavesOf(const Members& members, const WavePlan& plan) {
    std::map<int, std::vector<std::string>> waves;
    for (const auto& one : members) {
        waves[plan.waveOf(one).number].push_back(one.department);
    }
    return waves;
}

TEST(WavePlan, BeginsWithTheSmallestEasyOnesOnTrial) {
    auto members = company(100, 4);
    members[7].isEasy = false;
    members[7].used = {1};
    members[9].isTriable = false;
    members[9].used = {2};
    const auto plan = planOf(members);

    for (const int i : {0, 1, 2, 3, 4}) {
        EXPECT_EQ(plan.waveOf(members[static_cast<std::size_t>(i)]), (Wave{1, WaveKind::Trial}));
    }
    for (const std::size_t i : {7U, 9U, 50U}) {
        EXPECT_EQ(plan.waveOf(members[i]).kind, WaveKind::Department);
        EXPECT_GT(plan.waveOf(members[i]).number, 1);
    }
}

TEST(WavePlan, TheHinderedComeLastAndAreNeverOnTrial) {
    auto members = company(100, 4);
    for (std::size_t i = 0; i < 10; ++i) members[i].isHindered = true;
    const auto plan = planOf(members);

    int last = 0;
    for (std::size_t i = 10; i < 100; ++i) last = std::max(last, plan.waveOf(members[i]).number);
    for (std::size_t i = 0; i < 10; ++i) {
        EXPECT_EQ(plan.waveOf(members[i]), (Wave{last + 1, WaveKind::Hindered}));
    }
}

TEST(WavePlan, IsTheSameInWhateverOrderTheListStands) {
    auto members = company(3000, 9);
    for (std::size_t i = 0; i < members.size(); i += 7) members[i].isHindered = true;
    auto reversed = members;
    std::ranges::reverse(reversed);

    const auto plan = planOf(members);
    const auto other = planOf(reversed);

    for (const auto& one : members) EXPECT_EQ(plan.waveOf(one), other.waveOf(one));
}

TEST(WavePlan, ADepartmentStaysTogetherAndSmallOnesShareAWave) {
    const auto members = company(405, 9);  // 45 each: two fit into a hundred

    const auto waves = wavesOf(members, planOf(members));

    EXPECT_EQ(waves.size(), 6U);  // the trial and five
    for (const auto& [number, departments] : waves) {
        if (number == 1) continue;
        std::map<std::string, int> counts;
        for (const auto& department : departments) ++counts[department];
        EXPECT_LE(departments.size(), 100U);
        EXPECT_LE(counts.size(), 2U);
    }
}

TEST(WavePlan, ALargeDepartmentIsSplitIntoPartsOfLikeSizeByItsComputers) {
    auto members = company(3000, 1);
    for (std::size_t i = 0; i < members.size(); ++i) {
        members[i].computer = "PC" + std::to_string(i / 2);
    }
    const auto plan = planOf(members);

    const auto waves = wavesOf(members, plan);

    EXPECT_EQ(waves.size(), 31U);
    std::vector<std::size_t> sizes;
    for (const auto& [number, departments] : waves) {
        if (number > 1) sizes.push_back(departments.size());
    }
    EXPECT_THAT(sizes, Each(AllOf(Ge(50U), Le(150U))));
    for (std::size_t i = 100; i < members.size(); i += 2) {
        EXPECT_EQ(plan.waveOf(members[i]).number, plan.waveOf(members[i + 1]).number);
    }
}

TEST(WavePlan, WhatAListLaysDownCounts) {
    auto members = company(20, 2);
    members[3].listed = 42;
    members[3].isHindered = true;

    const auto plan = planOf(members);

    EXPECT_EQ(plan.waveOf(members[3]), (Wave{42, WaveKind::Listed}));
}

TEST(WavePlan, OneMoreInTheListMovesFewIntoAnotherWave) {
    const auto before = company(999, 5);
    auto after = before;
    after.insert(after.begin(), member(5000, "D3", 900'000));
    const auto plan = planOf(before, 150);
    const auto other = planOf(after, 150);

    const auto moved = std::ranges::count_if(
        before, [&](const auto& one) { return plan.waveOf(one) != other.waveOf(one); });

    EXPECT_LE(moved, 20);
}

TEST(WavePlan, WithoutAnythingKnownAFewAreOnTrialAllTheSame) {
    auto members = company(60, 1);
    for (auto& one : members) {
        one.isEasy = false;
        one.used = {};
    }

    const auto waves = wavesOf(members, planOf(members));

    ASSERT_EQ(waves.size(), 2U);
    EXPECT_EQ(waves.at(1).size(), 3U);
    EXPECT_EQ(waves.at(2).size(), 57U);
}

}  // namespace
}  // namespace mailadvisor

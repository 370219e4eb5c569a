#include "signs/hint_audience.h"

#include "signs/hint_page.h"

#include <gmock/gmock.h>

namespace mailadvisor {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

Facts hinted(std::initializer_list<HintCode> codes) {
    Facts facts;
    for (const auto code : codes) facts.discovery.hints.push_back({Source::Mx, code, "Provider"});
    return facts;
}

std::vector<HintCode> codesOf(const std::vector<Hint>& hints) {
    std::vector<HintCode> codes;
    for (const auto& hint : hints) codes.push_back(hint.code);
    return codes;
}

TEST(HintsBeforeSignIn, AreWhatHasToBeDoneFirstEachOnce) {
    const Facts facts = hinted({HintCode::AppPassword, HintCode::FolderLimit,
                                HintCode::OffByDefault, HintCode::AppPassword});

    EXPECT_THAT(codesOf(hintsBeforeSignIn(facts)),
                ElementsAre(HintCode::AppPassword, HintCode::OffByDefault));
}

TEST(HintPage, IsTheProvidersOwnAndNoOthers) {
    EXPECT_EQ(pageFor({Source::Mx, HintCode::AppPassword, "iCloud"}), "https://account.apple.com");
    EXPECT_EQ(pageFor({Source::Mx, HintCode::AppPassword, "Fastmail"}), "");
    EXPECT_EQ(pageFor({Source::Mx, HintCode::FolderLimit, "iCloud"}), "");
}

TEST(HintsBeforeSignIn, AreNoneOfWhatOnlyTheAdviceIsAbout) {
    EXPECT_THAT(hintsBeforeSignIn(hinted({HintCode::FolderLimit, HintCode::WildcardDns})),
                IsEmpty());
}

}  // namespace
}  // namespace mailadvisor

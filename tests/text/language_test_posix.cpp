#include "text/language.h"

#include <gtest/gtest.h>

#include <cstdlib>

namespace mailadvisor {
namespace {

class LanguageFromEnvironment : public testing::Test {
protected:
    void SetUp() override {
        for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) unsetenv(name);
    }
};

TEST_F(LanguageFromEnvironment, IsEnglishWhenNothingIsSet) {
    EXPECT_EQ(languageFromEnvironment(), Language::English);
}

TEST_F(LanguageFromEnvironment, IsThaiForThaiLocales) {
    for (const char* locale : {"th_TH.UTF-8", "th", "th_TH@calendar=gregorian", "th-TH"}) {
        setenv("LANG", locale, 1);

        EXPECT_EQ(languageFromEnvironment(), Language::Thai) << locale;
    }
}

TEST_F(LanguageFromEnvironment, IsEnglishForAnyOther) {
    for (const char* locale : {"C", "de_DE.UTF-8", "tha", "the"}) {
        setenv("LANG", locale, 1);

        EXPECT_EQ(languageFromEnvironment(), Language::English) << locale;
    }
}

TEST_F(LanguageFromEnvironment, AsksLcAllBeforeLang) {
    setenv("LC_ALL", "en_US.UTF-8", 1);
    setenv("LANG", "th_TH.UTF-8", 1);

    EXPECT_EQ(languageFromEnvironment(), Language::English);
}

TEST_F(LanguageFromEnvironment, PassesOverEmptyVariables) {
    setenv("LC_ALL", "", 1);
    setenv("LC_MESSAGES", "th_TH.UTF-8", 1);

    EXPECT_EQ(languageFromEnvironment(), Language::Thai);
}

TEST(LanguageNames, AreReadBackAsTheyAreWritten) {
    for (const Language language : allLanguages) {
        EXPECT_EQ(languageFromName(nameOf(language)), language);
    }
    EXPECT_EQ(languageFromName("de"), std::nullopt);
}

}  // namespace
}  // namespace mailadvisor

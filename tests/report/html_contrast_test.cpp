#include "report/html/style.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <regex>
#include <string>
#include <vector>

namespace mailadvisor {
namespace {

/// The colours of one theme by their names in the style sheet, "#rrggbb".
using Theme = std::map<std::string, std::string>;

constexpr double leastForText = 4.5;   // WCAG 2.1 §1.4.3
constexpr double leastForLines = 3.0;  // WCAG 2.1 §1.4.11

/// The variables of every `:root { … }`: light, dark, print.
std::vector<Theme> themesOf(const std::string& css) {
    const std::regex block(R"(:root \{([^}]*)\})"), variable(R"(--([a-z-]+): (#[0-9a-f]{6});)");
    std::vector<Theme> themes;
    for (std::sregex_iterator root(css.begin(), css.end(), block), end; root != end; ++root) {
        const std::string body = (*root)[1];
        Theme theme;
        for (std::sregex_iterator at(body.begin(), body.end(), variable); at != end; ++at) {
            theme[(*at)[1]] = (*at)[2];
        }
        themes.push_back(theme);
    }
    return themes;
}

/// Relative luminance as WCAG 2.1 defines it.
double luminance(const std::string& colour) {
    const auto channel = [&](std::size_t at) {
        const double value = std::stoi(colour.substr(at, 2), nullptr, 16) / 255.0;
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

double contrast(const std::string& one, const std::string& other) {
    const auto [dark, bright] = std::minmax({luminance(one), luminance(other)});
    return (bright + 0.05) / (dark + 0.05);
}

/// The pairs of colours that meet on the page and differ too little.
std::vector<std::string> weakPairs(const Theme& theme, const std::vector<std::string>& inks,
                                   const std::vector<std::string>& grounds, double least) {
    std::vector<std::string> weak;
    for (const auto& ink : inks) {
        for (const auto& ground : grounds) {
            if (contrast(theme.at(ink), theme.at(ground)) < least) {
                weak.push_back(ink + " on " + ground);
            }
        }
    }
    return weak;
}

TEST(HtmlContrast, IsReckonedAsWcagDoes) {
    EXPECT_DOUBLE_EQ(contrast("#000000", "#ffffff"), 21);
    EXPECT_NEAR(contrast("#777777", "#ffffff"), 4.48, 0.01);
}

TEST(HtmlContrast, HasTheSameColoursInLightDarkAndPrint) {
    const auto themes = themesOf(std::string(styleSheet()));

    ASSERT_EQ(themes.size(), 3U);
    for (const auto& theme : themes) {
        ASSERT_EQ(theme.size(), themes.front().size());
        for (const auto& [name, colour] : themes.front()) EXPECT_TRUE(theme.contains(name)) << name;
    }
}

TEST(HtmlContrast, LetsEveryTextBeRead) {
    const std::vector<std::string> none;
    for (const auto& theme : themesOf(std::string(styleSheet()))) {
        EXPECT_EQ(weakPairs(theme, {"ink", "faint", "good", "warning", "bad", "accent"},
                            {"paper", "card", "soft"}, leastForText),
                  none);
        EXPECT_EQ(weakPairs(theme, {"on-accent"}, {"accent"}, leastForText), none);
    }
}

TEST(HtmlContrast, LetsEveryLineOfThePicturesBeSeen) {
    const std::vector<std::string> none;
    for (const auto& theme : themesOf(std::string(styleSheet()))) {
        EXPECT_EQ(weakPairs(theme, {"accent", "good", "warning", "bad", "faint"},
                            {"card", "soft", "shade"}, leastForLines),
                  none);
    }
}

TEST(HtmlContrast, WritesEveryColourAsAVariable) {
    std::string css(styleSheet());
    css = std::regex_replace(css, std::regex(R"(:root \{[^}]*\})"), "");

    EXPECT_FALSE(std::regex_search(css, std::regex("#[0-9a-fA-F]{3,6}[; ]"))) << css;
}

}  // namespace
}  // namespace mailadvisor

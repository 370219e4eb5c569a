#include "base/json.h"
#include "report/html/html.h"
#include "report/html/style.h"

#include <gmock/gmock.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

/// The page of the kit for people (tests/trial) is made without us: what our word finder says of
/// its words stands in marked.json. MAILADVISOR_UPDATE_GOLDEN=1 writes what it says now.
namespace mailadvisor {
namespace {

using testing::HasSubstr;

const std::filesystem::path kit = std::filesystem::path(PROJECT_SOURCE_DIR) / "tests" / "trial";

std::string contentOf(const char* name) {
    std::ifstream file(kit / name, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// Every Thai and English text at this place and below, as HTML.
void mark(const Json& place, Json& marked) {
    if (place.is_array()) {
        for (const Json& entry : place) mark(entry, marked);
    } else if (place.contains("th")) {
        for (const char* language : {"th", "en"}) {
            const auto words = place.at(language).get<std::string>();
            marked[words] = text(words).source;
        }
    } else {
        for (const auto& entry : place.items()) mark(entry.value(), marked);
    }
}

TEST(TrialPage, EndsItsLinesWhereOurWordFinderLetsThem) {
    const auto texts = parseJson(contentOf("texts.json"), "texts.json");
    ASSERT_TRUE(texts);

    Json marked = Json::object();
    for (const char* shown : {"title", "lines", "checks", "words"}) mark(texts->at(shown), marked);

    const char* flag = std::getenv("MAILADVISOR_UPDATE_GOLDEN");
    if (flag != nullptr && std::string(flag) == "1") {
        std::ofstream(kit / "marked.json", std::ios::binary) << dumpJson(marked);
    }
    EXPECT_GT(marked.size(), 50U);
    EXPECT_EQ(dumpJson(marked), contentOf("marked.json"));
}

TEST(TrialPage, HasTheStyleOfTheMarks) {
    const std::string style(styleSheet());
    const auto begin = style.find(".w {");
    const auto end = style.find("\n\n", begin);
    ASSERT_NE(end, std::string::npos);

    EXPECT_THAT(contentOf("page.html"), HasSubstr(style.substr(begin, end - begin)));
    EXPECT_THAT(contentOf("page.html"), HasSubstr("word-break: keep-all"));
}

}  // namespace
}  // namespace mailadvisor

#include "kit/xml_text.h"

#include <gtest/gtest.h>

namespace mailadvisor {
namespace {

constexpr const char* document =
    "\xEF\xBB\xBF<?xml version=\"1.0\"?>\n"
    "<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" \"http://www.apple.com/x.dtd\">\n"
    "<list name=\"สมชาย\">\n"
    "  <!-- 😀 -->\n"
    "  <item id=\"1\">a&amp;b</item>\n"
    "  <item id=\"2\"/>\n"
    "  <item id=\"3\"><deep>x</deep></item>\n"
    "</list>\n";

std::string bytesOf(const XmlElement& element) {
    return std::string(document)
        .substr(element.range.begin, element.range.end - element.range.begin);
}

TEST(XmlText, SaysWhatStandsWhere) {
    const auto root = readXml(document, "list.xml");

    ASSERT_TRUE(root);
    EXPECT_EQ(root->attribute("name"), "สมชาย");
    ASSERT_EQ(root->children.size(), 3U);
    EXPECT_EQ(root->children[0].text, "a&b");
    EXPECT_EQ(bytesOf(root->children[0]), "<item id=\"1\">a&amp;b</item>");
    EXPECT_EQ(bytesOf(root->children[1]), "<item id=\"2\"/>");
    EXPECT_EQ(bytesOf(root->children[2]), "<item id=\"3\"><deep>x</deep></item>");
    EXPECT_EQ(root->children[2].textOf("deep"), "x");
    EXPECT_EQ(root->child("nothing"), nullptr);
    EXPECT_TRUE(bytesOf(*root).ends_with("</list>"));
}

TEST(XmlText, IsGarbledWithItsLineWhenItIsNotXml) {
    for (const char* broken :
         {"", "text", "\n<a>", "<a></b>", "<a/><b/>", "<a>\xFF</a>", "<a>&x;</a>",
          "<!DOCTYPE a [<!ENTITY x \"y\">]><a>&x;</a>"}) {
        const auto root = readXml(broken, "list.xml");

        ASSERT_FALSE(root) << broken;
        EXPECT_EQ(root.error().code, ErrorCode::Garbled);
        EXPECT_TRUE(root.error().where.starts_with("list.xml:"));
    }
}

TEST(XmlText, IsGarbledWhenItIsTooDeep) {
    std::string deep;
    for (int i = 0; i < 100'000; ++i) deep += "<a>";

    EXPECT_FALSE(readXml(deep, "list.xml"));
}

}  // namespace
}  // namespace mailadvisor

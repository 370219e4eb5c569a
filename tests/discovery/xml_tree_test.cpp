#include "discovery/xml_tree.h"

#include <gtest/gtest.h>

#include <string>

namespace mailadvisor {
namespace {

std::string repeated(std::string_view text, int times) {
    std::string all;
    for (int i = 0; i < times; ++i) all += text;
    return all;
}

TEST(XmlTree, KeepsNamesAttributesTextAndOrder) {
    const auto reading = readXmlTree("<a><b k=' v '> one </b><c/><b>two &amp; three</b></a>");

    ASSERT_EQ(reading.reason, Reason::None) << reading.detail;
    ASSERT_EQ(reading.root.children.size(), 3u);
    EXPECT_EQ(reading.root.textOf("b"), "one");
    EXPECT_EQ(reading.root.child("b")->attribute("k"), "v");
    EXPECT_EQ(reading.root.children[2].text, "two & three");
    EXPECT_EQ(reading.root.child("d"), nullptr);
}

TEST(XmlTree, IgnoresByteOrderMarkCrlfAndNamespaces) {
    const auto reading = readXmlTree(
        "\xEF\xBB\xBF<?xml version=\"1.0\"?>\r\n<x:a xmlns:x='u'>\r\n"
        "<x:b>1</x:b>\r\n</x:a>\r\n");

    ASSERT_EQ(reading.reason, Reason::None) << reading.detail;
    EXPECT_EQ(reading.root.name, "a");
    EXPECT_EQ(reading.root.textOf("b"), "1");
}

TEST(XmlTree, RefusesEveryDoctype) {
    const auto reading = readXmlTree("<!DOCTYPE a [<!ENTITY e 'x'>]><a>&e;</a>");

    EXPECT_EQ(reading.reason, Reason::XmlDoctype);
}

TEST(XmlTree, RefusesAnEntityBombBeforeItExpands) {
    const auto reading = readXmlTree(
        "<!DOCTYPE a [<!ENTITY l 'lol'><!ENTITY l2 '&l;&l;&l;&l;&l;&l;'>"
        "<!ENTITY l3 '&l2;&l2;&l2;&l2;&l2;'>]><a>&l3;</a>");

    EXPECT_EQ(reading.reason, Reason::XmlDoctype);
}

TEST(XmlTree, CallsUndefinedEntitiesMalformed) {
    EXPECT_EQ(readXmlTree("<a>&nbsp;</a>").reason, Reason::XmlMalformed);
}

TEST(XmlTree, RecognisesWebPagesOfAllKinds) {
    for (const auto page :
         {"<!DOCTYPE html><html><body>Welcome</body></html>", "<HTML><p>unclosed",
          "<?xml version='1.0'?><!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0'><html/>",
          "\n\n  <html lang='th'></html>", "<!-- made by hand -->\n<html></html>"}) {
        EXPECT_EQ(readXmlTree(page).reason, Reason::HtmlInsteadOfXml) << page;
    }
}

TEST(XmlTree, KeepsToItsLimits) {
    const auto deep = repeated("<a>", maxXmlDepth + 1) + repeated("</a>", maxXmlDepth + 1);
    const auto wide = "<a>" + repeated("<b/>", maxXmlElements) + "</a>";
    const auto wordy = "<a>" + repeated("x", static_cast<int>(maxXmlTextBytes) + 1) + "</a>";
    const auto huge = "<a>" + repeated("<b>1</b>          ", 4000) + "</a>";

    EXPECT_EQ(readXmlTree(deep).reason, Reason::XmlTooLarge);
    EXPECT_EQ(readXmlTree(wide).reason, Reason::XmlTooLarge);
    EXPECT_EQ(readXmlTree(wordy).reason, Reason::XmlTooLarge);
    EXPECT_EQ(readXmlTree(huge).reason, Reason::XmlTooLarge);
}

TEST(XmlTree, TakesAnythingUpToItsLimits) {
    const auto deep = repeated("<a>", maxXmlDepth) + repeated("</a>", maxXmlDepth);
    const auto wide = "<a>" + repeated("<b/>", maxXmlElements - 1) + "</a>";

    EXPECT_EQ(readXmlTree(deep).reason, Reason::None);
    EXPECT_EQ(readXmlTree(wide).reason, Reason::None);
}

TEST(XmlTree, CallsCutOffAndEmptyDocumentsMalformed) {
    for (const auto text : {"", " ", "<a>", "<a></b>", "<a/><b/>", "not xml", "{\"a\":1}", "<a"}) {
        EXPECT_EQ(readXmlTree(text).reason, Reason::XmlMalformed) << text;
    }
}

TEST(XmlTree, SaysWhereADocumentBreaks) {
    EXPECT_NE(readXmlTree("<a>\n<b>\n</c></a>").detail.find("line 3"), std::string::npos);
}

}  // namespace
}  // namespace mailadvisor

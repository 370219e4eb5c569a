#include "discovery/xml_bytes.h"

#include "discovery/xml_tree.h"

#include <gtest/gtest.h>

namespace mailadvisor {
namespace {

using namespace std::string_literals;

std::string declaring(const std::string& encoding, const std::string& text) {
    return "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?><a>" + text + "</a>";
}

TEST(XmlBytes, AreReadInTheEncodingTheyDeclare) {
    const std::string thai874 = "\xE4\xB7\xC2";  // ไทย

    for (const char* name : {"TIS-620", "windows-874", "ISO-8859-11", "tis620"})
        EXPECT_EQ(readXmlTree(declaring(name, thai874)).root.text, "ไทย") << name;
    EXPECT_EQ(readXmlTree(declaring("ISO-8859-1", "caf\xE9")).root.text, "café");
    EXPECT_EQ(readXmlTree(declaring("ISO-8859-15", "\xA4")).root.text, "€");
    EXPECT_EQ(readXmlTree(declaring("windows-1252", "\x80")).root.text, "€");
    EXPECT_EQ(readXmlTree(declaring("koi8-r", "\xC4\xC1")).root.text, "да");
    EXPECT_EQ(readXmlTree(declaring("GBK", "\xC4\xE3")).root.text, "你");
}

TEST(XmlBytes, AreReadAsUtf16WithAMarkOrWithout) {
    const auto little = "<\0a\0>\0\x44\x0E<\0/\0a\0>\0"s;
    const auto big = "\0<\0a\0>\x0E\x44\0<\0/\0a\0>"s;

    EXPECT_EQ(readXmlTree(little).root.text, "ไ");
    EXPECT_EQ(readXmlTree("\xFF\xFE" + little).root.text, "ไ");
    EXPECT_EQ(readXmlTree(big).root.text, "ไ");
    EXPECT_EQ(readXmlTree("\xFE\xFF" + big).root.text, "ไ");
}

TEST(XmlBytes, FollowTheHttpAnswerWhereItFitsThem) {
    EXPECT_EQ(readXmlTree("<a>\xE4\xB7\xC2</a>", "TIS-620").root.text, "ไทย");
    EXPECT_EQ(readXmlTree(declaring("TIS-620", "\xE4\xB7\xC2"), "utf-8").root.text, "ไทย");
    EXPECT_EQ(readXmlTree(declaring("UTF-8", "ไทย"), "binary").root.text, "ไทย");
}

TEST(XmlBytes, OfWellFormedUtf8AreReadWhateverTheyDeclare) {
    EXPECT_EQ(readXmlTree(declaring("utf-16", "ไทย")).root.text, "ไทย");
    EXPECT_EQ(readXmlTree(declaring("x-nobody-knows", "ไทย")).root.text, "ไทย");
    EXPECT_EQ(readXmlTree("\xEF\xBB\xBF<a>ไทย</a>").root.text, "ไทย");
}

TEST(XmlBytes, ThatFitNoEncodingAreNotCalledDamaged) {
    const auto reading = readXmlTree(declaring("x-mac-thai", "\xE4\xB7\xC2"));

    EXPECT_EQ(reading.reason, Reason::UnreadableEncoding);
    EXPECT_EQ(reading.detail, "x-mac-thai");
    EXPECT_EQ(readXmlTree("<a>caf\xE9</a>").reason, Reason::UnreadableEncoding);
}

TEST(XmlBytes, TellTheirEncodingInEveryWayItIsWritten) {
    EXPECT_EQ(declaredEncoding("<?xml version='1.0' encoding = 'TIS-620' ?><a/>"), "TIS-620");
    EXPECT_EQ(declaredEncoding("<a encoding='x'/>"), "");
    EXPECT_EQ(charsetOf("text/xml; Charset=\"ISO-8859-1\"; x=y"), "ISO-8859-1");
    EXPECT_EQ(charsetOf("application/xml;charset=tis-620"), "tis-620");
    EXPECT_EQ(charsetOf("text/xml"), "");
}

}  // namespace
}  // namespace mailadvisor

#include "kit/key_file_text.h"

#include "kit/key_file.h"

#include <gtest/gtest.h>

namespace mailadvisor {
namespace {

TEST(KeyFileText, SaysWhatStandsWhere) {
    const std::string text =
        "# comment\r\n[First]\r\nkey = a b \r\nPath[$e]=$HOME\r\n\r\n[Second]\nkey=1\nkey=2";

    const KeyFileText file = readKeyFile(text);

    ASSERT_EQ(file.groups.size(), 2U);
    EXPECT_EQ(file.firstOddLine, 0U);
    const KeyFileGroup& first = *file.find("First");
    EXPECT_EQ(first.value("key"), "a b");
    EXPECT_EQ(first.value("Path"), "$HOME");
    EXPECT_FALSE(first.has("path"));
    EXPECT_EQ(text.substr(first.begin, first.end - first.begin),
              "[First]\r\nkey = a b \r\nPath[$e]=$HOME\r\n\r\n");
    const KeyFileEntry& entry = first.entries[0];
    EXPECT_EQ(text.substr(entry.begin, entry.end - entry.begin), "key = a b \r\n");
    EXPECT_EQ(file.find("Second")->value("key"), "2");
    EXPECT_EQ(file.find("Second")->end, text.size());
    EXPECT_EQ(file.find("Third"), nullptr);
}

TEST(KeyFileText, NamesTheFirstOddLine) {
    EXPECT_EQ(readKeyFile("[a]\nb=c\nnonsense\n=x\n").firstOddLine, 3U);
    EXPECT_EQ(readKeyFile("[a\n").firstOddLine, 1U);
    EXPECT_EQ(readKeyFile(std::string("[a]\nb=\0c\n", 10)).firstOddLine, 2U);
    EXPECT_EQ(readKeyFile("; no comment here\n").firstOddLine, 1U);
    EXPECT_EQ(readKeyFile("before=groups\n").firstOddLine, 0U);
}

TEST(KeyFileText, TakesPythonsLinesToo) {
    const KeyFileStyle python{.comments = "#;", .hasContinuations = true, .takesColons = true};

    const KeyFileText file =
        readKeyFile("[r]\n; comment\nserver: mail\ncommand = (\"a\",\n  \"b\")\nport=1\n", python);

    EXPECT_EQ(file.firstOddLine, 0U);
    EXPECT_EQ(file.groups[0].value("server"), "mail");
    EXPECT_EQ(file.groups[0].value("command"), "(\"a\",\n\"b\")");
    EXPECT_EQ(file.groups[0].value("port"), "1");
}

TEST(KeyFileText, ReadsBackWhatAKeyFileWrites) {
    for (const std::string value : {" outer ", "back\\slash", "tab\there", "สมชาย", "a=b#c", ""}) {
        KeyFile written;
        written.group("g");
        written.set("k", std::string_view(value));

        const KeyFileText read = readKeyFile(written.text());

        EXPECT_EQ(unescapedKeyValue(read.groups[0].value("k")), value);
    }
}

}  // namespace
}  // namespace mailadvisor

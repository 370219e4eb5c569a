#include "catalogue.h"
#include "source_tree.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <set>

namespace mailadvisor::test {
namespace {

void forEachThaiText(const std::function<void(const std::string& id, const std::string&)>& check) {
    for (const auto& pair : allCatalogues()) {
        for (const auto& [id, entry] : pair.thai) {
            for (const auto& form : entry.forms) check(id, form);
        }
    }
}

std::string withoutPlaceholders(std::string text) {
    for (auto open = text.find('{'); open != std::string::npos; open = text.find('{')) {
        const auto close = text.find('}', open);
        text.replace(open, close == std::string::npos ? std::string::npos : close - open + 1, "");
    }
    return text;
}

/// Proper names and terms that stay Latin in Thai; one a line, `#` begins a comment.
std::set<std::string> allowedWords() {
    std::set<std::string> words;
    for (const auto& line : linesOf(textOf("tests/structure/latin_words_in_thai.txt"))) {
        if (!line.empty() && line[0] != '#') words.insert(line);
    }
    return words;
}

/// What is typed or looked up: options, file and host names, addresses, code names, RFC words.
bool isTechnical(const std::string& token) {
    return token.find_first_of("@/_=<>%*+") != std::string::npos || token.starts_with("-") ||
           !matches(token, R"(([A-Za-z0-9][.:][A-Za-z0-9]))").empty() ||
           !matches(token, "([a-z][A-Z])").empty() || matches(token, "([a-z])").empty();
}

/// English words that a Thai text holds.
std::vector<std::string> latinWords(const std::string& text) {
    std::vector<std::string> words;
    const std::string token = "[A-Za-z0-9@._/:*<>=%+-]";
    for (const auto& found : matches(text, "(" + token + "*[A-Za-z]" + token + "*)")) {
        if (isTechnical(found)) continue;
        for (const auto& word : matches(found, "([A-Za-z][A-Za-z0-9-]*)")) words.push_back(word);
    }
    return words;
}

std::string without(std::string text, const std::vector<std::string>& parts) {
    for (const auto& part : parts) {
        for (auto at = text.find(part); at != std::string::npos; at = text.find(part)) {
            text.erase(at, part.size());
        }
    }
    return text;
}

TEST(Thai, HasNoFullStopAtItsEnd) {
    Faults faults;
    forEachThaiText([&](const std::string& id, const std::string& text) {
        faults.addUnless(!text.ends_with(".") && !text.ends_with("!"), id + ": " + text);
    });
    EXPECT_NO_FAULTS(faults);
}

TEST(Thai, UsesTheWordsOfTheGlossary) {
    const std::string avoided =
        "(ท่าน|ครับ|ค่ะ|อีเมล์|อีเมลล์|ทำการ|ซึ่งนั่น|เซิฟเวอร์|เซิร์ฟเวอร|ดีไวซ์|ล็อกอิน|พาสเวิร์ด|"
        "กล่องจดหมาย|ไคลเอนต์|โปรแกรมเมล|ระบบเมล|บริการเมล|ส่วนเสริม|ค่าตั้งต้น|คีย์|เลข IP|ที่อยู่ IP|"
        "หลังสุด|แผ่นพิมพ์|ตั้งด้วยมือ|เอกสารของโดเมน|Outlook รุ่นใหม่|ประกาศ|คนระหว่างทาง|เห็นรหัสผ่าน|"
        "แปลว่า|หาตัวเอง|ต้องการคืนค่าเดิม|จะเอาออก|แน่ใจได้|วันที่ของอีเมล|ลดพื้นที่|ทำสิ่งนี้ก่อน|เขียน|"
        "POP3 ดึง|POP3 เอง)";
    // Right words that hold one of these.
    const std::vector<std::string> right{"กล่องจดหมายเข้า", "เซิร์ฟเวอร์",    "เท่านั้น",
                                         "เท่านี้",          "แบบ POP3 ดึง", "เขียนทับ",
                                         "ให้เขียนว่า",      "ใช้เขียนอีเมล",  "ดึงแบบ POP3 เอง"};
    Faults faults;
    forEachThaiText([&](const std::string& id, const std::string& text) {
        for (const auto& word : matches(without(text, right), avoided)) {
            faults.add(id + " says " + word + ": " + text);
        }
    });
    EXPECT_NO_FAULTS(faults);
}

TEST(Thai, UsesCurvedQuotesAndBlanksAroundTheRepetitionMark) {
    Faults faults;
    forEachThaiText([&](const std::string& id, const std::string& text) {
        faults.addUnless(text.find('"') == std::string::npos, id + " has straight quotes: " + text);
        // "อื่นๆ" is a button's name.
        const bool isApart = matches(without(text, {"อื่นๆ"}), "([^ ]ๆ|ๆ[^ ])").empty();
        faults.addUnless(isApart, id + " has ๆ without blanks: " + text);
    });
    EXPECT_NO_FAULTS(faults);
}

// What stands behind a command is copied with it.
TEST(Thai, EndsWithTheCommandThatIsToBeTyped) {
    Faults faults;
    forEachThaiText([&](const std::string& id, const std::string& text) {
        const bool isLast =
            text.find("{command}") == std::string::npos || text.ends_with("{command}");
        faults.addUnless(isLast, id + ": " + text);
    });
    EXPECT_NO_FAULTS(faults);
}

TEST(Thai, AvoidsThePassive) {
    const std::string passive = "(ถูก(?:ลบ|ส่ง|เก็บ|ปฏิเสธ|ใช้|สร้าง|เปลี่ยน|ตั้ง|ดึง|แนะนำ|ปิด|บล็อก|ตัด))";
    Faults faults;
    forEachThaiText([&](const std::string& id, const std::string& text) {
        faults.addUnless(matches(text, passive).empty(), id + ": " + text);
    });
    EXPECT_NO_FAULTS(faults);
}

TEST(Thai, KeepsOnlyTechnicalTermsInLatin) {
    const auto allowed = allowedWords();
    ASSERT_FALSE(allowed.empty());
    Faults faults;
    forEachThaiText([&](const std::string& id, const std::string& text) {
        for (const auto& word : latinWords(withoutPlaceholders(text))) {
            faults.addUnless(allowed.contains(word), id + " says " + word + ": " + text);
        }
    });
    EXPECT_NO_FAULTS(faults);
}

TEST(Thai, HasOneBlankAroundNumbersAndLatinWords) {
    const std::string thai = "(?:\xE0[\xB8\xB9][\x80-\xBF])";
    const std::string touching = "(" + thai + "[A-Za-z0-9]|[A-Za-z0-9%]" + thai + "|  |^ | $)";
    Faults faults;
    forEachThaiText([&](const std::string& id, const std::string& text) {
        faults.addUnless(matches(text, touching).empty(), id + ": " + text);
    });
    EXPECT_NO_FAULTS(faults);
}

TEST(Thai, WritesPercentWithoutABlank) {
    Faults faults;
    forEachThaiText([&](const std::string& id, const std::string& text) {
        faults.addUnless(matches(text, "([0-9}] %)").empty(), id + ": " + text);
    });
    EXPECT_NO_FAULTS(faults);
}

}  // namespace
}  // namespace mailadvisor::test

#include "deploy/roster/roster.h"

#include "support/temporary_folder.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <array>
#include <map>

namespace mailadvisor {
namespace {

using mailadvisor::testing::TemporaryFolder;
using ::testing::ElementsAre;
using ::testing::SizeIs;

using Row = std::vector<std::u16string>;

// Names that each of the encodings can write, with the marks that parts of a table are made of.
const std::vector<Row> people{
    {u"อีเมล", u"ชื่อ-สกุล", u"แผนก", u"โควตา (MB)", u"ใช้ไป (MB)"},
    {u"somchai@forms.test", u"สมชาย, ใจดี; \"แดง\"|", u"ฝ่ายขาย", u"2048", u"0"},
    {u"malee@forms.test", u"มาลี\tศรีสุข", u"บัญชี\nและการเงิน", u"unlimited", u"1.5 GB"},
    {u"wipa@forms.test", u"วิภา", u"", u"1,5 GB", u""},
};

std::u16string table(char16_t separator) {
    std::u16string text;
    for (const auto& row : people) {
        for (const auto& field : row) {
            if (&field != &row.front()) text += separator;
            text += u'"';
            for (const char16_t c : field)
                text += c == u'"' ? std::u16string(u"\"\"") : std::u16string(1, c);
            text += u'"';
        }
        text += u"\r\n";
    }
    return text;
}

std::string wide(const std::u16string& text, bool isLittle) {
    std::string bytes;
    for (const char16_t unit : text) {
        const char high = static_cast<char>(unit >> 8);
        const char low = static_cast<char>(unit & 0xFF);
        bytes += isLittle ? std::string{low, high} : std::string{high, low};
    }
    return bytes;
}

std::string utf8(const std::u16string& text) {
    std::string bytes;
    for (const char16_t unit : text) {
        if (unit < 0x80) {
            bytes += static_cast<char>(unit);
        } else {
            bytes += static_cast<char>(0xE0 | unit >> 12);
            bytes += static_cast<char>(0x80 | (unit >> 6 & 0x3F));
            bytes += static_cast<char>(0x80 | (unit & 0x3F));
        }
    }
    return bytes;
}

std::string windows874(const std::u16string& text) {
    std::string bytes;
    for (const char16_t unit : text) {
        bytes += static_cast<char>(unit < 0x80 ? unit : unit - 0x0E00 + 0xA0);
    }
    return bytes;
}

/// All that is read of each account.
std::vector<std::string> read(const std::string& bytes) {
    const TemporaryFolder folder;
    auto roster = Roster::open({folder.write("roster", bytes), {}, {}, false});
    if (!roster) return {roster.error().text.id};
    const auto size = [](const Fact<ByteCount>& fact) {
        return fact.isKnown() ? std::to_string(fact->value) : std::string("?");
    };
    std::vector<std::string> all;
    while (auto item = roster->next()) {
        if (std::holds_alternative<RosterFault>(*item)) {
            all.emplace_back("fault");
            continue;
        }
        const auto& row = std::get<RosterRow>(*item);
        all.push_back(row.address.display() + "|" + row.displayName + "|" + row.department + "|" +
                      size(row.needs.quota) + "|" + size(row.needs.used) + "|" +
                      std::to_string(row.warnings.size()));
    }
    return all;
}

TEST(RosterForms, AreReadTheSameInEachEncodingAndWithEachSeparator) {
    const auto expected = read(utf8(table(u',')));
    ASSERT_THAT(expected,
                ElementsAre("somchai@forms.test|สมชาย, ใจดี; \"แดง\"||ฝ่ายขาย|2147483648|0|0",
                            "malee@forms.test|มาลี ศรีสุข|บัญชี และการเงิน|?|1610612736|0",
                            "wipa@forms.test|วิภา||1610612736|?|0"));

    for (const char16_t separator : {u',', u';', u'\t', u'|'}) {
        const auto text = table(separator);
        const std::map<std::string, std::string> files{
            {"utf-8", utf8(text)},
            {"utf-8 marked", "\xEF\xBB\xBF" + utf8(text)},
            {"utf-16le", wide(text, true)},
            {"utf-16be", wide(text, false)},
            {"utf-16le marked", "\xFF\xFE" + wide(text, true)},
            {"utf-16be marked", "\xFE\xFF" + wide(text, false)},
            {"windows-874", windows874(text)},
        };
        for (const auto& [name, bytes] : files) {
            EXPECT_EQ(read(bytes), expected) << name << " " << static_cast<int>(separator);
        }
    }
}

TEST(RosterForms, ColumnsMayStandInAnyOrderAndAmongOthers) {
    const std::array<std::string, 4> headers{"Email", "Display name", "Is Deleted", "Quota (GB)"};
    const std::array<std::string, 4> values{"a@forms.test", "Ann", "FALSE", "2"};
    std::array<std::size_t, 4> order{0, 1, 2, 3};
    std::size_t orders = 0;
    do {
        std::string head = "Extra";
        std::string row = "x";
        for (const auto column : order) {
            head += ";" + headers[column];
            row += ";" + values[column];
        }
        EXPECT_THAT(read(head + ";More\n" + row + ";y\n"),
                    ElementsAre("a@forms.test|Ann||2147483648|?|0"))
            << head;
        ++orders;
    } while (std::next_permutation(order.begin(), order.end()));
    EXPECT_EQ(orders, 24U);
}

TEST(RosterForms, SayTheSameInAWorkbooksNeighboursJsonAndLdif) {
    const std::vector<std::string> expected{"a@forms.test|สมชาย|ขาย|?|?|0"};

    EXPECT_EQ(read("mail,displayName,department\na@forms.test,สมชาย,ขาย\n"), expected);
    EXPECT_EQ(read(R"([{"mail":"a@forms.test","displayName":"สมชาย","department":"ขาย"}])"),
              expected);
    EXPECT_EQ(read("{\"mail\":\"a@forms.test\",\n \"displayName\":\"สมชาย\",\n"
                   " \"department\":\"ขาย\"}\n"),
              expected);
    EXPECT_EQ(read("dn: cn=a\nmail: a@forms.test\ndisplayName:: 4Liq4Lih4LiK4Liy4Lii\n"
                   "department: ขาย\n"),
              expected);
    EXPECT_THAT(read("a@forms.test\nb@forms.test\n"), SizeIs(2));
}

}  // namespace
}  // namespace mailadvisor

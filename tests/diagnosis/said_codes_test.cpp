#include "diagnosis/code_table.h"
#include "diagnosis/said.h"

#include <gmock/gmock.h>
#include <rapidcheck.h>

#include <array>
#include <cstdint>
#include <string>

namespace mailadvisor {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> codesOf(std::string_view text) {
    std::vector<std::string> codes;
    for (const auto& code : readSaid(text).codes) codes.push_back(code.text);
    return codes;
}

std::string spokenThai(std::string_view digits, std::string_view between) {
    std::string spoken = "ศูนย์" + std::string(between) + "เอ็กซ์";
    constexpr std::array<std::string_view, 16> names{"ศูนย์", "หนึ่ง", "สอง", "สาม", "สี่",  "ห้า",
                                                     "หก",  "เจ็ด", "แปด", "เก้า", "เอ", "บี",
                                                     "ซี",   "ดี",   "อี",   "เอฟ"};
    for (const char c : digits) {
        const auto value = c <= '9' ? c - '0' : c - 'A' + 10;
        spoken += std::string(between) + std::string(names[static_cast<std::size_t>(value)]);
    }
    return spoken;
}

std::string spokenEnglish(std::string_view digits, std::string_view nought) {
    constexpr std::array<std::string_view, 16> names{
        "",      "one",  "two", "three", "four", "five", "six", "seven",
        "eight", "nine", "a",   "bee",   "see",  "dee",  "e",   "eff"};
    std::string spoken = std::string(nought) + " x";
    for (const char c : digits) {
        const auto value = c <= '9' ? c - '0' : c - 'A' + 10;
        spoken += ' ';
        spoken += value == 0 ? nought : names[static_cast<std::size_t>(value)];
    }
    return spoken;
}

std::string withThaiDigits(std::string_view digits) {
    constexpr std::array<std::string_view, 10> thai{"๐", "๑", "๒", "๓", "๔",
                                                    "๕", "๖", "๗", "๘", "๙"};
    std::string text;
    for (const char c : digits)
        text += c >= '0' && c <= '9' ? std::string(thai[static_cast<std::size_t>(c - '0')])
                                     : std::string(1, c);
    return text;
}

/// Every way in which a known number is said or typed.
std::vector<std::string> formsOf(std::string_view digits) {
    const std::string code(digits);
    const auto bits = static_cast<std::uint32_t>(std::stoul(code, nullptr, 16));
    std::string withLetterO = code;
    for (char& c : withLetterO)
        if (c == '0') c = 'O';
    std::string lower = code;
    for (char& c : lower)
        if (c >= 'A' && c <= 'F') c = static_cast<char>(c - 'A' + 'a');
    return {
        "0x" + code,
        "0X" + lower,
        "Ox" + withLetterO,
        "0×" + code,
        "x" + code,
        "0x" + code.substr(0, 3) + ' ' + code.substr(3, 3) + ' ' + code.substr(6),
        "0x-" + code.substr(0, 4) + '-' + code.substr(4),
        "๐x" + withThaiDigits(code),
        std::to_string(static_cast<std::int32_t>(bits)),
        std::to_string(bits),
        std::to_string(std::uint64_t{0x100000000} - bits),
        spokenThai(code, ""),
        spokenThai(code, " "),
        spokenEnglish(code, "zero"),
        spokenEnglish(code, "oh"),
        "ขึ้นรหัส 0x" + code + "ค่ะ ทำยังไงดี",
        "It says (0x" + code + "). What now?",
    };
}

TEST(SaidCodes, AreReadBackFromEachOfTheirForms) {
    for (const auto& row : outlookCodes()) {
        for (const auto& form : formsOf(row.code))
            EXPECT_THAT(codesOf(form), ElementsAre("0x" + std::string(row.code))) << form;
    }
}

TEST(SaidCodes, AreReadAmidOtherWords) {
    rc::check([] {
        const auto table = outlookCodes();
        const auto& row = table[*rc::gen::inRange<std::size_t>(0, table.size())];
        const auto forms = formsOf(row.code);
        const auto form = forms[*rc::gen::inRange<std::size_t>(0, forms.size())];
        const auto before = *rc::gen::element<std::string>(
            "", "ตั้งแต่เช้า Outlook ขึ้น ", "since Monday: ", "ผมไม่รู้ทำไง มันขึ้น ", "error ");
        const auto behind = *rc::gen::element<std::string>("", " ทั้งวันเลย", " and I cannot send",
                                                           " ครับ", ", please help");

        RC_ASSERT(codesOf(before + form + behind) ==
                  std::vector<std::string>{"0x" + std::string(row.code)});
    });
}

TEST(SaidCodes, LackOneLetterAndAreNamedAsTheyWereHeard) {
    for (const std::string_view ending : {"0E", "0D", "0F", "92", "19", "1A", "79", "90"}) {
        const std::string heardAs = "0x800CC" + std::string(ending);
        const Said said = readSaid("Outlook: " + heardAs);

        ASSERT_THAT(said.codes, testing::SizeIs(1)) << heardAs;
        EXPECT_EQ(said.codes[0].text, "0x800CCC" + std::string(ending));
        EXPECT_EQ(said.codes[0].heardAs, heardAs);
    }
}

TEST(SaidCodes, AreRepairedOnlyToTheOnlyNearOne) {
    EXPECT_THAT(codesOf("800CCC0E"), ElementsAre("0x800CCC0E"));
    EXPECT_THAT(codesOf("CCC0E"), ElementsAre("0x800CCC0E"));
    EXPECT_THAT(codesOf("0x800CCCC0E"), ElementsAre("0x800CCC0E"));
    EXPECT_THAT(codesOf("0x800CDC0E"), ElementsAre("0x800CCC0E"));
    EXPECT_THAT(codesOf("ศูนย์เอ็กซ์แปดร้อย CCC ศูนย์อี"), ElementsAre("0x800CCC0E"));
    EXPECT_THAT(codesOf("ศูนย์เอกซ์แปดร้อยซีสามตัวเก้าสอง"), ElementsAre("0x800CCC92"));
    EXPECT_THAT(codesOf("zero x eight double-oh ccc oh e"), ElementsAre("0x800CCC0E"));
    EXPECT_THAT(codesOf("zero x eight hundred triple C nineteen"), ElementsAre("0x800CCC19"));

    // The end tells codes apart: another one is another code, even when no table has it.
    EXPECT_THAT(codesOf("0x800CCC5E"), ElementsAre("0x800CCC5E"));
    EXPECT_THAT(readSaid("0x800CCC5E").codes[0].signs, IsEmpty());
    EXPECT_THAT(readSaid("0x80070005").codes[0].name, IsEmpty());
}

TEST(SaidCodes, AreSaidAsUnknownWhereTheyCannotBeRead) {
    EXPECT_THAT(readSaid("it shows 0x800CCC4Z").unknownWords, ElementsAre("0x800CCC4Z"));
    EXPECT_THAT(readSaid("0x800CC").unknownWords, ElementsAre("0x800CC"));
    EXPECT_FALSE(readSaid("0x800CC").isUnderstood());
}

TEST(SaidCodes, StandInnermostFirst) {
    EXPECT_THAT(codesOf("0x800CCC79, server response 550 5.7.1 relay not permitted"),
                ElementsAre("5.7.1", "550", "0x800CCC79"));
    EXPECT_EQ(readSaid("0x8004210B, the server responded: 550 sender rejected").signs.front(),
              SaidSign::SenderRefused);
    EXPECT_EQ(readSaid("0x800CCC92 Maximum number of connections").signs.front(),
              SaidSign::ConnectionLimit);
}

TEST(SaidCodes, OfServersAreSpokenToo) {
    EXPECT_THAT(codesOf("ห้าห้าศูนย์ ห้าจุดเจ็ดจุดหนึ่ง"), ElementsAre("5.7.1", "550"));
    EXPECT_THAT(codesOf("five fifty, five dot seven dot one"), ElementsAre("5.7.1", "550"));
    EXPECT_THAT(codesOf("ห้าร้อยห้าสิบสี่"), ElementsAre("554"));
    EXPECT_THAT(codesOf("five three five, five point seven point one three nine"),
                ElementsAre("5.7.139", "535"));
    EXPECT_THAT(codesOf("๕๕๐ ๕.๑.๑"), ElementsAre("5.1.1", "550"));
    EXPECT_THAT(codesOf("550-5.7.26 and 550#5.1.1"), ElementsAre("5.7.26", "5.1.1", "550"));
}

TEST(SaidCodes, AreNotReadFromOtherNumbers) {
    constexpr auto others = std::to_array<std::string_view>({
        "I sent 550 emails yesterday",
        "ส่งไป 550 ฉบับ",
        "port 465 and port 554",
        "พอร์ต 554",
        "in the year 554",
        "550 คนในบริษัท",
        "ราคา 550 บาท",
        "room 421",
        "421 users",
        "about 450 people",
        "550,000",
        "192.0.2.550",
        "Outlook 5.7.1",
        "iOS 5.1.1",
        "วันที่ 5.7.26",
        "5.7.2569",
        "550%",
        "$550",
        "I have used 452 MB of it",
        "call me on 081 234 5678",
        "สามสี่ห้าคน",
        "ส่งหาสองสามคน",
        "0812345678",
        "2147483647",
        "add the bad code",
        "I see. Be careful, a dead face",
        "เอาดีๆ อีกที",
        "decade of 800 cc engines",
    });
    for (const auto text : others) EXPECT_THAT(codesOf(text), IsEmpty()) << text;
}

TEST(SaidCodes, MeanWhatTheirVendorMeans) {
    EXPECT_TRUE(readSaid("550 5.7.30 no signature - gsmtp").has(SaidSign::SenderProofFailed));
    EXPECT_TRUE(readSaid("550 5.7.30 refused [AB1.prod.outlook.com]").has(SaidSign::BasicAuthOff));
    EXPECT_EQ(readSaid("552 5.7.0 - gsmtp").vendor, SaidVendor::Google);
    EXPECT_TRUE(readSaid("550 5.7.1 ... gcdp a1-2 - gsmtp").has(SaidSign::CompanyRule));
}

TEST(SaidCodes, OfAnUnlistedStatusMeanItsClass) {
    const Said said = readSaid("550 5.1.99 whatever");

    EXPECT_TRUE(said.has("5.1.99"));
    EXPECT_TRUE(said.codes[0].name.empty());
    EXPECT_TRUE(said.has(SaidSign::RecipientUnknown));
    EXPECT_TRUE(readSaid("451 4.6.99").has(SaidSign::TryLater));
}

TEST(SaidCodes, NeverMakeAFullMailboxOfTheAmbiguousStatusAlone) {
    const Said said = readSaid("552 5.2.2");

    EXPECT_THAT(said.signs, ElementsAre(SaidSign::MailboxFull));
    EXPECT_FALSE(said.has(SaidSign::OverQuota));
    EXPECT_FALSE(said.has(SaidSign::RecipientFull));
}

}  // namespace
}  // namespace mailadvisor

#include "text/sentences.h"

#include <gtest/gtest.h>

namespace mailadvisor {
namespace {

using std::chrono::sys_days;
using std::chrono::year;

Sentences withSample(Language language) {
    Sentences say(language);
    EXPECT_TRUE(say.addCatalogue(SAMPLE_CATALOGUE));
    return say;
}

Message part(const std::string& name) { return {"sample.nested", {{"part", name}}}; }

Message typed(const MessageList& list) {
    return {"sample.typed",
            {{"text", std::string("mail.demo.test")},
             {"size", ByteCount{2LL * 1024 * 1024 * 1024}},
             {"day", Date{sys_days(year(2027) / 3 / 14), DatePrecision::Day}},
             {"number", std::int64_t{5120}},
             {"share", Percent{95}},
             {"list", list}}};
}

Message devices(std::int64_t n) { return {"sample.plural", {{"n", n}}}; }

TEST(Sentences, CarryTheProgramsOwnCatalogueInBothLanguages) {
    const Message message{"error.address-without-at", {}};

    EXPECT_EQ(Sentences(Language::English)(message),
              "This is not an e-mail address: the @ is missing.");
    EXPECT_EQ(Sentences(Language::Thai)(message), "อีเมลนี้ไม่มีเครื่องหมาย @");
}

TEST(Sentences, FormatEachTypeOfArgumentInTheirLanguage) {
    const Message message = typed({part("a"), part("b"), part("c")});

    EXPECT_EQ(withSample(Language::English)(message),
              "mail.demo.test 2 GB 14 March 2027 5,120 95% part a, part b and part c");
    EXPECT_EQ(withSample(Language::Thai)(message),
              "mail.demo.test 2 GB 14 มีนาคม 2570 5,120 95% ส่วน a ส่วน b และส่วน c");
}

TEST(Sentences, EnumerateOneOrTwoWithoutCommas) {
    const auto say = withSample(Language::English);

    EXPECT_TRUE(say(typed({part("a")})).ends_with("95% part a"));
    EXPECT_TRUE(say(typed({part("a"), part("b")})).ends_with("part a and part b"));
}

TEST(Sentences, SeparateLatinNamesByCommasInThaiToo) {
    const auto name = [](const char* text) {
        return Message{"word.name-in-list", {{"name", std::string(text)}}};
    };
    const Message names = typed({name("Outlook"), name("Thunderbird"), name("KMail")});

    EXPECT_TRUE(withSample(Language::Thai)(names).ends_with("Outlook, Thunderbird และ KMail"));
    EXPECT_TRUE(withSample(Language::English)(names).ends_with("Outlook, Thunderbird and KMail"));
}

TEST(Sentences, ChooseThePluralFormByN) {
    const auto say = withSample(Language::English);

    EXPECT_EQ(say(devices(1)), "1 device");
    EXPECT_EQ(say(devices(3)), "3 devices");
    EXPECT_EQ(say(devices(0)), "0 devices");
    EXPECT_EQ(say(devices(5'000'000'000)), "5,000,000,000 devices");
    EXPECT_EQ(withSample(Language::Thai)(devices(3)), "3 เครื่อง");
}

TEST(Sentences, FindASentenceWithoutPluralFormsByItsNumberToo) {
    const Message message{"sample.plain", {{"n", std::int64_t{3}}}};

    EXPECT_EQ(withSample(Language::English)(message), "A plain sentence");
}

TEST(Sentences, MarkWhatHasNoSentence) {
    EXPECT_EQ(Sentences(Language::English)({"no.such-id", {}}), "⟦no.such-id⟧");
    EXPECT_EQ(withSample(Language::Thai)({"sample.only-english", {}}), "⟦sample.only-english⟧");
}

TEST(Sentences, CanSayWhatHasASentenceAndAllItsArguments) {
    const auto english = withSample(Language::English);
    const Message plain{"sample.plain", {}};
    const Message nested{"sample.nested", {{"part", std::string("one")}}};
    const Message listed{"sample.nested", {{"part", MessageList{plain, nested}}}};
    const Message unknown{"no.such-id", {}};

    for (const Message& message : {plain, nested, listed}) EXPECT_TRUE(english.canSay(message));
    EXPECT_FALSE(english.canSay(unknown));
    EXPECT_FALSE(english.canSay({}));
    EXPECT_FALSE(english.canSay({"sample.nested", {{"other", std::string("one")}}}));
    EXPECT_FALSE(english.canSay({"sample.nested", {{"part", MessageList{plain, unknown}}}}));
    EXPECT_FALSE(withSample(Language::Thai).canSay({"sample.only-english", {}}));
}

TEST(Sentences, LeaveAPlaceholderWithoutArgumentVisible) {
    EXPECT_EQ(withSample(Language::English)({"sample.nested", {}}), "part {part}");
}

TEST(Sentences, SanitiseTextFromOutside) {
    EXPECT_EQ(withSample(Language::English)(part("a\x1b[31m\u202Eb")), "part a[31mb");
}

TEST(Sentences, NeverFillWhatAnArgumentBroughtIn) {
    EXPECT_EQ(withSample(Language::English)(part("{part}")), "part {part}");
}

TEST(Sentences, SayNothingForNoMessage) { EXPECT_EQ(Sentences(Language::English)(Message{}), ""); }

TEST(Sentences, ReportACatalogueThatIsNotThere) {
    EXPECT_FALSE(Sentences(Language::English).addCatalogue("/nowhere/catalogue"));
}

}  // namespace
}  // namespace mailadvisor

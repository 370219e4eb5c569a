#include "report/html/audit_summary_page.h"

#include <gmock/gmock.h>

namespace mailadvisor {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

AuditRow withCodes(const std::string& domain, const std::vector<AuditCode>& codes) {
    AuditRow row;
    row.domain = domain;
    row.score = {80, 90};
    row.codes = codes;
    row.hasFault = !codes.empty() && ruleOf(codes.front()).severity == Severity::Fault;
    return row;
}

AuditRow unreadable(const std::string& text) {
    return rowOf(text, {ErrorCode::InvalidInput,
                        text,
                        {MESSAGE_ID("error.address-domain"), {{"domain", text}}},
                        {}});
}

std::string pageOf(const std::vector<AuditRow>& rows, Language first = Language::English) {
    const Sentences thai(Language::Thai);
    const Sentences english(Language::English);
    return first == Language::Thai ? auditSummaryPage(rows, thai, english)
                                   : auditSummaryPage(rows, english, thai);
}

std::size_t countOf(const std::string& text, const std::string& part) {
    std::size_t count = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++count;
    return count;
}

/// What is read on the page, without its elements.
std::string wordsOf(const std::string& page) {
    std::string words;
    bool isInside = false;
    for (const char letter : page) {
        if (letter == '<') isInside = true;
        if (!isInside) words += letter;
        if (letter == '>') isInside = false;
    }
    return words;
}

TEST(AuditSummaryPage, SaysAFindingOnceAndNamesItsDomains) {
    const std::string page =
        pageOf({withCodes("a.example", {AuditCode::CertificateExpired}), withCodes("b.example", {}),
                withCodes("c.example", {AuditCode::CertificateExpired, AuditCode::MxMissing})});
    const std::string title =
        Sentences(Language::English)(messageOf(AuditCode::CertificateExpired));

    EXPECT_EQ(countOf(page, "<h3 lang=\"en\">" + title), 1U);
    EXPECT_THAT(wordsOf(page), HasSubstr("2 domains"));
    // In the finding and in the table; a sound one in the table alone.
    EXPECT_EQ(countOf(page, ">a.example<"), 2U);
    EXPECT_EQ(countOf(page, ">b.example<"), 1U);
    EXPECT_EQ(countOf(page, ">c.example<"), 3U);
}

TEST(AuditSummaryPage, PutsWhatMostDomainsHaveFirst) {
    const std::string page = pageOf({withCodes("a.example", {AuditCode::CertificateExpired}),
                                     withCodes("b.example", {AuditCode::PublishedClosed}),
                                     withCodes("c.example", {AuditCode::PublishedClosed})});
    const Sentences english(Language::English);

    EXPECT_LT(page.find(english(messageOf(AuditCode::PublishedClosed))),
              page.find(english(messageOf(AuditCode::CertificateExpired))));
}

TEST(AuditSummaryPage, NamesSomeOfManyDomainsAndAllInTheTable) {
    std::vector<AuditRow> rows;
    for (int i = 100; i < 400; ++i)
        rows.push_back(withCodes("d" + std::to_string(i) + ".example", {AuditCode::MxMissing}));

    const std::string page = pageOf(rows);

    EXPECT_THAT(wordsOf(page), HasSubstr("and 260 more"));
    EXPECT_EQ(countOf(page, ">d399.example<"), 1U);
    EXPECT_LT(page.size(), 300U * 1024);
}

TEST(AuditSummaryPage, IsTheSamePageInBothLanguagesAndNeedsNothingElse) {
    const std::vector rows{withCodes("a.example", {AuditCode::CertificateExpired}),
                           unreadable("<script>x</script>")};

    for (const auto language : allLanguages) {
        const std::string page = pageOf(rows, language);
        EXPECT_EQ(page, pageOf(rows, language));
        EXPECT_THAT(page, HasSubstr("<html lang=\"" + std::string(nameOf(language)) + "\">"));
        EXPECT_THAT(wordsOf(page), HasSubstr("โดเมนทั้งหมด"));
        EXPECT_THAT(wordsOf(page), HasSubstr("All domains"));
        EXPECT_THAT(page, Not(HasSubstr("⟦")));
        EXPECT_THAT(page, Not(HasSubstr("<script")));
        EXPECT_THAT(page, Not(HasSubstr("http://")));
    }
}

TEST(AuditSummaryPage, StandsWithoutAnyDomain) {
    EXPECT_THAT(pageOf({}), HasSubstr("Domains audited: 0"));
}

}  // namespace
}  // namespace mailadvisor

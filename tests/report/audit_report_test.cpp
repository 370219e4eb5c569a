#include "report/audit_report.h"

#include "audit/samples.h"
#include "report/audit_json.h"
#include "report/html/audit_page.h"
#include "text/cells.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>
#include <sstream>

namespace mailadvisor::test {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

JudgedDomain judgedWith(AuditCode code) {
    auto facts = soundDomain();
    for (const auto& fault : plantedFaults()) {
        if (fault.code == code) fault.plant(facts);
    }
    return {auditOf(facts), facts.observedAt, {}, {}};
}

/// Without the lines to paste, which stand last and are never broken.
std::string toBeRead(const JudgedDomain& domain, const Sentences& say) {
    const auto text = auditReport(domain, say, {});
    return text.substr(0, text.find(say({"report.audit-zone", {}})));
}

TEST(AuditReport, FitsTheTerminalAndSaysEverythingInBothLanguages) {
    for (const auto language : allLanguages) {
        const Sentences say(language);
        for (const auto code : allAuditCodes()) {
            auto domain = judgedWith(code);
            for (auto& finding : domain.audit.findings) finding.fix.web.clear();
            const auto text = auditReport(domain, say, {});

            EXPECT_THAT(text, HasSubstr(say(messageOf(code)).substr(0, 12)));
            EXPECT_THAT(text, Not(HasSubstr("⟦")));
            std::istringstream lines(toBeRead(domain, say));
            for (std::string line; std::getline(lines, line);) EXPECT_LE(cells(line), 80) << line;
        }
    }
}

TEST(AuditReport, ShowsTheScoreFirstAndTheLinesToPasteLast) {
    const Sentences say(Language::English);
    const auto text = auditReport(judgedWith(AuditCode::SrvPortOfOtherProtocol), say, {});

    EXPECT_TRUE(text.starts_with("company.example: 90 of 100"));
    EXPECT_TRUE(
        text.ends_with("_imaps._tcp.company.example. 3600 IN SRV 0 1 993 "
                       "mail.company.example.\n"));
}

TEST(AuditReport, ShowsWhyAFaultIsLeftOut) {
    const Sentences say(Language::English);
    auto domain = judgedWith(AuditCode::CertificateExpired);
    domain.ignored = {{AuditCode::CertificateExpired, "ordered, comes on Monday"}};

    const auto text = auditReport(domain, say, {});

    EXPECT_THAT(text, HasSubstr("ordered, comes on Monday"));
    EXPECT_THAT(text, HasSubstr("Nothing else is wrong"));
    EXPECT_THAT(text, Not(HasSubstr("mail programs find true")));
}

TEST(AuditReport, SaysOfADomainWithoutMailOnlyThatItIsSound) {
    const Sentences say(Language::English);
    const Sentences thai(Language::Thai);
    JudgedDomain domain{auditOf(soundDomain()), {}, {}, {}};
    EXPECT_THAT(auditReport(domain, say, {}), HasSubstr("mail programs find true"));
    EXPECT_THAT(auditPage(domain, say, thai), HasSubstr("mail programs find true"));
    domain.audit.findings.push_back({AuditCode::TakesNoMail, domainName, {}, {}, {}});

    EXPECT_THAT(auditReport(domain, say, {}), Not(HasSubstr("mail programs find true")));
    EXPECT_THAT(auditReport(domain, say, {}), HasSubstr("Nothing is wrong"));
}

TEST(AuditReport, ExplainsTheLinesForAWebServerOnce) {
    const Sentences say(Language::English);
    auto facts = soundDomain();
    for (const auto& fault : plantedFaults()) {
        const bool isOfWebServer = fault.code == AuditCode::AutoconfigWebPage ||
                                   fault.code == AuditCode::AutodiscoverWebPage;
        if (isOfWebServer) fault.plant(facts);
    }
    const JudgedDomain domain{auditOf(facts), facts.observedAt, {}, {}};
    const auto text = auditReport(domain, say, {});
    EXPECT_THAT(text, HasSubstr("server_name autodiscover.company.example"));
    const std::string note = "For nginx;";

    const auto first = text.find(note);
    ASSERT_NE(first, std::string::npos);
    EXPECT_EQ(text.find(note, first + 1), std::string::npos);
    EXPECT_TRUE(text.ends_with("The page of --html has the lines for Apache and IIS.\n"));
}

TEST(AuditJson, IsReadAgainAsWhatItWas) {
    const Sentences say(Language::Thai);
    const auto domain = judgedWith(AuditCode::MxMissing);
    const auto json = toJson(domain, std::cref(say));

    const auto earlier = auditSubjectsFrom(json);

    ASSERT_TRUE(earlier);
    EXPECT_EQ(changesSince(*earlier, domain.audit), AuditChanges{});
    EXPECT_EQ(json["findings"][0]["code"], "mx-missing");
    EXPECT_EQ(json["findings"][0]["whose"], "dns");
    EXPECT_EQ(json["score"]["parts"]["lasting"]["high"], 12);
    EXPECT_FALSE(auditSubjectsFrom(Json{{"schema", "other"}}));
}

TEST(AuditPage, SaysItInBothLanguagesAndNeedsNothingElse) {
    const Sentences thai(Language::Thai);
    const Sentences english(Language::English);
    const auto page = auditPage(judgedWith(AuditCode::SrvTargetUnknown), thai, english);

    EXPECT_THAT(page, HasSubstr("company.example: 90 of 100"));
    EXPECT_THAT(page, HasSubstr("<div lang=\"th\">"));
    EXPECT_THAT(page, HasSubstr("<div lang=\"en\">"));
    EXPECT_THAT(page, HasSubstr("SRV 0 1 993 mail.company.example.\n"));
    EXPECT_THAT(page, Not(HasSubstr("<script")));
    EXPECT_THAT(page, Not(HasSubstr("⟦")));
}

}  // namespace
}  // namespace mailadvisor::test

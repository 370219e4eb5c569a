#include "report/audit_summary.h"

#include <gmock/gmock.h>

namespace mailadvisor {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

AuditFinding finding(AuditCode code) {
    AuditFinding found;
    found.code = code;
    return found;
}

JudgedDomain judged(const std::string& name, const std::vector<AuditCode>& codes) {
    JudgedDomain domain;
    domain.audit.domain = name;
    domain.audit.score.all = {83, 91};
    for (const auto code : codes) domain.audit.findings.push_back(finding(code));
    return domain;
}

TEST(AuditSummary, CountsWhatIsWrongAndNamesTheWorst) {
    const auto row =
        rowOf(judged("a.example", {AuditCode::CertificateExpired, AuditCode::MxMissing}));

    EXPECT_EQ(row.faults, 1U);
    EXPECT_EQ(row.notices, 1U);
    EXPECT_EQ(row.codes, (std::vector{AuditCode::CertificateExpired, AuditCode::MxMissing}));
    EXPECT_TRUE(row.hasFault);
}

TEST(AuditSummary, CountsNothingThatIsIgnored) {
    auto domain = judged("a.example", {AuditCode::CertificateExpired});
    domain.ignored = {{AuditCode::CertificateExpired, "moves on Friday"}};

    const auto row = rowOf(domain);

    EXPECT_EQ(row.faults, 0U);
    EXPECT_TRUE(row.codes.empty());
    EXPECT_FALSE(row.hasFault);
}

TEST(AuditSummary, SaysEveryDomainInItsOrderAndInBothLanguages) {
    Error failure{ErrorCode::InvalidInput,
                  "not a domain",
                  {MESSAGE_ID("error.address-domain"), {{"domain", "not a domain"}}},
                  {}};
    const std::vector<AuditRow> rows{rowOf(judged("b.example", {AuditCode::CertificateExpired})),
                                     rowOf(judged("a.example", {})),
                                     rowOf("not a domain", failure)};

    for (const auto language : {Language::English, Language::Thai}) {
        const Sentences say(language);
        const std::string text = auditSummary(rows, say, PageStyle{});

        EXPECT_LT(text.find("b.example"), text.find("a.example"));
        EXPECT_THAT(text, HasSubstr("not a domain"));
        EXPECT_THAT(text, HasSubstr("83"));
        EXPECT_THAT(text, Not(HasSubstr("⟦")));
    }
}

}  // namespace
}  // namespace mailadvisor

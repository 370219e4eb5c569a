#include "audit/audit.h"

#include "audit/judged_domain.h"
#include "audit/samples.h"
#include "base/lists.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <initializer_list>
#include <set>

namespace mailadvisor::test {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

std::set<std::string_view> codesOf(const Audit& audit, bool withInfo = true) {
    std::set<std::string_view> codes;
    for (const auto& finding : audit.findings) {
        if (withInfo || finding.severity() != Severity::Info) codes.insert(nameOf(finding.code));
    }
    return codes;
}

Audit auditWith(AuditCode code) {
    auto facts = soundDomain();
    for (const auto& fault : plantedFaults()) {
        if (fault.code == code) fault.plant(facts);
    }
    return auditOf(facts);
}

const AuditFinding& findingOf(const Audit& audit, AuditCode code) {
    return *std::ranges::find(audit.findings, code, &AuditFinding::code);
}

TEST(Audit, FindsNothingWrongAtASoundDomain) {
    const auto audit = auditOf(soundDomain());

    EXPECT_THAT(codesOf(audit), ElementsAre("security-records"));
    EXPECT_EQ(audit.score.all, (ScoreRange{100, 100}));
}

TEST(Audit, HasARuleForEachCodeInTheirOrder) {
    ASSERT_EQ(allAuditRules().size(), allAuditCodes().size());
    for (std::size_t i = 0; i < allAuditCodes().size(); ++i) {
        EXPECT_EQ(allAuditRules()[i].code, allAuditCodes()[i]) << nameOf(allAuditCodes()[i]);
        EXPECT_FALSE(allAuditRules()[i].source.empty()) << nameOf(allAuditCodes()[i]);
    }
}

TEST(Audit, HasACaseForEachCode) {
    for (const auto code : allAuditCodes()) {
        EXPECT_THAT(plantedFaults(), Contains(::testing::Field(&PlantedFault::code, code)))
            << nameOf(code);
    }
}

TEST(Audit, NamesEachPlantedFaultAndNoOther) {
    for (const auto& fault : plantedFaults()) {
        auto facts = soundDomain();
        fault.plant(facts);

        const auto audit = auditOf(facts);

        const auto severity = ruleOf(fault.code).severity;
        EXPECT_THAT(codesOf(audit), Contains(nameOf(fault.code)));
        if (severity != Severity::Info) {
            EXPECT_THAT(codesOf(audit, false), ElementsAre(nameOf(fault.code)));
        } else {
            EXPECT_THAT(codesOf(audit, false), IsEmpty()) << nameOf(fault.code);
        }
    }
}

TEST(Audit, TakesPointsForFaultsAndNeverForWhatCouldNotBeTold) {
    for (const auto& fault : plantedFaults()) {
        const auto score = auditWith(fault.code).score.all;
        const auto& rule = ruleOf(fault.code);

        EXPECT_LE(score.low, score.high);
        EXPECT_EQ(score.high<100, rule.points> 0) << nameOf(fault.code);
        EXPECT_EQ(score.low < score.high, rule.severity == Severity::Unknown) << nameOf(fault.code);
    }
}

TEST(Audit, ShowsTheWorstFirst) {
    auto facts = soundDomain();
    for (const auto& fault : plantedFaults()) {
        const bool isMeant = fault.code == AuditCode::MxMissing ||
                             fault.code == AuditCode::CertificateExpired ||
                             fault.code == AuditCode::WildcardDns;
        if (isMeant) fault.plant(facts);
    }

    const auto audit = auditOf(facts);

    ASSERT_GE(audit.findings.size(), 3U);
    EXPECT_EQ(audit.findings[0].code, AuditCode::CertificateExpired);
    EXPECT_EQ(audit.findings[0].where, "imap mail.company.example 993");
    EXPECT_EQ(audit.findings[1].code, AuditCode::MxMissing);
}

TEST(Audit, MakesTheRecordOfWhatIsReallyOffered) {
    const auto audit = auditWith(AuditCode::SrvPortOfOtherProtocol);

    EXPECT_THAT(findingOf(audit, AuditCode::SrvPortOfOtherProtocol).fix.zone,
                ElementsAre("_imaps._tcp.company.example. 3600 IN SRV 0 1 993 "
                            "mail.company.example."));
}

TEST(Audit, PublishesEverythingWhereNothingIsPublishedYet) {
    auto facts = soundDomain();
    for (auto& candidate : facts.discovery.candidates) candidate.source = Source::Guess;
    for (const auto& fault : plantedFaults()) {
        if (fault.code == AuditCode::NothingPublished) fault.plant(facts);
    }
    const auto audit = auditOf(facts);

    const auto& fix = findingOf(audit, AuditCode::NothingPublished).fix;

    EXPECT_THAT(fix.zone, Contains("_submissions._tcp.company.example. 3600 IN SRV 0 1 465 "
                                   "mail.company.example."));
    ASSERT_EQ(fix.web.size(), 2U);
    EXPECT_EQ(fix.web[0].host, "autoconfig.company.example");
    EXPECT_THAT(fix.web[0].nginx, HasSubstr("<hostname>mail.company.example</hostname>"));
    EXPECT_EQ(fix.web[1].host, "autodiscover.company.example");
    EXPECT_THAT(fix.web[1].nginx, HasSubstr("<Encryption>SSL</Encryption>"));
    EXPECT_EQ(audit.score.of(ScorePart::Found), (ScoreRange{0, 0}));
}

TEST(Audit, NamesTheHostersServerWhereItsCertificateIsRight) {
    const auto audit = auditWith(AuditCode::CertificateOfHoster);

    const auto& fix = findingOf(audit, AuditCode::CertificateOfHoster).fix;

    EXPECT_THAT(fix.zone, ElementsAre("_imaps._tcp.company.example. 3600 IN SRV 0 1 993 "
                                      "s12.hoster.example."));
}

Facts domainWith(std::initializer_list<AuditCode> codes) {
    auto facts = soundDomain();
    for (const auto& fault : plantedFaults()) {
        if (std::ranges::find(codes, fault.code) != codes.end()) fault.plant(facts);
    }
    return facts;
}

TEST(Audit, LeavesNoServerOutOfTheLinesThatOnlyWantsANewCertificate) {
    auto facts = domainWith({AuditCode::AutoconfigWebPage, AuditCode::SrvPortOfOtherProtocol});
    for (auto& endpoint : facts.endpoints) {
        if (endpoint.protocol != Protocol::Imap) continue;
        auto tls = *endpoint.tls;
        tls.verified = false;
        tls.problems = {TlsProblem::Expired};
        endpoint.tls = Fact<TlsFacts>::known(tls);
    }
    const auto audit = auditOf(facts);

    const auto& page = findingOf(audit, AuditCode::AutoconfigWebPage).fix;
    ASSERT_FALSE(page.web.empty());
    EXPECT_THAT(page.web[0].file, HasSubstr("<incomingServer type=\"imap\">"));
    EXPECT_THAT(findingOf(audit, AuditCode::SrvPortOfOtherProtocol).fix.zone,
                ElementsAre("_imaps._tcp.company.example. 3600 IN SRV 0 1 993 "
                            "mail.company.example."));
}

TEST(Audit, DeniesNoServiceThatCouldNotBeTold) {
    auto facts = domainWith({AuditCode::SrvPortOfOtherProtocol});
    for (auto& endpoint : facts.endpoints) {
        if (endpoint.protocol != Protocol::Imap) continue;
        endpoint.state = EndpointState::TimedOut;
        endpoint.reason = Reason::ConnectionTimedOut;
        endpoint.tls = Fact<TlsFacts>::unknown(Unknown::TimedOut);
    }

    const auto audit = auditOf(facts);

    for (const auto& finding : audit.findings) {
        for (const auto& line : finding.fix.zone) {
            EXPECT_FALSE(line.starts_with("_imap") && line.ends_with(" .")) << line;
        }
    }
}

/// The quoted words of nginx's configuration, as nginx reads them.
std::vector<std::string> quotedWords(const std::string& text) {
    std::vector<std::string> words;
    char quote = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char letter = text[at];
        if (quote == 0) {
            if (letter != '\'' && letter != '"') continue;
            quote = letter;
            words.emplace_back();
        } else if (letter == quote) {
            quote = 0;
        } else {
            if (letter == '\\') ++at;
            words.back() += text[at];
        }
    }
    return words;
}

TEST(Audit, FillsNginxWordsThatAreNotTooLongHoweverLongTheFileIs) {
    constexpr std::size_t nginxLimit = 4096;  // bytes of one word, ngx_conf_file.c
    auto facts = soundDomain();
    for (auto& candidate : facts.discovery.candidates)
        candidate.usernamePattern = "it's $HOME\\" + std::string(700, 'x');
    for (const auto& fault : plantedFaults()) {
        if (fault.code == AuditCode::AutoconfigWebPage) fault.plant(facts);
    }
    const auto audit = auditOf(facts);
    const auto& lines = findingOf(audit, AuditCode::AutoconfigWebPage).fix.web.at(0);
    ASSERT_GT(lines.file.size(), nginxLimit);

    std::string whole;
    for (const auto& word : quotedWords(lines.nginx)) {
        EXPECT_LT(word.size(), nginxLimit);
        if (word.starts_with('<')) whole += word;
    }

    EXPECT_EQ(whole.find('$'), std::string::npos);
    for (std::size_t at = 0; (at = whole.find("&#36;", at)) != std::string::npos;)
        whole.replace(at, 5, "$");
    EXPECT_EQ(whole, lines.file);
    EXPECT_THAT(lines.nginx, HasSubstr("return 200 \"$settings_part1$settings_part2"));
}

TEST(Audit, GivesEveryFileToPasteAsOneWordOfNginxWhereItFits) {
    for (const auto& fault : plantedFaults()) {
        const auto audit = auditWith(fault.code);
        for (const auto& finding : audit.findings) {
            for (const auto& lines : finding.fix.web) {
                EXPECT_THAT(quotedWords(lines.nginx), Contains(lines.file));
            }
        }
    }
}

TEST(Audit, SaysLittleAboutFactsOfAPerson) {
    auto facts = soundDomain();
    facts.published.reset();

    const auto audit = auditOf(facts);

    EXPECT_THAT(codesOf(audit, false), ElementsAre("dns-not-told"));
    EXPECT_EQ(audit.score.all.high, 100);
}

TEST(AuditChanges, AreFoundByCodeAndSubjectAlone) {
    const auto before = auditWith(AuditCode::MxMissing);
    auto now = auditWith(AuditCode::CertificateExpired);
    std::vector<AuditSubject> earlier;
    for (const auto& finding : before.findings)
        earlier.push_back({std::string(nameOf(finding.code)), finding.where});
    for (auto& finding : now.findings) finding.detail = "said otherwise";

    const auto changes = changesSince(earlier, now);

    EXPECT_THAT(changes.fresh,
                ElementsAre(AuditSubject{"certificate-expired", "imap mail.company.example 993"}));
    EXPECT_THAT(changes.gone, ElementsAre(AuditSubject{"mx-missing", "company.example"}));
    EXPECT_EQ(changesSince(earlier, before), AuditChanges{});
}

TEST(AuditChanges, CallNothingGoneThatCannotBeToldNow) {
    const std::vector<AuditSubject> earlier{
        {"certificate-expired", "imap mail.company.example 993"}};

    const auto changes = changesSince(earlier, auditWith(AuditCode::ServerNotTold));

    EXPECT_THAT(changes.gone, IsEmpty());
}

TEST(AuditExceptions, LeaveAFaultOutOfTheAnswer) {
    const auto exception = ignoredCodeFrom("certificate-expired:ordered: on Monday");
    ASSERT_TRUE(exception);
    JudgedDomain domain{auditWith(AuditCode::CertificateExpired), {}, {}, {}};
    EXPECT_TRUE(domain.hasFault());

    domain.ignored = {*exception};

    EXPECT_FALSE(domain.hasFault());
    EXPECT_EQ(domain.exceptionFor(domain.audit.findings.front())->why, "ordered: on Monday");
    EXPECT_FALSE(ignoredCodeFrom("no-such-code"));
}

}  // namespace
}  // namespace mailadvisor::test

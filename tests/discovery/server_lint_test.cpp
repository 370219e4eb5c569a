#include "discovery/server_lint.h"

#include <gmock/gmock.h>

#include <string>
#include <vector>

namespace mailadvisor {
namespace {

using testing::Contains;
using testing::Not;

Candidate server(Protocol protocol, std::uint16_t port, Security security) {
    Candidate candidate;
    candidate.protocol = protocol;
    candidate.host = "mail.company.example";
    candidate.port = Port{port};
    candidate.security = security;
    return candidate;
}

std::vector<LintCode> codesOf(const std::vector<Candidate>& servers) {
    std::vector<LintCode> codes;
    for (const auto& lint : lintServers(servers)) codes.push_back(lint.code);
    return codes;
}

TEST(ServerLint, FindsNothingOddAboutTheStandardPorts) {
    const auto codes = codesOf({server(Protocol::Imap, 993, Security::Tls),
                                server(Protocol::Imap, 143, Security::StartTls),
                                server(Protocol::Pop3, 995, Security::Tls),
                                server(Protocol::Pop3, 110, Security::StartTls),
                                server(Protocol::Smtp, 465, Security::Tls),
                                server(Protocol::Smtp, 587, Security::StartTls)});

    EXPECT_TRUE(codes.empty());
}

TEST(ServerLint, FlagsPop3OnAnImapPort) {
    EXPECT_THAT(codesOf({server(Protocol::Pop3, 993, Security::Tls)}),
                Contains(LintCode::PortOfOtherProtocol));
}

TEST(ServerLint, FlagsTlsOnSubmissionAndStartTlsOnTlsPorts) {
    EXPECT_THAT(codesOf({server(Protocol::Smtp, 587, Security::Tls)}),
                Contains(LintCode::SecurityPortMismatch));
    EXPECT_THAT(codesOf({server(Protocol::Imap, 993, Security::StartTls)}),
                Contains(LintCode::SecurityPortMismatch));
    EXPECT_THAT(codesOf({server(Protocol::Imap, 143, Security::Tls)}),
                Contains(LintCode::SecurityPortMismatch));
}

TEST(ServerLint, FlagsPortsThatNoStandardNames) {
    EXPECT_THAT(codesOf({server(Protocol::Smtp, 586, Security::Tls)}),
                Contains(LintCode::UnusualPort));
}

TEST(ServerLint, FlagsCleartextFirst) {
    const auto plain = server(Protocol::Imap, 143, Security::Plain);
    const auto encrypted = server(Protocol::Imap, 993, Security::Tls);

    EXPECT_THAT(codesOf({plain, encrypted}), Contains(LintCode::PlainFirst));
    EXPECT_THAT(codesOf({encrypted, plain}), Not(Contains(LintCode::PlainFirst)));
}

TEST(ServerLint, FlagsCleartextOnlyOncePerProtocol) {
    const auto codes = codesOf({server(Protocol::Pop3, 110, Security::Plain),
                                server(Protocol::Smtp, 587, Security::StartTls)});

    EXPECT_THAT(codes, testing::ElementsAre(LintCode::PlainOnly));
}

TEST(ServerLint, MissesServersToReceiveAndToSend) {
    EXPECT_THAT(codesOf({server(Protocol::Imap, 993, Security::Tls)}),
                Contains(LintCode::NoOutgoing));
    EXPECT_THAT(codesOf({server(Protocol::Smtp, 465, Security::Tls)}),
                Contains(LintCode::NoIncoming));
}

TEST(ServerLint, NamesTheServerItIsAbout) {
    const auto lints = lintServers({server(Protocol::Pop3, 993, Security::Tls)});

    EXPECT_EQ(lints.front().subject, "mail.company.example:993");
}

}  // namespace
}  // namespace mailadvisor

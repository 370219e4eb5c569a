#include "base/protocol.h"

#include <gtest/gtest.h>

namespace mailadvisor {
namespace {

TEST(StandardPort, IsTheOneOfTheStandards) {
    EXPECT_EQ(standardPort(Protocol::Imap, Security::Tls), Port{993});
    EXPECT_EQ(standardPort(Protocol::Imap, Security::StartTls), Port{143});
    EXPECT_EQ(standardPort(Protocol::Pop3, Security::Tls), Port{995});
    EXPECT_EQ(standardPort(Protocol::Pop3, Security::Plain), Port{110});
    EXPECT_EQ(standardPort(Protocol::Smtp, Security::Tls), Port{465});
    EXPECT_EQ(standardPort(Protocol::Smtp, Security::StartTls), Port{587});
}

TEST(StandardPort, IsNeverTheOneBetweenServers) {
    for (const auto protocol : allProtocols) {
        for (const auto security : {Security::Tls, Security::StartTls, Security::Plain}) {
            EXPECT_NE(standardPort(protocol, security), relayPort);
        }
    }
}

TEST(Protocol, NameLeadsBackToIt) {
    for (const auto protocol : allProtocols) {
        EXPECT_EQ(protocolFromName(nameOf(protocol)), protocol);
        EXPECT_FALSE(properName(protocol).empty());
    }
    EXPECT_EQ(incomingProtocolFromName("smtp"), std::nullopt);
}

}  // namespace
}  // namespace mailadvisor

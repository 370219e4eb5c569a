#include "account/samples.h"
#include "kit/autoconfig_xml.h"

#include <gtest/gtest.h>

namespace mailadvisor {
namespace {

bool contains(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

TEST(AutoconfigXml, IsTheDocumentThatReadersKnow) {
    Domain domain = sample::domain();
    domain.servers.erase(domain.servers.begin());
    domain.servers.at(1).server.security = Security::StartTls;
    domain.servers.at(1).server.auth = {"password-encrypted", "password-cleartext"};

    EXPECT_EQ(autoconfigXml(domain), R"(<?xml version="1.0" encoding="UTF-8"?>
<clientConfig version="1.1">
  <emailProvider id="example.com">
    <domain>example.com</domain>
    <displayName>Example</displayName>
    <incomingServer type="pop3">
      <hostname>pop.example.com</hostname>
      <port>995</port>
      <socketType>SSL</socketType>
      <username>%EMAILADDRESS%</username>
      <authentication>password-cleartext</authentication>
      <pop3>
        <leaveMessagesOnServer>true</leaveMessagesOnServer>
        <daysToLeaveMessagesOnServer>14</daysToLeaveMessagesOnServer>
        <downloadOnBiff>true</downloadOnBiff>
      </pop3>
    </incomingServer>
    <outgoingServer type="smtp">
      <hostname>smtp.example.com</hostname>
      <port>465</port>
      <socketType>STARTTLS</socketType>
      <username>%EMAILADDRESS%</username>
      <authentication>password-encrypted</authentication>
      <authentication>password-cleartext</authentication>
    </outgoingServer>
  </emailProvider>
</clientConfig>
)");
}

TEST(AutoconfigXml, WritesThePasswordWordWhenNoWordIsKnown) {
    Domain domain = sample::domain();
    for (auto& entry : domain.servers) entry.server.auth.clear();

    EXPECT_TRUE(contains(autoconfigXml(domain), "<authentication>password-cleartext<"));
}

TEST(AutoconfigXml, NamesTheDomainWhenItHasNoOtherName) {
    Domain domain = sample::domain();
    domain.displayName.clear();

    EXPECT_TRUE(contains(autoconfigXml(domain), "<displayName>example.com</displayName>"));
}

TEST(AutoconfigXml, SaysNoDaysWhereNothingStaysAndACenturyForNever) {
    Domain domain = sample::domain();
    domain.pop3 = {true, std::nullopt};

    EXPECT_TRUE(contains(autoconfigXml(domain), ">36500<"));

    domain.pop3 = {false, std::nullopt};

    EXPECT_TRUE(contains(autoconfigXml(domain), "<leaveMessagesOnServer>false<"));
    EXPECT_FALSE(contains(autoconfigXml(domain), "daysToLeaveMessagesOnServer"));
}

}  // namespace
}  // namespace mailadvisor

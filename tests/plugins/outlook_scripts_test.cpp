#include "account/samples.h"
#include "plugins/rendering.h"

#include <gtest/gtest.h>

#include <algorithm>

/// Batch files for logon scripts; tests/clients/outlook runs them.
namespace mailadvisor {
namespace {

std::string importScript(const std::string& address) {
    Account account = sample::imapAccount();
    account.address = address;
    return fileEndingIn(renderAccount("outlook", account, Platform::Windows), "outlook-logon.cmd");
}

Result<Bundle> renderMachine(const Domain& domain) {
    RenderRequest request;
    request.scope = Scope::Machine;
    request.platform = Platform::Windows;
    request.domain = domain;
    return renderFor(builtClients(), "outlook", request);
}

std::string overrideScript(const Domain& domain) {
    return fileEndingIn(renderMachine(domain), "autodiscover-logon.cmd");
}

bool contains(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

void expectAsciiWithWindowsLineEnds(const std::string& script) {
    for (const char c : script) EXPECT_TRUE(c == '\r' || c == '\n' || (c >= ' ' && c <= '~'));
    EXPECT_EQ(std::count(script.begin(), script.end(), '\r'),
              std::count(script.begin(), script.end(), '\n'));
    EXPECT_TRUE(contains(script, "DisableDelayedExpansion\r\n"));
}

std::string personsOverride(const Account& account) {
    return fileEndingIn(renderAccount("outlook", account, Platform::Windows),
                        "autodiscover-import.cmd");
}

TEST(OutlookScripts, AreAsciiWithWindowsLineEnds) {
    expectAsciiWithWindowsLineEnds(importScript("somchai@example.com"));
    expectAsciiWithWindowsLineEnds(personsOverride(sample::imapAccount()));
}

TEST(OutlookScripts, HoldNoAddressThatTheBatchLanguageWouldRead) {
    Account account = sample::imapAccount();
    account.address = "a&b^c%path%d@example.com";
    for (const std::string& script : {importScript(account.address), personsOverride(account)}) {
        EXPECT_FALSE(contains(script, "b^c"));
        EXPECT_FALSE(contains(script, "%path%"));
        EXPECT_TRUE(contains(script, "set \"name=a-b-c-path-d-example.com-")) << script;
    }
}

/// Where the script first writes into the registry; all that it looks for must stand before.
void expectLooksBeforeItWrites(const std::string& script) {
    const auto leaves = script.find("if defined profile goto profile\r\n");
    ASSERT_NE(leaves, std::string::npos) << script;
    for (const char* writing : {"copy /y", "echo ^<", "\"%reg%\" add", "call :add"}) {
        EXPECT_GT(script.find(writing), leaves) << writing;
    }
    for (const char* place :
         {"(14.0 15.0 16.0)", "\\Windows Messaging Subsystem\"", "\\Policies\\Microsoft\\Office\\",
          "(32 64)", "/v DefaultProfile", "\\Profiles\""}) {
        EXPECT_TRUE(contains(script, place)) << place;
    }
}

TEST(OutlookScripts, LookForAnyProfileBeforeTheyWriteAnything) {
    expectLooksBeforeItWrites(importScript("somchai@example.com"));
    expectLooksBeforeItWrites(personsOverride(sample::imapAccount()));
    expectLooksBeforeItWrites(overrideScript(sample::domain()));
}

TEST(OutlookScripts, RemoveNothingFromTheRegistry) {
    for (const std::string& script :
         {importScript("somchai@example.com"), personsOverride(sample::imapAccount()),
          overrideScript(sample::domain())}) {
        EXPECT_FALSE(contains(script, "\"%reg%\" delete"));
    }
}

TEST(OutlookScripts, KeepOutlookFromMicrosoft365OnlyWhereMailOfTheDomainLivesThereToo) {
    Account account = sample::imapAccount();
    Domain domain = sample::domain();

    EXPECT_FALSE(contains(personsOverride(account), "ExcludeExplicitO365Endpoint"));
    EXPECT_FALSE(contains(overrideScript(domain), "ExcludeExplicitO365Endpoint"));
    EXPECT_FALSE(hasMessage(renderMachine(domain)->cautions, "outlook.also-microsoft365"));

    account.isAlsoInMicrosoft365 = domain.isAlsoInMicrosoft365 = true;

    EXPECT_TRUE(contains(personsOverride(account), "ExcludeExplicitO365Endpoint"));
    EXPECT_TRUE(contains(overrideScript(domain), "ExcludeExplicitO365Endpoint"));
    EXPECT_TRUE(hasMessage(renderMachine(domain)->cautions, "outlook.also-microsoft365"));
    EXPECT_TRUE(hasMessage(renderAccount("outlook", account, Platform::Windows)->cautions,
                           "outlook.also-microsoft365"));
}

TEST(OutlookMachine, SaysInTheFirstStepWhomItIsFor) {
    EXPECT_EQ(renderMachine(sample::domain())->steps.front().id, "outlook.step-machine-expect");
}

TEST(OutlookOverrideScript, IsAsciiWithWindowsLineEnds) {
    Domain domain = sample::domain();
    domain.servers.at(0).server.username = "สมชาย😀%EMAILLOCALPART%";

    const std::string script = overrideScript(domain);

    expectAsciiWithWindowsLineEnds(script);
    EXPECT_TRUE(contains(script, "^&#3626;")) << script;
    EXPECT_TRUE(contains(script, "^&#128512;%name%^<")) << script;
}

TEST(OutlookOverrideScript, EscapesWhatTheBatchLanguageWouldRead) {
    Domain domain = sample::domain();
    domain.servers.at(0).server.username = "%PATH% & del | \"x\" <y> (z) ^!'";

    const std::string script = overrideScript(domain);

    EXPECT_TRUE(contains(script,
                         "\" echo ^<LoginName^>%%PATH%% ^&amp; del ^| ^&quot;x^&quot; ^&lt;y^&gt; "
                         "^(z^) ^^!^&#39;^</LoginName^>\r\n"))
        << script;
}

TEST(OutlookOverrideScript, PutsTheLoginNameWhereThePatternSays) {
    const std::string script = overrideScript(sample::domain());

    EXPECT_TRUE(contains(script, "^<LoginName^>%name%@example.com^</LoginName^>"));
    EXPECT_TRUE(contains(script, "^<UsePOPAuth^>on^<"));
    EXPECT_TRUE(contains(script, "for /f \"delims=%plain%\" %%x in (\"%name%\") do exit /b 0\r\n"));
}

TEST(OutlookOverrideScript, SaysStartTlsInTheOneSafeWay) {
    Domain domain = sample::domain();
    domain.servers.at(0).server.security = Security::StartTls;

    const std::string script = overrideScript(domain);

    EXPECT_TRUE(contains(script, "^<SSL^>on^</SSL^>\r\n>>\"%part%\" echo ^<Encryption^>TLS^<"));
    EXPECT_FALSE(contains(script, "^<SSL^>off"));
}

TEST(OutlookMachine, LeavesOutWhatItMustNotOfferAndSaysSo) {
    Domain domain = sample::domain();
    domain.servers.at(0).server.security = Security::Plain;
    domain.servers.at(2).server.auth = {"OAuth2"};

    const auto bundle = renderMachine(domain);

    EXPECT_FALSE(contains(fileEndingIn(bundle, ".cmd"), "imap.example.com"));
    EXPECT_FALSE(contains(fileEndingIn(bundle, ".cmd"), "smtp.example.com"));
    EXPECT_TRUE(hasMessage(bundle->cautions, "outlook.plain-left-out"));
    EXPECT_TRUE(hasMessage(bundle->cautions, "outlook.auth-left-out"));
    EXPECT_TRUE(hasMessage(bundle->cautions, "outlook.no-outgoing"));
    EXPECT_TRUE(hasMessage(bundle->cautions, "outlook.autodiscover-without-leaving"));
}

TEST(OutlookMachine, IsRefusedWithoutAnIncomingServer) {
    Domain domain = sample::domain();
    domain.servers.erase(domain.servers.begin(), domain.servers.begin() + 2);

    EXPECT_EQ(renderMachine(domain).error().text.id, "outlook.domain-without-incoming");
}

}  // namespace
}  // namespace mailadvisor

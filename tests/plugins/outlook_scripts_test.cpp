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

TEST(OutlookImportScript, IsAsciiWithWindowsLineEnds) {
    expectAsciiWithWindowsLineEnds(importScript("somchai@example.com"));
}

TEST(OutlookImportScript, HoldsNoAddressThatTheBatchLanguageWouldRead) {
    const std::string script = importScript("a&b^c%path%d@example.com");

    EXPECT_FALSE(contains(script, "b^c"));
    EXPECT_FALSE(contains(script, "%path%"));
    EXPECT_FALSE(contains(script, "Profiles"));
    EXPECT_TRUE(contains(script, "set \"name=a-b-c-path-d-example.com-")) << script;
}

TEST(OutlookImportScript, StopsWhereItHasActedBeforeItWritesAnything) {
    const std::string script = importScript("somchai@example.com");

    const auto isDone = script.find("\"%reg%\" query \"%mark%\"");
    const auto hasProfile =
        script.find("\"%reg%\" query \"%outlook%\\Profiles\\somchai@example.com\"");
    ASSERT_NE(isDone, std::string::npos);
    ASSERT_NE(hasProfile, std::string::npos);
    for (const char* writing : {"mkdir", "copy /y", "\"%reg%\" add", "\"%reg%\" delete"}) {
        EXPECT_GT(script.find(writing), std::max(isDone, hasProfile)) << writing;
    }
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

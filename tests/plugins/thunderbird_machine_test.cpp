#include "account/samples.h"
#include "plugins/rendering.h"

#include <gtest/gtest.h>

/// Everybody on a machine: files beside Thunderbird itself.
namespace mailadvisor {
namespace {

Result<Bundle> render(const Domain& domain, const std::string& caFile = {},
                      Platform platform = Platform::Linux) {
    RenderRequest request;
    request.platform = platform;
    request.scope = Scope::Machine;
    request.domain = domain;
    request.caFile = caFile;
    return renderFor(builtClients(), "thunderbird", request);
}

std::string scriptOf(const Domain& domain) { return fileEndingIn(render(domain), ".cfg"); }

bool contains(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

TEST(ThunderbirdMachine, KeepsAlternativesInFoldersOfTheirOwn) {
    const auto bundle = render(sample::domain());

    ASSERT_TRUE(bundle);
    std::vector<std::string> paths;
    for (const BundleFile& file : bundle->files) paths.push_back(file.path);
    EXPECT_EQ(paths, (std::vector<std::string>{
                         "thunderbird/both/distribution/policies.json",
                         "thunderbird/typed-address/isp/example.com.xml",
                         "thunderbird/login-name/mailadvisor.cfg",
                         "thunderbird/login-name/defaults/pref/mailadvisor-autoconfig.js"}));
    EXPECT_TRUE(hasMessage(bundle->steps, "thunderbird.step-machine-choose"));
}

TEST(ThunderbirdMachine, TrustsTheNamedIssuerByPolicy) {
    const std::string file = R"(C:\ca "own".pem)";
    const auto json = parseJson(fileEndingIn(render(sample::domain(), file), "policies.json"), "");
    const auto without = parseJson(fileEndingIn(render(sample::domain()), "policies.json"), "");

    ASSERT_TRUE(json && without);
    EXPECT_EQ(json->at("policies").at("Certificates").at("Install"), Json::array({file}));
    EXPECT_FALSE(without->at("policies").contains("Certificates"));
}

/// The text of a value in a .reg file that stands there as UTF-16 in hexadecimal digits.
std::string valueIn(const std::string& registry, const std::string& name) {
    auto at = registry.find(name);
    if (at == std::string::npos) return {};
    std::string text;
    for (at += name.size(); at < registry.size() && registry[at] != '"' && registry[at] != '[';) {
        const auto digits = registry.substr(at, 2);
        if (digits.find_first_not_of("0123456789abcdef") != std::string::npos) {
            ++at;
            continue;
        }
        text += static_cast<char>(std::stoi(digits, nullptr, 16));
        at += 2;
    }
    std::erase(text, '\0');
    return text;
}

TEST(ThunderbirdMachine, GivesWindowsTheSamePoliciesAsValuesOfTheRegistry) {
    const std::string file = R"(C:\ca "own".pem)";
    const auto bundle = render(sample::domain(), file, Platform::Windows);

    const std::string registry = fileEndingIn(bundle, "thunderbird-policies.reg");
    EXPECT_TRUE(
        registry.starts_with("Windows Registry Editor Version 5.00\r\n\r\n[HKEY_LOCAL_MACHINE"));
    const auto policies = parseJson(fileEndingIn(bundle, "policies.json"), "");
    const auto preferences = parseJson(valueIn(registry, "\"Preferences\"=hex(7):"), "");
    ASSERT_TRUE(policies && preferences);
    EXPECT_EQ(*preferences, policies->at("policies").at("Preferences"));
    EXPECT_EQ(valueIn(registry, "\"1\"=hex(2):"), file);
    EXPECT_EQ(*parseJson(fileEndingIn(bundle, "preferences.json"), ""), *preferences);
    EXPECT_FALSE(contains(
        fileEndingIn(render(sample::domain(), {}, Platform::Windows), "thunderbird-policies.reg"),
        "Certificates"));
}

TEST(ThunderbirdMachine, PutsNoAccountIntoPoliciesBecauseTheyAreAppliedAtEachStart) {
    const auto json = parseJson(fileEndingIn(render(sample::domain()), "policies.json"), "");

    ASSERT_TRUE(json);
    ASSERT_FALSE(json->at("policies").at("Preferences").empty());
    for (const auto& [name, entry] : json->at("policies").at("Preferences").items()) {
        EXPECT_TRUE(name.starts_with("mailnews.auto_config.")) << name;
        EXPECT_EQ(entry.at("Status"), "default");
    }
}

TEST(ThunderbirdMachine, OffersTheDomainsServersToAccountSetUp) {
    const std::string xml = fileEndingIn(render(sample::domain()), "isp/example.com.xml");

    ASSERT_TRUE(contains(xml, "imap.example.com") && contains(xml, "pop.example.com")) << xml;
    EXPECT_LT(xml.find("imap.example.com"), xml.find("pop.example.com"));
    EXPECT_TRUE(contains(xml, "<daysToLeaveMessagesOnServer>14<"));
}

TEST(ThunderbirdMachine, LeavesOutServersInClearAndSaysSo) {
    Domain domain = sample::domain();
    domain.servers.at(0).server.security = Security::Plain;

    const auto bundle = render(domain);

    ASSERT_TRUE(bundle);
    ASSERT_FALSE(bundle->files.empty());
    for (const BundleFile& file : bundle->files) {
        EXPECT_FALSE(contains(file.content, "imap.example.com")) << file.path;
    }
    EXPECT_TRUE(hasMessage(bundle->cautions, "thunderbird.plain-left-out"));
}

TEST(ThunderbirdMachine, LeavesOutWhatThunderbirdCannotSignInToAndSaysSo) {
    Domain domain = sample::domain();
    domain.servers.at(1).server.auth = {"OAuth2"};
    domain.servers.at(0).server.auth = {"OAuth2", "password-cleartext"};

    const auto bundle = render(domain);

    EXPECT_FALSE(contains(fileEndingIn(bundle, ".xml"), "pop.example.com"));
    EXPECT_FALSE(contains(fileEndingIn(bundle, ".xml"), "OAuth2"));
    EXPECT_TRUE(hasMessage(bundle->cautions, "thunderbird.auth-left-out"));
}

TEST(ThunderbirdMachine, IsRefusedWithoutAServerOfEachDirection) {
    Domain noOutgoing = sample::domain();
    noOutgoing.servers.pop_back();
    Domain noIncoming = sample::domain();
    noIncoming.servers.erase(noIncoming.servers.begin(), noIncoming.servers.begin() + 2);

    EXPECT_EQ(render(noOutgoing).error().text.id, "thunderbird.domain-without-outgoing");
    EXPECT_EQ(render(noIncoming).error().text.id, "thunderbird.domain-without-incoming");
}

TEST(ThunderbirdMachine, SaysWhatPop3WillDo) {
    const auto bundle = render(sample::domain());
    Domain never = sample::domain();
    never.pop3.deleteAfterDays.reset();

    ASSERT_TRUE(bundle);
    EXPECT_TRUE(hasMessage(bundle->cautions, "thunderbird.days-from-first-download"));
    EXPECT_TRUE(hasMessage(bundle->cautions, "thunderbird.deletes-with-local"));
    EXPECT_TRUE(hasMessage(render(never)->cautions, "thunderbird.never-is-a-century"));
}

TEST(ThunderbirdLoginScript, BeginsWithACommentBecauseThunderbirdSkipsItsFirstLine) {
    EXPECT_TRUE(scriptOf(sample::domain()).starts_with("// "));
    EXPECT_TRUE(contains(fileEndingIn(render(sample::domain()), "autoconfig.js"),
                         "pref(\"general.config.filename\", \"mailadvisor.cfg\");\n"));
}

TEST(ThunderbirdLoginScript, MakesExpressionsOfThePatterns) {
    Domain domain = sample::domain();
    domain.servers.at(0).server.username = "%EMAILLOCALPART%+%REALNAME%@x%EMAILDOMAIN%%";

    const std::string script = scriptOf(domain);

    EXPECT_TRUE(contains(script, ".userName\", local + \"+%REALNAME%@x\" + domain + \"%\");"))
        << script;
    EXPECT_TRUE(contains(script, ".useremail\", address);"));
    EXPECT_TRUE(contains(script, ".username\", address);"));
}

TEST(ThunderbirdLoginScript, WritesTextAsAsciiLiteralsThatCannotBecomeCode) {
    Domain domain = sample::domain();
    domain.servers.at(0).server.username = "\"); evil(\"\\สมชาย😀</script>";

    const std::string script = scriptOf(domain);

    EXPECT_TRUE(contains(script,
                         "\"\\u0022); evil(\\u0022\\u005C\\u0E2A\\u0E21\\u0E0A\\u0E32\\u0E22"
                         "\\uD83D\\uDE00\\u003C/script>\""))
        << script;
    for (const char c : script) EXPECT_TRUE(c == '\n' || (c >= ' ' && c <= '~'));
}

TEST(ThunderbirdLoginScript, TakesTheFirstServerOfEachDirection) {
    Domain domain = sample::domain();
    std::swap(domain.servers.at(0), domain.servers.at(1));

    const auto bundle = render(domain);

    const std::string script = fileEndingIn(bundle, ".cfg");
    EXPECT_TRUE(contains(script, "\"pop.example.com\""));
    EXPECT_TRUE(contains(script, ".leave_on_server\", true);"));
    EXPECT_FALSE(contains(script, "imap.example.com"));
    EXPECT_TRUE(hasMessage(bundle->cautions, "thunderbird.login-name-servers"));
}

TEST(ThunderbirdLoginScript, AddsItsAccountToTheListsAndNeverSetsThem) {
    const std::string script = scriptOf(sample::domain());

    EXPECT_TRUE(contains(script, "defaultPref(\"mail.accountmanager.appendaccounts\", \"mailadv"));
    EXPECT_FALSE(contains(script, "Pref(\"mail.accountmanager.accounts\""));
    EXPECT_FALSE(contains(script, "lockPref"));
    EXPECT_FALSE(contains(script, "defaultserver"));
}

}  // namespace
}  // namespace mailadvisor

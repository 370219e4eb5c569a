#include "advisor/old_servers.h"

#include "account/account_json.h"
#include "advisor/samples.h"
#include "advisor/saved_facts.h"
#include "support/temporary_folder.h"

#include <gmock/gmock.h>

namespace mailadvisor {
namespace {

using ::testing::HasSubstr;
using testing::TemporaryFolder;

EmailAddress personAt(const std::string& domain) { return *EmailAddress::parse("anna@" + domain); }

Domain oldDomain() {
    Domain domain;
    domain.domain = "company.test";
    domain.servers = {
        {Protocol::Imap, {"imap.old.test", {993}, Security::Tls, "%EMAILLOCALPART%", {}}},
        {Protocol::Pop3, {"pop.old.test", {110}, Security::Plain, "%EMAILADDRESS%", {}}},
        {Protocol::Smtp, {"smtp.old.test", {465}, Security::Tls, "%EMAILADDRESS%", {}}}};
    return domain;
}

TEST(OldServers, ADomainFileNamesThemForEachPerson) {
    const TemporaryFolder folder;
    const auto file = folder.write("old.json", dumpJson(toJson(oldDomain())));

    const auto facts = readOldServers(file);

    ASSERT_TRUE(facts);
    const auto places = oldPlacesFor(*facts, personAt("company.test"));
    EXPECT_EQ(oldServer(places, Protocol::Imap)->username, "anna");
    EXPECT_EQ(oldServer(places, Protocol::Smtp)->username, "anna@company.test");
    // What is not safe any more was used all the same.
    EXPECT_EQ(oldServer(places, Protocol::Pop3)->host, "pop.old.test");
    EXPECT_TRUE(places.addresses.empty());
}

TEST(OldServers, SavedFactsTellTheirMachinesToo) {
    const TemporaryFolder folder;
    const auto file = (folder.path() / "facts.json").string();
    auto saved = sample::goodFacts();
    ASSERT_TRUE(saveFacts(file, saved, {}));

    const auto facts = readOldServers(file);

    ASSERT_TRUE(facts);
    const auto places = oldPlacesFor(*facts, personAt(saved.address->domain));
    ASSERT_TRUE(oldServer(places, Protocol::Imap));
    EXPECT_EQ(places.addresses.at(oldServer(places, Protocol::Imap)->host),
              saved.endpoints.front().address);
}

TEST(OldServers, ANameThatWasOnlyTriedIsNone) {
    auto facts = sample::goodFacts();
    Candidate guessed;
    guessed.protocol = Protocol::Imap;
    guessed.host = "guessed.company.test";
    guessed.port = {993};
    facts.discovery.candidates.push_back(guessed);

    const auto places = oldPlacesFor(facts, personAt(facts.address->domain));

    for (const auto& entry : places.servers) EXPECT_NE(entry.server.host, guessed.host);
}

TEST(OldServers, AFileThatCannotBeUsedIsRefusedWithItsPlaceAndARemedy) {
    const TemporaryFolder folder;
    auto hostOnly = sample::goodFacts();
    hostOnly.address.reset();
    ASSERT_TRUE(saveFacts((folder.path() / "host.json").string(), hostOnly, {}));
    auto withoutServers = oldDomain();
    std::erase_if(withoutServers.servers,
                  [](const DomainServer& entry) { return entry.protocol != Protocol::Smtp; });
    folder.write("sending.json", dumpJson(toJson(withoutServers)));
    folder.write("broken.json", R"({"schema":"mailadvisor.domain.v1","domain":"company.test",)");
    folder.write(
        "bad.json",
        R"({"schema":"mailadvisor.domain.v1","domain":"company.test","servers":[{"protocol":"imap","host":"x","port":0}]})");
    folder.write("other.json", R"({"schema":"mailadvisor.account.v1"})");
    folder.write("list.json", "[1]");

    for (const char* name : {"host.json", "sending.json", "broken.json", "bad.json", "other.json",
                             "list.json", "nowhere.json"}) {
        const auto file = (folder.path() / name).string();

        const auto facts = readOldServers(file);

        ASSERT_FALSE(facts) << name;
        EXPECT_EQ(facts.error().code, ErrorCode::InvalidInput) << name;
        EXPECT_THAT(facts.error().where, HasSubstr(name));
        EXPECT_FALSE(facts.error().text.empty()) << name;
        EXPECT_FALSE(facts.error().remedy.empty()) << name;
    }
}

}  // namespace
}  // namespace mailadvisor

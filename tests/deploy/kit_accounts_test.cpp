#include "deploy/kits/kit_accounts.h"

#include "deploy/kits/ansible_plays.h"

#include <gmock/gmock.h>

namespace mailadvisor {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

KitAccounts accounts(Kit kit = Kit::Ansible) {
    DeployClient client{"bird", {"Bird", "Bird"}, "1", {}};
    client.profile.newFrom = "bird";
    client.profile.homes = {{Platform::Windows, Packaging::Package, "$CONFIG/Bird", {}},
                            {Platform::Linux, Packaging::Flatpak, "~/.var/bird", {}},
                            {Platform::Linux, Packaging::Package, "$CONFIG/bird", {}}};
    return *KitAccounts::create(kit, {client});
}

AccountOutcome person(const std::string& computer, const std::string& user) {
    AccountOutcome outcome;
    outcome.computer = computer;
    outcome.user = user;
    return outcome;
}

AccountRecord files(const std::string& folder, const std::vector<std::string>& inside) {
    AccountRecord record{"a@example.test", folder, {}, {}};
    for (const auto& path : inside) record.files.push_back({folder + "/" + path, "sum"});
    return record;
}

std::vector<std::string> placesOn(KitAccounts& kit, const std::string& computer) {
    std::vector<std::string> places;
    for (const auto& account : kit.on(computer)) {
        for (const auto& file : account.files) places.push_back(file.place);
    }
    return places;
}

TEST(KitAccounts, AProgramsFilesGoWhereItLooksAndTheStepsBesideThem) {
    auto kit = accounts();

    const auto at =
        kit.add(person("PC1", "anna"), files("PC1/a", {"bird/x/y.ini", "STEPS.en.txt"})).person;

    ASSERT_TRUE(at);
    EXPECT_EQ(at->computer, "pc1");

    EXPECT_THAT(placesOn(kit, "pc1"),
                ElementsAre(".config/bird/x/y.ini", "mailadvisor/a/STEPS.en.txt"));
}

TEST(KitAccounts, OfTwoAccountsOfAPersonOnlyTheFirstTakesAPlaceThatThereIsOnce) {
    auto kit = accounts();
    kit.add(person("pc1", "anna"), files("pc1/a", {"bird/list", "bird/a/keys"}));
    kit.add(person("pc1", "anna"), files("pc1/b", {"bird/list", "bird/b/keys"}));
    kit.add(person("pc1", "bo"), files("pc1/c", {"bird/list"}));

    EXPECT_THAT(placesOn(kit, "pc1"),
                ElementsAre(".config/bird/list", ".config/bird/a/keys", "mailadvisor/b/bird/list",
                            "mailadvisor/b/bird/b/keys", ".config/bird/list"));
    EXPECT_EQ(kit.gaps().beside, 1U);
}

TEST(KitAccounts, ANameThatMeansMoreThanItselfIsLeftOutAndCounted) {
    auto kit = accounts();
    for (const std::string computer :
         {"", "all", "LocalHost", "-pc", "pc[1:9]", "a:22", "pc 1", "../x", "เครื่อง", "pc."}) {
        EXPECT_FALSE(kit.add(person(computer, "anna"), files("x/a", {"f"})).person) << computer;
    }
    for (const std::string user : {"", "-x", "a/b", "{{1}}", "a:b", "a\nb", "$(x)", "a'b", "`x`"}) {
        EXPECT_FALSE(kit.add(person("pc1", user), files("x/a", {"f"})).person) << user;
    }
    EXPECT_FALSE(kit.add(person("pc1", "anna"), files("x/a", {"{{1}}"})).person);

    EXPECT_EQ(kit.gaps().unplaced, 20U);
    EXPECT_THAT(kit.computers(), ElementsAre());
}

TEST(KitAccounts, WindowsKnowsComputersAndPeopleByTheirShortNames) {
    auto kit = accounts(Kit::Windows);

    const auto at = kit.add(person("Marketing-Laptop-01.corp.test", "CORP\\Anna"),
                            files("m/a", {"bird/x.ini", "STEPS.en.txt"}))
                        .person;

    ASSERT_TRUE(at);
    EXPECT_EQ(at->computer, "marketing-lapto");
    EXPECT_EQ(at->user, "anna");
    EXPECT_THAT(placesOn(kit, "marketing-lapto"),
                ElementsAre("AppData/Roaming/Bird/x.ini", "mailadvisor/a/STEPS.en.txt"));
}

TEST(KitAccounts, OfTwoPeopleWhoWouldShareAFolderOfWindowsTheSecondIsLeftOut) {
    auto kit = accounts(Kit::Windows);

    EXPECT_TRUE(kit.add(person("pc1", "A\\anna"), files("m/a", {"f"})).person);
    EXPECT_TRUE(kit.add(person("PC1", "a\\Anna"), files("m/b", {"f"})).person);
    EXPECT_FALSE(kit.add(person("pc1", "B\\anna"), files("m/c", {"f"})).person);
    EXPECT_FALSE(kit.add(person("pc1", "anna@b.test"), files("m/d", {"f"})).person);
    EXPECT_FALSE(kit.add(person("pc1", "nul"), files("m/e", {"f"})).person);
    EXPECT_FALSE(kit.add(person("pc1", "CORP\\"), files("m/e", {"f"})).person);

    EXPECT_EQ(kit.gaps().unplaced, 4U);
}

TEST(KitAccounts, TextForAPlayIsQuotedAndNeverATemplate) {
    EXPECT_EQ(unsafeYaml("a \"b\" \\ ไทย"), R"(!unsafe "a \U00000022b\U00000022 \U0000005C ไทย")");
    EXPECT_THAT(unsafeYaml("\xE2\x80\xA8\n{{x}}"), HasSubstr(R"("\U00002028\U0000000A{{x}}")"));
}

}  // namespace
}  // namespace mailadvisor

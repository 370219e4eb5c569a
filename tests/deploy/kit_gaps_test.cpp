#include "deploy_scene.h"

#include "deploy/kits/kit_names.h"

namespace mailadvisor {
namespace {

using mailadvisor::testing::DeployRun;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Key;
using ::testing::Not;

std::string idOf(const std::optional<Message>& message) { return message ? message->id : "usable"; }

TEST(KitNames, SaysWhyNobodyIsReachedByIt) {
    EXPECT_EQ(idOf(whyNoComputer("", Kit::Ansible)), "deploy.kit-no-computer");
    EXPECT_EQ(idOf(whyNoComputer("pc 1", Kit::Ansible)), "deploy.kit-computer-name");
    EXPECT_EQ(idOf(whyNoComputer("LocalHost", Kit::Ansible)), "deploy.kit-computer-reserved");
    EXPECT_EQ(idOf(whyNoComputer("con.corp.test", Kit::Windows)), "deploy.kit-computer-reserved");
    EXPECT_EQ(idOf(whyNoComputer("con.corp.test", Kit::Ansible)), "usable");
    EXPECT_EQ(idOf(whyNoUser("", Kit::Windows)), "deploy.kit-no-user");
    EXPECT_EQ(idOf(whyNoUser("-x", Kit::Windows)), "deploy.kit-user-name");
    EXPECT_EQ(idOf(whyNoUser("CORP\\", Kit::Windows)), "deploy.kit-user-name");
    EXPECT_EQ(idOf(whyNoUser("สมชาย ใจดี", Kit::Windows)), "usable");
}

TEST(KitNames, WindowsIsNeverReachedByAnAddress) {
    for (const std::string address : {"10.0.0.5", "192.168.1.10", "::1", "fe80::1"}) {
        EXPECT_EQ(idOf(whyNoComputer(address, Kit::Windows)), "deploy.kit-computer-address");
    }
    EXPECT_EQ(idOf(whyNoComputer("10.corp.test", Kit::Windows)), "usable");
    EXPECT_EQ(idOf(whyNoComputer("10.0.0.5", Kit::Ansible)), "usable");
}

/// A run whose files go to the people by a kit.
class KitRun : public DeployRun {
protected:
    KitRun() {
        request.groupBy = GroupBy::Computer;
        request.kit = Kit::Windows;
        callbacks.warn = [this](const Message& message) { warned.push_back(message.id); };
    }

    /// By account, the ids of what is said with it.
    std::vector<std::string> said() const {
        std::vector<std::string> all;
        for (const auto& outcome : outcomes) {
            std::string line = outcome.address.substr(0, outcome.address.find('@'));
            for (const auto& warning : outcome.warnings) line += " " + warning.id;
            all.push_back(line);
        }
        return all;
    }

    std::vector<std::string> warned;
    const std::string list =
        "email,computer,computeruser,devices,status\n"
        "a@example.test,PC1,CORP\\anna,1,active\nb@example.test,,,1,active\n"
        "c@example.test,10.0.0.5,bo,many,active\nd@example.test,pc1,anna@b.test,1,active\n"
        "e@example.test,,,1,suspended\n";
};

TEST_F(KitRun, WhoIsNotInTheKitIsToldWithEachReason) {
    const auto summary = run(list);

    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->written, 4U);
    EXPECT_THAT(said(), ElementsAre("a", "b deploy.kit-no-computer deploy.kit-no-user",
                                    "c deploy.row-value deploy.kit-computer-address",
                                    "d deploy.kit-user-twice", "e"));
    EXPECT_THAT(warned, Contains("deploy.kit-unplaced"));
    EXPECT_EQ(summary->warned, 1U);
    EXPECT_THAT(tree(), Contains(Key("windows/people/pc1/anna/files.txt")));
    EXPECT_THAT(tree(), Not(Contains(Key(HasSubstr("windows/people/10")))));
    EXPECT_EQ(
        english(outcomes[2].warnings[1]),
        "Not in the kit: 10.0.0.5 is the address of the computer. Windows knows itself by its "
        "name only; put the name into the list.");
    EXPECT_THAT(thai(outcomes[2].warnings[1]), HasSubstr("10.0.0.5"));
}

TEST_F(KitRun, TheSameIsToldBeforeAndAgain) {
    request.isDryRun = true;
    ASSERT_TRUE(run(list));
    const auto planned = said();
    request.isDryRun = false;
    ASSERT_TRUE(run(list));
    EXPECT_EQ(said(), planned);
    const auto files = tree();

    ASSERT_TRUE(run(list));

    EXPECT_EQ(said(), planned);
    EXPECT_EQ(tree(), files);
}

TEST_F(KitRun, WithoutAKitNobodyIsMissedInIt) {
    request.kit.reset();

    ASSERT_TRUE(run("email,computer,computeruser\nb@example.test,,\n"));

    EXPECT_THAT(outcomes[0].warnings, IsEmpty());
}

TEST_F(KitRun, WhoIsPutRightIsMissedNoMore) {
    ASSERT_TRUE(run("email,computer,computeruser\nb@example.test,10.0.0.5,bo\n"));

    ASSERT_TRUE(run("email,computer,computeruser\nb@example.test,pc2,bo\n"));

    EXPECT_THAT(said(), ElementsAre("b"));
    EXPECT_THAT(tree(), Contains(Key("windows/people/pc2/bo/files.txt")));
}

}  // namespace
}  // namespace mailadvisor

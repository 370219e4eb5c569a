#include "deploy_scene.h"

#include "account/account_json.h"
#include "base/json.h"
#include "deploy/move/move_json.h"

#include <algorithm>

namespace mailadvisor {
namespace {

using mailadvisor::testing::DeployRun;
using mailadvisor::testing::goodFacts;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::SizeIs;

constexpr auto header = "email,department,current-type,quota,used,messages,new-quota\n";

/// The mail of example.test moves from old.example.test to mail.example.test.
class MoveRun : public DeployRun {
protected:
    MoveRun() {
        moveFrom("example.test", "old.example.test");
        callbacks.note = [this](const Message& message) { notes.push_back(message.id); };
    }

    void moveFrom(const std::string& domain, const std::string& host) {
        request.by.moving[domain] = {"old.json", testing::oldServers(domain, host)};
    }

    const MailboxMove& move(std::size_t index) const { return *outcomes.at(index).move; }

    std::vector<std::string> notes;
};

TEST_F(MoveRun, JudgesEachMailboxByItsListAndItsNewSpace) {
    ASSERT_TRUE(run(header + std::string("big@example.test,A,imap,9 GB,5 GB,90,2 GB\n"
                                         "fits@example.test,A,imap,9 GB,1 GB,90,2 GB\n"
                                         "pop@example.test,A,pop3,9 GB,1 GB,90,2 GB\n"
                                         "dark@example.test,A,,,,,\n")));

    EXPECT_EQ(move(0).judged->fits, Fact<bool>::known(false));
    EXPECT_EQ(move(1).judged->fits, Fact<bool>::known(true));
    EXPECT_EQ(move(1).judged->work, MoveWork::InPlace);
    EXPECT_EQ(move(1).from, "old.example.test");
    EXPECT_EQ(move(1).to, "mail.example.test");
    EXPECT_EQ(move(2).judged->mayBeOnlyLocal, Fact<bool>::known(true));
    EXPECT_FALSE(move(3).judged->fits.isKnown());
    EXPECT_FALSE(move(3).judged->mayBeOnlyLocal.isKnown());
    EXPECT_EQ(move(0).wave.kind, WaveKind::Hindered);
    EXPECT_EQ(move(2).wave.kind, WaveKind::Hindered);
    EXPECT_EQ(move(1).wave, (Wave{1, WaveKind::Trial}));
}

TEST_F(MoveRun, TheAdviceCountsTheNewSpaceAndNeverTheOldOne) {
    const std::string row = "a@example.test,A,imap,50 MB,49 MB,90,";
    ASSERT_TRUE(run(header + row + "10 GB\n"));
    EXPECT_EQ(outcomes[0].limit, Fact<ByteCount>::known({10LL << 30}));
    const auto mentionsFull = [&] {
        return std::ranges::any_of(outcomes[0].advice->first, [](const Finding& finding) {
            return finding.text.id.find("server-moved") == std::string::npos;
        });
    };
    EXPECT_FALSE(mentionsFull());

    ASSERT_TRUE(run(header + row + "\n"));
    EXPECT_FALSE(outcomes[0].limit.isKnown());
    EXPECT_FALSE(mentionsFull());

    request.by.policy.newMailboxLimit = ByteCount{49LL << 20};
    ASSERT_TRUE(run(header + row + "\n"));
    EXPECT_TRUE(mentionsFull());
}

TEST_F(MoveRun, IsToldAsOnePersonsMoveIs) {
    ASSERT_TRUE(run("email,current-type\na@example.test,pop3\n"));
    const auto bulk = outcomes.at(0).advice;

    request.by.moving.clear();
    ASSERT_TRUE(run("email,current-type,moved-from\na@example.test,pop3,old.example.test\n"));

    EXPECT_EQ(bulk, outcomes.at(0).advice);
}

TEST_F(MoveRun, StepsAndTablesTellThePersonAndIt) {
    ASSERT_TRUE(run(header + std::string("pop@example.test,A,pop3,9 GB,3 GB,90,2 GB\n")));

    const auto steps = written("pop@example.test/STEPS.en.txt");
    EXPECT_THAT(steps, HasSubstr("POP3"));
    EXPECT_THAT(steps, HasSubstr("3 GB are used and the new mailbox holds 2 GB"));
    EXPECT_THAT(written("pop@example.test/STEPS.th.txt"), Not(HasSubstr("⟦")));
    EXPECT_THAT(written("summary.csv"), HasSubstr(",wave,move\r\n"));
    EXPECT_THAT(written("move-counts.csv"),
                HasSubstr("pop@example.test,1,pop3,old.example.test,9663676416,3221225472,90,"
                          "mail.example.test,2147483648,,,unknown,,\r\n"));
    const auto json = toJson(move(0), std::cref(english));
    EXPECT_EQ(json["fits"], false);
    EXPECT_EQ(json["mayBeOnlyLocal"], true);
    EXPECT_EQ(json["waveBecause"], "hindered");
    EXPECT_THAT(json["text"], SizeIs(::testing::Ge(3U)));
}

TEST_F(MoveRun, AListOfTheNewServerTellsItsSpaceAndWhatArrived) {
    request.files.newServer = {
        {folder.write("new.csv",
                      "email,quota,used,messages\nall@example.test,2 GB,900 MB,90\n"
                      "less@example.test,2 GB,1 GB,89\nsized@example.test,2 GB,0.5 GB,\n"
                      "stranger@example.test,2 GB,0.5 GB,\n"),
         std::nullopt}};

    ASSERT_TRUE(run(header + std::string("all@example.test,A,imap,9 GB,1 GB,90,\n"
                                         "less@example.test,A,imap,9 GB,1 GB,90,\n"
                                         "sized@example.test,A,imap,9 GB,1 GB,90,\n"
                                         "later@example.test,A,imap,9 GB,1 GB,90,\n")));

    ASSERT_THAT(outcomes, SizeIs(4));
    EXPECT_EQ(move(0).judged->fits, Fact<bool>::known(true));
    EXPECT_EQ(move(0).arrival, MoveArrival::Arrived);
    EXPECT_EQ(move(1).arrival, MoveArrival::Short);
    EXPECT_EQ(move(2).arrival, MoveArrival::Short);
    EXPECT_EQ(move(3).arrival, MoveArrival::Unknown);
    EXPECT_FALSE(move(3).judged->fits.isKnown());
    EXPECT_THAT(written("move-counts.csv"), HasSubstr(",2147483648,1073741824,89,short,0,-1\r\n"));
}

TEST_F(MoveRun, TheSameServersAreNoMove) {
    moveFrom("example.test", "mail.example.test");
    for (auto& endpoint : request.by.moving["example.test"].servers.endpoints) {
        endpoint.address = "192.0.2.1";
    }

    ASSERT_TRUE(run(header + std::string("a@example.test,A,pop3,9 GB,1 GB,90,2 GB\n")));

    EXPECT_EQ(move(0).judged->kind, MoveKind::Stays);
    EXPECT_EQ(move(0).wave.number, 0);
    EXPECT_THAT(notes, ::testing::Contains("deploy.move-nothing-changes"));
    EXPECT_THAT(written("a@example.test/STEPS.en.txt"), Not(HasSubstr("POP3")));
}

TEST_F(MoveRun, AnotherMachineUnderTheSameNameIsAMoveWithoutOtherValues) {
    moveFrom("example.test", "mail.example.test");

    ASSERT_TRUE(run(header + std::string("a@example.test,A,pop3,9 GB,1 GB,90,2 GB\n")));

    EXPECT_EQ(move(0).judged->kind, MoveKind::KeepsName);
    EXPECT_GT(move(0).wave.number, 0);
    EXPECT_THAT(written("a@example.test/STEPS.en.txt"), HasSubstr("Before the move"));
}

TEST_F(MoveRun, AccountsOfOtherDomainsAreSetUpWithoutAMoveAndItIsSaid) {
    ASSERT_TRUE(run("email\na@example.test\nb@other.test\n"));

    EXPECT_THAT(statuses(), ElementsAre(AccountStatus::Written, AccountStatus::Written));
    EXPECT_TRUE(outcomes[0].move);
    EXPECT_FALSE(outcomes[1].move);
    EXPECT_THAT(notes, ::testing::Contains("deploy.move-others"));
}

TEST_F(MoveRun, AFileAboutADomainOfNobodyIsRefusedBeforeAnythingIsWritten) {
    const auto summary = run("email\nb@other.test\n");

    ASSERT_FALSE(summary);
    EXPECT_EQ(summary.error().where, "old.json");
    EXPECT_FALSE(summary.error().remedy.empty());
    EXPECT_FALSE(std::filesystem::exists(request.folder));
}

TEST_F(MoveRun, AWaveThatWasToldStaysUntilItIsForced) {
    const std::string rows =
        "a@example.test,A,imap,9 GB,1 GB,90,{}\nb@example.test,A,imap,9 GB,2 GB,90,3 GB\n";
    const auto listed = [&](const std::string& quota) {
        std::string list = rows;
        list.replace(list.find("{}"), 2, quota);
        return header + list;
    };
    ASSERT_TRUE(run(listed("")));
    EXPECT_EQ(move(0).wave, (Wave{2, WaveKind::Department}));
    EXPECT_EQ(move(1).wave, (Wave{1, WaveKind::Trial}));

    ASSERT_TRUE(run(listed("3 GB")));  // now the smaller one is known to fit, too
    EXPECT_EQ(move(0).wave, (Wave{2, WaveKind::Department}));
    EXPECT_EQ(move(1).wave, (Wave{1, WaveKind::Trial}));

    request.force = true;
    ASSERT_TRUE(run(listed("3 GB")));
    EXPECT_EQ(move(0).wave, (Wave{1, WaveKind::Trial}));
    EXPECT_EQ(move(1).wave, (Wave{2, WaveKind::Department}));
}

TEST(MovingDomains, HaveOneFileEach) {
    const mailadvisor::testing::TemporaryFolder folder;
    const auto fileOf = [&](const std::string& name, const std::string& domain) {
        Domain old;
        old.domain = domain;
        old.servers = {{Protocol::Imap, {"old.test", {993}, Security::Tls, "%EMAILADDRESS%", {}}}};
        return folder.write(name, dumpJson(toJson(old)));
    };
    const auto one = fileOf("one.json", "one.test");
    const auto two = fileOf("two.json", "two.test");
    const auto again = fileOf("again.json", "one.test");

    const auto both = readMovingDomains({one, two});
    ASSERT_TRUE(both);
    EXPECT_THAT(*both, SizeIs(2));
    EXPECT_EQ(both->at("two.test").file, two);

    const auto twice = readMovingDomains({one, two, again});
    ASSERT_FALSE(twice);
    EXPECT_EQ(twice.error().where, again);
    EXPECT_FALSE(twice.error().remedy.empty());
    EXPECT_FALSE(readMovingDomains({(folder.path() / "nowhere.json").string()}));
}

TEST_F(MoveRun, ListsMayNameTheWaveAndTheOldServer) {
    ASSERT_TRUE(
        run("email,wave,moved-from,current-type\na@example.test,7,branch.example.test,imap\n"
            "b@example.test,soon,,imap\n"));

    EXPECT_EQ(move(0).wave, (Wave{7, WaveKind::Listed}));
    EXPECT_EQ(move(0).from, "branch.example.test");
    EXPECT_THAT(outcomes[1].warnings, SizeIs(1));
    EXPECT_EQ(move(1).wave.kind, WaveKind::Trial);
}

TEST_F(MoveRun, IsPartOfWhatARerunComparesAndTheSameMoveTouchesNobody) {
    const auto list = header + std::string(
                                   "a@example.test,A,imap,9 GB,1 GB,90,2 GB\n"
                                   "b@example.test,A,pop3,9 GB,1 GB,90,2 GB\n");
    ASSERT_TRUE(run(list));
    const auto before = tree();

    const auto same = run(list);
    ASSERT_TRUE(same);
    EXPECT_EQ(same->unchanged, 2U);
    EXPECT_EQ(tree(), before);

    request.by.moving.clear();
    const auto other = run(list);
    ASSERT_TRUE(other);
    EXPECT_EQ(other->changed, 2U);
}

TEST_F(MoveRun, WhoFailedOrReadsInWebmailOnlyIsCountedWithoutSettings) {
    gatherEach([](const EmailAddress& address) {
        return address.domain == "example.test" ? goodFacts(address) : Facts{};
    });
    moveFrom("dark.test", "old.dark.test");

    ASSERT_TRUE(run("email,devices,used\nweb@example.test,0,1 GB\nx@dark.test,1,1 GB\n"));

    EXPECT_EQ(outcomes[0].status, AccountStatus::Skipped);
    EXPECT_GT(move(0).wave.number, 0);
    EXPECT_FALSE(move(0).judged);
    EXPECT_EQ(outcomes[1].status, AccountStatus::Failed);
    EXPECT_EQ(move(1).wave.number, 0);
    EXPECT_EQ(move(1).before.used, Fact<ByteCount>::known({1LL << 30}));
}

}  // namespace
}  // namespace mailadvisor

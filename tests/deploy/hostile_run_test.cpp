#include "deploy_scene.h"

#include "base/ascii.h"
#include "base/file_path.h"
#include "deploy/judge/outcome_report.h"
#include "report/bulk_collector.h"
#include "report/html/bulk_page.h"

#include <set>

namespace mailadvisor {
namespace {

using ::testing::Contains;
using ::testing::HasSubstr;
using ::testing::Key;

namespace fs = std::filesystem;
using mailadvisor::testing::DeployRun;
using mailadvisor::testing::goodFacts;

/// What somebody could write into a column so that files land elsewhere, on one another, or where
/// no system can store them.
std::vector<std::string> hostileNames() {
    std::string thai;
    for (int i = 0; i < 100; ++i) thai += "ก";
    return {"..",
            ".",
            "../../etc/passwd",
            "/etc/passwd",
            "..\\..\\evil",
            "C:\\Windows",
            "\\\\server\\share",
            "CON",
            "con.txt",
            "aux",
            "COM1",
            "lpt9.log",
            "nul ",
            "name.",
            "name ",
            "-rf",
            "~root",
            "$(id)",
            "`id`",
            "%APPDATA%",
            "{{7*7}}",
            "a\tb",
            "a\x01"
            "b",
            "a\x7f"
            "b",
            "\u202Egnp.exe",
            "\u200B",
            "summary.csv",
            "Manifest.JSONL",
            "rollout.csv",
            "mailadvisor-journal.jsonl",
            "mailadvisor-part.jsonl",
            "ansible",
            "WINDOWS",
            ".mailadvisor-staging-1",
            "pc1",
            "PC1",
            "caf\u00e9",
            "cafe\u0301",
            "=1+1",
            "@SUM(A1)",
            std::string(255, 'x'),
            std::string(300, '%'),
            thai};
}

std::string quoted(const std::string& cell) {
    std::string text = "\"";
    for (const char c : cell) text += c == '"' ? std::string("\"\"") : std::string(1, c);
    return text + "\"";
}

/// Somebody in each of these places.
std::string peopleIn(const char* column, const std::vector<std::string>& places) {
    std::string roster = std::string("email,") + column + "\n";
    for (std::size_t i = 0; i < places.size(); ++i)
        roster += "p" + std::to_string(i) + "@example.test," + quoted(places[i]) + "\n";
    return roster;
}

class HostileRun : public DeployRun {
protected:
    /// Every path is one that each system can have, and none stands for two. The kit for Ansible is
    /// for systems on which Ansible runs, whose computers may be called `con`.
    void expectPlainPaths() {
        std::set<std::string> seen;
        for (const auto& [path, bytes] : tree()) {
            EXPECT_TRUE(stepsOf(path, FileNames::Posix).has_value()) << path;
            if (!path.starts_with("ansible/")) {
                EXPECT_TRUE(stepsOf(path, FileNames::Windows).has_value()) << path;
            }
            EXPECT_TRUE(seen.insert(fileIdentity(path, FileNames::Windows)).second) << path;
        }
    }

    /// What stands beside the run's own folder.
    std::size_t besides() const {
        std::size_t count = 0;
        for (const auto& entry : fs::directory_iterator(folder.path()))
            count += entry.path() == fs::path(request.folder) ? 0 : 1;
        return count;
    }
};

TEST_F(HostileRun, NoGroupLeadsElsewhereOrTakesTheNameOfAnotherFile) {
    const auto names = hostileNames();
    for (const auto& [by, column] : {std::pair(GroupBy::Computer, "computer"),
                                     {GroupBy::User, "computeruser"},
                                     {GroupBy::Department, "department"}}) {
        request.folder = (folder.path() / "out").string();
        request.groupBy = by;
        const auto summary = run(peopleIn(column, names));

        ASSERT_TRUE(summary);
        EXPECT_EQ(summary->written, names.size()) << column;
        EXPECT_EQ(summary->failed, 0U) << column;
        expectPlainPaths();
        EXPECT_EQ(besides(), 1U);  // the list
        EXPECT_THAT(tree(), Contains(Key("summary.csv")));
        EXPECT_THAT(written("summary.csv"), HasSubstr("p0@example.test"));
        fs::remove_all(request.folder);
    }
}

TEST_F(HostileRun, NoAddressLeadsElsewhereAndNoneSpoilsAnother) {
    std::string roster = "email\n";
    for (const auto& name : hostileNames()) {
        roster += quoted(name + "@example.test") + "\n";
        roster += quoted("\"" + name + "\"@example.test") + "\n";
        roster += quoted("good@" + name) + "\n";
    }
    roster += "good@example.test\n";

    const auto summary = run(roster);

    ASSERT_TRUE(summary);
    expectPlainPaths();
    EXPECT_EQ(besides(), 1U);
    EXPECT_EQ(outcomes.back().address, "good@example.test");
    EXPECT_EQ(outcomes.back().status, AccountStatus::Written);
    EXPECT_EQ(summary->written + summary->failed + summary->skipped, outcomes.size());
}

TEST_F(HostileRun, ArchivesAndKitsTakeTheSameNames) {
    const auto names = hostileNames();
    std::string roster = "email,computer,computeruser\n";
    for (std::size_t i = 0; i < names.size(); ++i) {
        roster += "p" + std::to_string(i) + "@example.test," + quoted(names[i]) + "," +
                  quoted(names[(i * 7) % names.size()]) + "\n";
    }
    request.groupBy = GroupBy::Computer;
    for (const auto kit : {Kit::Ansible, Kit::Windows}) {
        request.folder = (folder.path() / std::string(nameOf(kit))).string();
        request.kit = kit;
        const auto summary = run(roster);
        ASSERT_TRUE(summary);
        EXPECT_EQ(summary->failed, 0U);
        expectPlainPaths();
    }
    request.kit.reset();
    for (const auto format : {ArchiveFormat::Zip, ArchiveFormat::TarZst}) {
        request.folder = (folder.path() / std::string(nameOf(format))).string();
        request.archive = format;
        const auto summary = run(roster);
        ASSERT_TRUE(summary);
        EXPECT_EQ(summary->failed, 0U);
        EXPECT_EQ(tree().size(), 3U);  // with the manifest and the table
    }
}

TEST_F(HostileRun, ADomainThatPublishesManyServersSpoilsNeitherTheOthersNorTheReport) {
    constexpr int servers = 490;
    gatherEach([](const EmailAddress& address) {
        auto facts = goodFacts(address);
        if (address.domain != "many.test") return facts;
        for (int i = 0; i < servers; ++i) {
            const auto host = "s" + std::to_string(i) + ".many.test";
            mailadvisor::testing::name(facts, Protocol::Imap, host, {993}, Source::Autoconfig, true,
                                       "192.0.2.1");
            TlsFacts tls;
            tls.version = "TLSv1.3";
            tls.problems = {TlsProblem::Expired, TlsProblem::SelfSigned};
            facts.endpoints.back().tls = Fact<TlsFacts>::known(tls);
        }
        return facts;
    });
    BulkCollector collected;
    callbacks.servers = [&](const std::string& domain, const auto& faults) {
        collected.add(domain, faults);
    };
    callbacks.report = [&](const AccountOutcome& outcome) {
        outcomes.push_back(outcome);
        addTo(collected, outcome);
    };
    std::string roster = "email\nfirst@good.test\n";
    for (int i = 0; i < 50; ++i) roster += "p" + std::to_string(i) + "@many.test\n";
    roster += "last@good.test\n";

    const auto summary = run(roster);

    ASSERT_TRUE(summary);
    EXPECT_EQ(outcomes.size(), 52U);
    EXPECT_EQ(outcomes.front().status, AccountStatus::Written);
    EXPECT_EQ(outcomes.back().status, AccountStatus::Written);
    EXPECT_LT(bulkPage(collected.view(), english, thai).size(), 500'000U);
    EXPECT_LT(written("summary.csv").size(), 500'000U);
}

}  // namespace
}  // namespace mailadvisor

#include "deploy/run/merge.h"

#include "deploy_scene.h"

#include "base/sha256.h"
#include "deploy/judge/outcome_json.h"
#include "deploy/judge/outcome_report.h"
#include "report/bulk_collector.h"
#include "report/html/bulk_page.h"

#include <chrono>

namespace mailadvisor {
namespace {

using ::testing::Contains;
using ::testing::HasSubstr;
using ::testing::Key;
using ::testing::Not;

namespace fs = std::filesystem;
using mailadvisor::testing::DeployRun;
using mailadvisor::testing::goodFacts;
using Tree = std::map<std::string, std::string>;

/// People of three domains, one of them without servers and one with a bad certificate, with
/// everything that can stand in a list.
std::string company() {
    std::string roster =
        "email,name,department,computer,computeruser,devices,quota,used,status,"
        "current-type,messages,new-quota\n";
    for (int i = 0; i < 60; ++i) {
        const auto number = std::to_string(i);
        const std::string domain = i % 10 == 9 ? "down.test" : i % 3 == 0 ? "b.test" : "a.test";
        roster += (i % 17 == 5 ? "no address" + number : "p" + number + "@" + domain) + ",\"" +
                  (i % 2 == 0 ? "สมชาย" : "=1+1, Ann") + "\",IT," +
                  (i % 23 == 7 ? "10.0.0.5" : "pc" + std::to_string(i % 7)) + "," +
                  (i % 29 == 11 ? "" : "user" + std::to_string(i % 11)) + "," +
                  (i % 13 == 0 ? "many" : "1") + "," + "2 GB," + std::to_string(i * 40) + " MB," +
                  (i % 19 == 3 ? "suspended" : "active") +
                  (i % 4 == 0   ? ",pop3,"
                   : i % 4 == 1 ? ",imap,"
                                : ",,") +
                  std::to_string(i * 3) + "," + (i % 5 == 0 ? "1 GB" : "") + "\n";
    }
    return roster;
}

/// Runs over parts, and what is made of them.
class Merge : public DeployRun {
protected:
    Merge() {
        gatherEach([](const EmailAddress& address) {
            Facts facts;
            facts.address = address;
            if (address.domain == "down.test") return facts;
            facts = goodFacts(address);
            if (address.domain == "b.test") {
                auto tls = *facts.endpoints.front().tls;
                tls.problems = {TlsProblem::Expired};
                facts.endpoints.front().tls = Fact<TlsFacts>::known(tls);
            }
            return facts;
        });
        callbacks.report = [this](const AccountOutcome& outcome) {
            outcomes.push_back(outcome);
            addTo(*collected, outcome);
        };
        callbacks.servers = [this](const std::string& domain, const auto& faults) {
            collected->add(domain, faults);
        };
    }

    void collectAnew() { collected.emplace(); }

    std::string place(const std::string& name) const { return (folder.path() / name).string(); }

    /// The page of what was collected.
    std::string page() const { return bulkPage(collected->view(), english, thai); }

    /// What is printed, a line an account.
    std::vector<std::string> lines() const {
        std::vector<std::string> all;
        for (const auto& outcome : outcomes) {
            all.push_back(dumpJsonLine(
                toJson(outcome, [this](const Message& message) { return english(message); })));
        }
        return all;
    }

    /// Every file of the run's folder, with its bytes; the journal too.
    Tree all() const {
        auto files = tree();
        files[std::string(Journal::fileName)] = written(std::string(Journal::fileName));
        return files;
    }

    /// One run over the whole list: its files.
    Tree whole() {
        collectAnew();
        request.shard.reset();
        request.folder = place("whole");
        EXPECT_TRUE(run(company()));
        return all();
    }

    /// The folders of runs over all parts, the last one first.
    std::vector<std::string> parts(std::size_t count) {
        std::vector<std::string> folders;
        for (std::size_t number = count; number > 0; --number) {
            request.shard = Shard{number, count};
            request.folder = place("part" + std::to_string(number));
            EXPECT_TRUE(run(company()));
            folders.push_back(request.folder);
        }
        request.shard.reset();
        return folders;
    }

    Result<DeploySummary> mergeOf(const std::vector<std::string>& folders,
                                  const std::string& into = "merged") {
        collectAnew();
        outcomes.clear();
        request.folder = place(into);
        auto parts = Parts::open(folders);
        if (!parts) return Unexpected{parts.error()};
        return merge(*parts, request, callbacks);
    }

    std::optional<BulkCollector> collected{std::in_place};
};

struct Form {
    const char* name{};
    GroupBy groupBy{};
    std::optional<ArchiveFormat> archive{};
    std::optional<Kit> kit{};
    std::size_t parts{};
    bool hasMove{};
};

class MergeOf : public Merge, public ::testing::WithParamInterface<Form> {};

TEST_P(MergeOf, IsByteForByteWhatOneRunWrites) {
    request.groupBy = GetParam().groupBy;
    request.archive = GetParam().archive;
    request.kit = GetParam().kit;
    request.mostInArchive = 7;
    if (GetParam().hasMove) {
        request.by.moving["a.test"] = {"old.json", testing::oldServers("a.test", "old.a.test")};
    }
    const auto expected = whole();
    const auto expectedPage = page();
    const auto expectedLines = lines();
    const auto folders = parts(GetParam().parts);
    request.by.moving.clear();  // a merge asks the parts
    for (const auto& part : folders) EXPECT_FALSE(fs::exists(fs::path(part) / "ansible"));

    const auto summary = mergeOf(folders);

    ASSERT_TRUE(summary);
    EXPECT_EQ(all(), expected);
    EXPECT_EQ(page(), expectedPage);
    EXPECT_EQ(lines(), expectedLines);
    EXPECT_EQ(outcomes.size(), 60U);
    const auto accountsOfArchive =
        expected.contains("accounts-0002.zip") || expected.contains("accounts-0002.tar.zst");
    EXPECT_EQ(accountsOfArchive, GetParam().archive.has_value());
    EXPECT_EQ(expected.contains("ansible/inventory.yml"), GetParam().kit == Kit::Ansible);
    EXPECT_EQ(expected.contains("windows/lists.txt"), GetParam().kit == Kit::Windows);
    EXPECT_EQ(expected.contains("move-counts.csv"), GetParam().hasMove);
}

INSTANTIATE_TEST_SUITE_P(
    EveryForm, MergeOf,
    ::testing::Values(Form{"One", GroupBy::Account, {}, {}, 1},
                      Form{"Tree", GroupBy::Account, {}, {}, 3},
                      Form{"ManyParts", GroupBy::Department, {}, {}, 25},
                      Form{"Zip", GroupBy::Account, ArchiveFormat::Zip, {}, 4},
                      Form{"Tar", GroupBy::Computer, ArchiveFormat::TarZst, {}, 4},
                      Form{"Ansible", GroupBy::Computer, {}, Kit::Ansible, 5},
                      Form{"Windows", GroupBy::Computer, {}, Kit::Windows, 5},
                      Form{"Move", GroupBy::Account, {}, {}, 4, true}),
    [](const auto& form) { return std::string(form.param.name); });

TEST_F(Merge, ASecondMergeAndALaterRunOverAllTouchNothing) {
    const auto folders = parts(3);
    const auto before = [&] {
        Tree files;
        for (const auto& part : folders) {
            request.folder = part;
            for (auto& [path, bytes] : all()) files[part + "/" + path] = bytes;
        }
        return files;
    };
    const auto ofParts = before();
    ASSERT_TRUE(mergeOf(folders));
    const auto merged = all();
    for (const auto& entry : fs::recursive_directory_iterator(request.folder)) {
        if (entry.is_regular_file())
            fs::last_write_time(entry.path(),
                                fs::file_time_type::clock::now() - std::chrono::hours(100));
    }
    const auto isTouched = [&] {
        for (const auto& [path, bytes] : tree()) {
            const auto time = fs::last_write_time(fs::path(request.folder) / path);
            if (time > fs::file_time_type::clock::now() - std::chrono::hours(50)) return true;
        }
        return false;
    };

    auto summary = mergeOf(folders);
    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->written + summary->added + summary->changed + summary->gone, 0U);
    EXPECT_EQ(all(), merged);
    EXPECT_FALSE(isTouched());

    summary = run(company());
    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->written + summary->added + summary->changed + summary->gone, 0U);
    EXPECT_EQ(all(), merged);
    EXPECT_FALSE(isTouched());
    EXPECT_EQ(before(), ofParts);
}

TEST_F(Merge, WhatTheNextMonthBringsIsMergedIntoTheSameFolder) {
    ASSERT_TRUE(mergeOf(parts(3)));
    request.clients.front().version = "2";
    const auto folders = parts(3);

    const auto summary = mergeOf(folders);

    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->changed, summary->written);
    EXPECT_GT(summary->changed, 40U);
}

TEST_F(Merge, ADryRunShowsTheSameAndTouchesNothing) {
    const auto folders = parts(2);
    request.isDryRun = true;

    const auto planned = mergeOf(folders);

    ASSERT_TRUE(planned);
    EXPECT_FALSE(fs::exists(request.folder));
    request.isDryRun = false;
    const auto done = mergeOf(folders);
    ASSERT_TRUE(done);
    EXPECT_EQ(planned->planned, done->written);
    EXPECT_EQ(planned->failed, done->failed);
}

TEST_F(Merge, WhatStandsSinceAnEarlierRunOfAPartIsKeptWhileTheServersAreDown) {
    auto folders = parts(2);
    gatherEach([](const EmailAddress& address) {
        Facts facts;
        facts.address = address;
        return facts;
    });
    folders = parts(2);

    const auto summary = mergeOf(folders);

    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->written, 0U);
    EXPECT_THAT(written("manifest.jsonl"), HasSubstr("p0@b.test/settings/account.txt"));
    EXPECT_THAT(tree(), Contains(Key("p0@b.test/settings/account.txt")));
}

TEST_F(Merge, WhatStandsInArchivesIsKeptLikewiseOfTheFolderOrOfTheParts) {
    request.archive = ArchiveFormat::TarZst;
    request.mostInArchive = 7;
    const auto handedOut = [this] {
        auto files = tree();
        files.erase("summary.csv");  // says why they failed
        return files;
    };
    ASSERT_TRUE(mergeOf(parts(2)));
    const auto before = handedOut();
    gatherEach([](const EmailAddress& address) {
        Facts facts;
        facts.address = address;
        return facts;
    });

    const auto folders = parts(2);
    ASSERT_TRUE(mergeOf(folders, "anew"));
    EXPECT_EQ(handedOut(), before);
    for (const auto& part : folders) fs::remove_all(part);
    ASSERT_TRUE(mergeOf(parts(2)));
    EXPECT_EQ(handedOut(), before);
}

/// The id of what is said, and the place.
std::string refusal(const Result<DeploySummary>& summary) {
    return summary ? "merged" : summary.error().text.id + " " + summary.error().where;
}

TEST_F(Merge, WhatIsNoWholeSetOfPartsIsRefusedAndNothingWritten) {
    auto folders = parts(3);
    const auto [third, second, first] = std::tuple(folders[0], folders[1], folders[2]);

    EXPECT_EQ(refusal(mergeOf({first, third})), "error.merge-missing 2/3");
    EXPECT_EQ(refusal(mergeOf({third})), "error.merge-missing 1/3, 2/3");
    fs::copy(first, place("copy"), fs::copy_options::recursive);
    EXPECT_EQ(refusal(mergeOf({first, second, third, place("copy")})),
              "error.merge-same-part " + place("copy"));
    EXPECT_EQ(refusal(mergeOf({first, second, place("nowhere")})),
              "error.merge-not-ours " + place("nowhere"));
    fs::create_directories(place("empty"));
    EXPECT_EQ(refusal(mergeOf({first, place("empty")})), "error.merge-not-ours " + place("empty"));

    request.shard.reset();
    request.folder = place("plain");
    ASSERT_TRUE(run(company()));
    EXPECT_EQ(refusal(mergeOf({first, place("plain")})),
              "error.merge-unfinished " + place("plain"));

    request.shard = Shard{2, 4};
    request.folder = place("fourths");
    ASSERT_TRUE(run(company()));
    EXPECT_EQ(refusal(mergeOf({first, place("fourths")})),
              "error.merge-other-count " + place("fourths"));

    request.shard = Shard{2, 3};
    request.folder = place("other");
    ASSERT_TRUE(run(company() + "new@a.test\n"));
    EXPECT_EQ(refusal(mergeOf({first, place("other"), third})),
              "error.merge-other-list " + place("other"));
    // An older copy of the list on one machine, in one row of whichever part.
    const std::pair<const char*, const char*> edits[] = {{"p1@", "q1@"},
                                                         {"2 GB,40 MB", "3 GB,40 MB"},
                                                         {"2 GB,40 MB", "2 GB,41 MB"},
                                                         {",IT,pc2", ",HR,pc2"},
                                                         {"suspended", "active"}};
    for (const auto& [old, replacement] : edits) {
        auto edited = company();
        ASSERT_NE(edited.find(old), std::string::npos) << old;
        edited.replace(edited.find(old), std::string_view(old).size(), replacement);
        request.shard = Shard{2, 3};
        request.folder = place("other");
        ASSERT_TRUE(run(edited));
        EXPECT_EQ(refusal(mergeOf({first, place("other"), third}, "more")),
                  "error.merge-other-list " + place("other"))
            << replacement;
    }

    request.shard = Shard{2, 3};
    request.folder = second;
    request.clients.front().version = "2";
    ASSERT_TRUE(run(company()));
    EXPECT_EQ(refusal(mergeOf({first, second, third}, "more")),
              "error.merge-other-options " + second);
    EXPECT_FALSE(fs::exists(place("more")));
}

TEST_F(Merge, APartThatIsBegunAgainIsNotFinishedUntilItsEnd) {
    const auto folders = parts(2);
    request.shard = Shard{1, 2};
    request.folder = folders.back();
    auto last = std::exchange(callbacks.gather, [](const auto&) -> std::vector<Facts> {
        throw std::runtime_error("stopped");  // as a kill would end it
    });
    EXPECT_THROW(static_cast<void>(run(company())), std::runtime_error);
    EXPECT_EQ(refusal(mergeOf(folders)), "error.merge-unfinished " + folders.back());

    callbacks.gather = std::move(last);
    ASSERT_TRUE(mergeOf(parts(2)));
}

TEST_F(Merge, ADamagedPartIsRefusedWhereverItsFileIsCutOrChanged) {
    const auto folders = parts(2);
    const auto path = fs::path(folders.front()) / std::string(partFileName);
    request.folder = folders.front();
    const auto good = written(std::string(partFileName));
    const std::string expected = "error.merge-damaged " + path.generic_string();
    for (std::size_t length = 0; length < good.size(); length += 997) {
        std::ofstream(path, std::ios::binary) << good.substr(0, length);
        EXPECT_EQ(refusal(mergeOf(folders)), expected) << length;
    }
    std::ofstream(path, std::ios::binary) << good << "more\n";
    EXPECT_EQ(refusal(mergeOf(folders)), expected);
    auto changed = good;
    changed.replace(changed.find("user"), 4, "USER");
    std::ofstream(path, std::ios::binary) << changed;
    EXPECT_EQ(refusal(mergeOf(folders)), expected);
    auto huge = good;
    huge.replace(huge.find("\"accounts\":60"), 13, "\"accounts\":6000000000000000");
    std::ofstream(path, std::ios::binary) << huge;
    EXPECT_EQ(refusal(mergeOf(folders)), expected);
    EXPECT_FALSE(fs::exists(request.folder));
}

TEST_F(Merge, AFileThatIsNotAsItsPartWroteItEndsTheMergeAndIsNotHandedOut) {
    for (const bool isInArchive : {false, true}) {
        request.archive = isInArchive ? std::optional(ArchiveFormat::TarZst) : std::nullopt;
        const std::string into = isInArchive ? "archives" : "folders";
        auto folders = parts(2);
        const auto last = fs::path(folders.back());
        const auto lost =
            last / (isInArchive ? "accounts-0001.tar.zst" : "p58@a.test/settings/account.txt");
        const auto other = fs::path(folders.front()) / lost.lexically_relative(last);
        const auto path = fs::exists(lost) ? lost : other;
        std::ofstream(path, std::ios::binary) << "changed";

        EXPECT_EQ(refusal(mergeOf(folders, into)), "error.merge-file " + path.generic_string());
        EXPECT_THAT(tree(), Not(Contains(Key("manifest.jsonl"))));

        request.force = true;
        folders = parts(2);
        request.force = false;
        ASSERT_TRUE(mergeOf(folders, into));
        EXPECT_THAT(tree(), Contains(Key("manifest.jsonl")));
        if (!isInArchive) {
            EXPECT_EQ(written("p58@a.test/settings/account.txt"), "p58@a.test mail.a.test");
        }
        fs::remove_all(place("part1"));
        fs::remove_all(place("part2"));
    }
}

TEST_F(Merge, NoLineOfAPartLeadsOutOfItsFolder) {
    const auto folders = parts(1);
    std::ofstream(place("secret")) << "p58@a.test mail.a.test";
    const auto path = fs::path(folders.front()) / std::string(partFileName);
    request.folder = folders.front();
    auto text = written(std::string(partFileName));
    const std::string inside = "p58@a.test/settings/account.txt";
    text.replace(text.find(inside), inside.size(), "p58@a.test/../../secret");
    const auto end = text.rfind("{\"end\"");
    const auto sum = text.find("\"sha256\":\"", end) + 10;
    text.replace(sum, 64, sha256Of(text.substr(0, end)));
    std::ofstream(path, std::ios::binary) << text;

    EXPECT_THAT(refusal(mergeOf(folders)), HasSubstr("error.merge-file"));
}

}  // namespace
}  // namespace mailadvisor

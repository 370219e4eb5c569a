#include "output/archive_sink.h"

#include "output/faults.h"
#include "output/folders.h"
#include "support/in_child.h"
#include "system/run_command.h"

#include <gmock/gmock.h>

#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <functional>

namespace mailadvisor {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Pair;
using Contents = std::map<std::string, std::string>;

constexpr std::size_t plenty = 64 * 1024;
constexpr auto patience = std::chrono::minutes(1);
const std::string thaiName = "สมชาย@บริษัท.ไทย";

Bundle bundleOf(std::vector<std::pair<std::string, std::string>> files) {
    Bundle bundle;
    for (auto& [path, content] : files) bundle.files.push_back({path, content, {}});
    return bundle;
}

std::string fileNameOf(ArchiveFormat format) {
    switch (format) {
        case ArchiveFormat::Zip: return "accounts.zip";
        case ArchiveFormat::TarZst: return "accounts.tar.zst";
        case ArchiveFormat::Tar: return "accounts.tar";
    }
    return {};
}

/// Puts three accounts and finishes; the error's id, or nothing.
std::string writeTo(const std::string& path, ArchiveFormat format,
                    const WriteOptions& options = {}) {
    auto sink = ArchiveSink::create(path, format, options);
    if (!sink) return sink.error().text.id;
    const std::vector<std::pair<std::string, Bundle>> puts{
        {"sales/ann@example.test", bundleOf({{"STEPS.en.txt", "1. Open it\n"},
                                             {"thunderbird/Profiles/p/prefs.js", "user_pref();"},
                                             {"thunderbird/profiles.ini", "[Profile0]"}})},
        {"sales/" + thaiName, bundleOf({{"ไฟล์.txt", std::string(300'000, 'x')}})},
        {"", bundleOf({{"manifest.jsonl", ""}})}};
    for (const auto& [name, bundle] : puts) {
        if (const auto files = (*sink)->put(name, bundle); !files) return files.error().text.id;
    }
    const auto done = (*sink)->finish();
    return done ? std::string() : done.error().text.id;
}

Contents unpacked(const std::string& archive, ArchiveFormat format) {
    const TemporaryFolder folder;
    const std::string into = " '" + folder.path() + "' ";
    const std::string command = format == ArchiveFormat::Zip
                                    ? "LC_ALL=C.UTF-8 unzip -q -d" + into + "'" + archive + "'"
                                    : "tar -C" + into + "-xf '" + archive + "'";
    EXPECT_EQ(runCommand(command, plenty, patience).end, CommandEnd::Succeeded) << command;
    return contentsOf(folder.path());
}

class EveryArchive : public ::testing::TestWithParam<ArchiveFormat> {
protected:
    std::string path() const { return folder_.path(fileNameOf(GetParam())); }
    std::string folder() const { return folder_.path(); }
    Contents inFolder() const { return contentsOf(folder_.path()); }

private:
    TemporaryFolder folder_{};
};

TEST_P(EveryArchive, IsReadBackByTheUsualProgram) {
    ASSERT_EQ(writeTo(path(), GetParam()), "");

    EXPECT_THAT(
        unpacked(path(), GetParam()),
        ElementsAre(Pair("manifest.jsonl", ""), Pair("sales/", ""),
                    Pair("sales/ann@example.test/", ""),
                    Pair("sales/ann@example.test/STEPS.en.txt", "1. Open it\n"),
                    Pair("sales/ann@example.test/thunderbird/", ""),
                    Pair("sales/ann@example.test/thunderbird/Profiles/", ""),
                    Pair("sales/ann@example.test/thunderbird/Profiles/p/", ""),
                    Pair("sales/ann@example.test/thunderbird/Profiles/p/prefs.js", "user_pref();"),
                    Pair("sales/ann@example.test/thunderbird/profiles.ini", "[Profile0]"),
                    Pair("sales/" + thaiName + "/", ""),
                    Pair("sales/" + thaiName + "/ไฟล์.txt", std::string(300'000, 'x'))));
}

TEST_P(EveryArchive, IsForTheOwnerOnlyAndLeavesNothingBeside) {
    ASSERT_EQ(writeTo(path(), GetParam()), "");

    EXPECT_EQ(modeOf(path()), 0600U);
    EXPECT_EQ(inFolder().size(), 1U);
}

TEST_P(EveryArchive, HasTheSameBytesInAnyZoneAndLocale) {
    ASSERT_EQ(writeTo(path(), GetParam()), "");
    const Contents first = inFolder();

    setenv("TZ", "Asia/Bangkok", 1);
    tzset();
    const std::string again = writeTo(path(), GetParam(), {.force = true});
    unsetenv("TZ");
    tzset();

    EXPECT_EQ(again, "");
    EXPECT_EQ(inFolder(), first);
}

TEST_P(EveryArchive, ReplacesOnlyWithForce) {
    put(path(), "mine");

    EXPECT_EQ(writeTo(path(), GetParam()), "error.write-exists");
    EXPECT_EQ(writeTo(path(), GetParam(), {.isDryRun = true}), "error.write-exists");
    EXPECT_THAT(inFolder(), ElementsAre(Pair(fileNameOf(GetParam()), "mine")));
    EXPECT_EQ(writeTo(path(), GetParam(), {.force = true}), "");
    EXPECT_EQ(inFolder().size(), 1U);
    EXPECT_THAT(unpacked(path(), GetParam()), ::testing::SizeIs(11));
}

TEST_P(EveryArchive, MakesMissingFoldersWithIt) {
    ASSERT_EQ(writeTo(folder() + "/a/b/" + fileNameOf(GetParam()), GetParam()), "");

    EXPECT_EQ(inFolder().size(), 3U);
    EXPECT_EQ(modeOf(folder() + "/a/b"), 0700U);
}

TEST_P(EveryArchive, ADryRunWritesNothing) {
    EXPECT_EQ(writeTo(path(), GetParam(), {.isDryRun = true}), "");

    EXPECT_THAT(inFolder(), IsEmpty());
}

TEST_P(EveryArchive, LeavesNothingWhenItIsNotFinished) {
    {
        auto sink = ArchiveSink::create(path(), GetParam(), {});
        ASSERT_TRUE(sink);
        ASSERT_TRUE((*sink)->put("a", bundleOf({{"x", std::string(100'000, 'x')}})));
    }

    EXPECT_THAT(inFolder(), IsEmpty());
}

TEST_P(EveryArchive, GoesOnAfterABundleThatItRefused) {
    auto sink = ArchiveSink::create(path(), GetParam(), {});
    ASSERT_TRUE(sink);

    EXPECT_FALSE((*sink)->put("a", bundleOf({{"x", ""}, {"x/y", ""}})));
    EXPECT_TRUE((*sink)->put("b", bundleOf({{"x", "1"}})));
    ASSERT_TRUE((*sink)->finish());

    EXPECT_THAT(unpacked(path(), GetParam()), ElementsAre(Pair("b/", ""), Pair("b/x", "1")));
}

TEST_P(EveryArchive, AFailureAtAnyCallLeavesNothing) {
    bool hasHappened = true;
    int failures = 0;
    for (int call = 1; hasHappened; ++call) {
        const TemporaryFolder own;
        const std::string archive = own.path(fileNameOf(GetParam()));

        armFault(Fault::DiskFull, call);
        const std::string id = writeTo(archive, GetParam());
        hasHappened = disarmFault();

        if (!id.empty()) {
            ++failures;
            EXPECT_EQ(id, "error.write-disk-full");
            EXPECT_FALSE(std::filesystem::exists(archive)) << "call " << call;
            EXPECT_TRUE(faultHitRemoval() || contentsOf(own.path()).empty()) << "call " << call;
        }
        ASSERT_LT(call, 200);
    }
    EXPECT_GT(failures, 5);
}

TEST_P(EveryArchive, KilledAtAnyCallItIsWholeOrNotThere) {
    int whole = 0;
    int none = 0;
    bool isKilled = true;
    for (int call = 1; isKilled; ++call) {
        const TemporaryFolder own;
        const std::string archive = own.path(fileNameOf(GetParam()));
        put(archive, "mine");

        isKilled = testing::isKilledDoing([&] {
            armFault(Fault::Killed, call);
            (void)writeTo(archive, GetParam(), {.force = true});
        });
        // The next run takes back what is left, though it only looks whether it may.
        (void)ArchiveSink::create(archive, GetParam(), {});

        const Contents found = contentsOf(own.path());
        ASSERT_THAT(found, ::testing::SizeIs(1)) << "call " << call;
        const bool isOld = found.begin()->second == "mine";
        (isOld ? none : whole) += 1;
        EXPECT_TRUE(isOld || unpacked(archive, GetParam()).size() == 11) << "call " << call;
        ASSERT_LT(call, 200);
    }
    EXPECT_GT(whole, 0);
    EXPECT_GT(none, 2);
}

INSTANTIATE_TEST_SUITE_P(Formats, EveryArchive,
                         ::testing::Values(ArchiveFormat::Zip, ArchiveFormat::TarZst,
                                           ArchiveFormat::Tar));

TEST(ArchiveSink, HoldsRightsAndATimeThatNoProgramDoubts) {
    const TemporaryFolder folder;
    ASSERT_EQ(writeTo(folder.path("a.tar.zst"), ArchiveFormat::TarZst), "");

    const auto list =
        runCommand("TZ=UTC tar --zstd --numeric-owner -tvf '" + folder.path("a.tar.zst") + "' 2>&1",
                   plenty, patience);

    EXPECT_THAT(list.text, HasSubstr("drwx------ 0/0"));
    EXPECT_THAT(list.text, HasSubstr("-rw------- 0/0"));
    EXPECT_THAT(list.text, HasSubstr("1980-01-01 00:00 sales/ann@example.test/STEPS.en.txt"));
    EXPECT_THAT(list.text, ::testing::Not(HasSubstr("implausibly")));
}

TEST(ArchiveSink, IsReadByAnotherReaderOfZip) {
    const TemporaryFolder folder;
    ASSERT_EQ(writeTo(folder.path("a.zip"), ArchiveFormat::Zip), "");

    const auto list = runCommand(
        "PYTHONUTF8=1 python3 -c \"import zipfile, sys; z = zipfile.ZipFile(sys.argv[1]); "
        "assert z.testzip() is None; [print(i.filename, i.date_time[0]) for i in z.infolist()]\" "
        "'" +
            folder.path("a.zip") + "'",
        plenty, patience);

    EXPECT_EQ(list.end, CommandEnd::Succeeded);
    EXPECT_THAT(list.text, HasSubstr("sales/" + thaiName + "/ไฟล์.txt 1980\n"));
}

TEST(ArchiveSink, RefusesAFolderInItsPlace) {
    const TemporaryFolder folder;
    std::filesystem::create_directories(folder.path("a.zip"));

    EXPECT_EQ(writeTo(folder.path("a.zip"), ArchiveFormat::Zip, {.force = true}),
              "error.write-in-the-way");
}

}  // namespace
}  // namespace mailadvisor

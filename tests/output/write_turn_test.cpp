#include "output/write_turn.h"

#include "output/folders.h"
#include "output/journal.h"
#include "output/write_bundle.h"

#include <gmock/gmock.h>

namespace mailadvisor {
namespace {

constexpr std::string_view journalLine = R"({"schema":"test"})";

TEST(WriteTurn, ASecondJournalInAFolderSaysThatAnotherRunIsAtWork) {
    const TemporaryFolder folder;
    const auto ignore = [](std::string_view) {};
    auto first = Journal::open(folder.path("out"), journalLine, ignore);
    ASSERT_TRUE(first);

    const auto second = Journal::open(folder.path("out"), journalLine, ignore);

    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().code, ErrorCode::WriteFailed);
    EXPECT_EQ(second.error().text.id, "error.write-other-run");
    EXPECT_TRUE(writeBundle({{{"beside", "", {}}}, {}, {}}, folder.path("out"), {}))
        << "a single file may be written beside it";
    first = Result<Journal>(Journal());
    EXPECT_TRUE(Journal::open(folder.path("out"), journalLine, ignore));
}

TEST(WriteTurn, AFileThatWasChangedSinceItWasReadIsNotReplaced) {
    const TemporaryFolder folder;
    put(folder.path("out/prefs.js"), "changed meanwhile");
    const Bundle bundle{{{"prefs.js", "made from what was read", {}}}, {}, {}};
    WriteOptions options;
    options.force = true;
    options.madeFrom = {{"prefs.js", "as it was read"}};

    const auto written = writeBundle(bundle, folder.path("out"), options);

    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().text.id, "error.write-changed-since");
    EXPECT_EQ(contentsOf(folder.path("out")).at("prefs.js"), "changed meanwhile");
    options.madeFrom = {{"prefs.js", "changed meanwhile"}};
    EXPECT_TRUE(writeBundle(bundle, folder.path("out"), options));
}

TEST(Journal, GoesOnAfterItsWholeLinesHoweverManyThereAre) {
    const TemporaryFolder folder;
    std::string lines;
    for (int i = 0; i < 20'000; ++i) lines += "line " + std::to_string(i) + "\n";
    const auto ignore = [](std::string_view) {};
    ASSERT_TRUE(Journal::open(folder.path(), journalLine, ignore)->append(lines + "cut"));

    std::vector<std::string> seen;
    auto again = Journal::open(folder.path(), journalLine,
                               [&](std::string_view line) { seen.emplace_back(line); });

    ASSERT_TRUE(again);
    EXPECT_TRUE(again->isResumed());
    ASSERT_EQ(seen.size(), 20'000U);
    EXPECT_EQ(seen.back(), "line 19999");
    ASSERT_TRUE(again->append("next\n"));
    const auto bytes = contentsOf(folder.path()).at(std::string(Journal::fileName));
    EXPECT_EQ(bytes, std::string(journalLine) + "\n" + lines + "next\n");
}

TEST(Journal, OfAnotherKindIsNotContinued) {
    const TemporaryFolder folder;
    put(folder.path("mailadvisor-journal.jsonl"), "something else\n");

    const auto journal = Journal::open(folder.path(), journalLine, [](std::string_view) {});

    ASSERT_FALSE(journal);
    EXPECT_EQ(journal.error().text.id, "error.write-exists");
}

}  // namespace
}  // namespace mailadvisor

#include "output/folder_sink.h"
#include "output/folders.h"
#include "output/memory_sink.h"

#include <gmock/gmock.h>

#include <functional>
#include <memory>

namespace mailadvisor {
namespace {

using testing::ElementsAre;
using testing::Pair;

Bundle bundleOf(std::vector<std::pair<std::string, std::string>> files) {
    Bundle bundle;
    for (auto& [path, content] : files) bundle.files.push_back({path, content, {}});
    return bundle;
}

/// What every kind of sink promises; the archive's part of it is read back in its own test.
void expectToRefuse(Sink& sink, std::string_view name, const Bundle& bundle) {
    const auto put = sink.put(name, bundle);

    ASSERT_FALSE(put) << name;
    EXPECT_EQ(put.error().code, ErrorCode::InvalidInput) << name;
}

class EverySink : public testing::TestWithParam<bool> {
protected:
    std::unique_ptr<Sink> sink() const {
        if (GetParam()) return std::make_unique<MemorySink>();
        return std::make_unique<FolderSink>(folder_.path("out"), WriteOptions{.force = true});
    }

private:
    TemporaryFolder folder_{};
};

TEST_P(EverySink, PutsTheFilesBelowTheName) {
    const auto files = sink()->put("a@b/c", bundleOf({{"x/y", "12"}, {"z", ""}}));

    ASSERT_TRUE(files);
    EXPECT_THAT(*files, ElementsAre(WrittenFile{"a@b/c/x/y", {2}, false},
                                    WrittenFile{"a@b/c/z", {0}, false}));
}

TEST_P(EverySink, RefusesNamesAndPathsThatLeaveIt) {
    const auto target = sink();

    for (const char* name : {"..", "/a", "a/../..", "a//b", "a/", ".", "a\\b"}) {
        expectToRefuse(*target, name, bundleOf({{"x", ""}}));
    }
    expectToRefuse(*target, "a", bundleOf({{"../x", ""}}));
    EXPECT_TRUE(target->put("a", bundleOf({{"x", ""}}))) << "the next bundle may come";
}

TEST_P(EverySink, TakesANameOnce) {
    const auto target = sink();
    ASSERT_TRUE(target->put("a/b", bundleOf({{"x", ""}})));
    ASSERT_TRUE(target->put("", bundleOf({{"list", ""}})));

    for (const char* name : {"a/b", "a/b/c", "a", "list"}) {
        expectToRefuse(*target, name, bundleOf({{"y", ""}}));
    }
    expectToRefuse(*target, "", bundleOf({{"a/b/x", ""}}));
    EXPECT_TRUE(target->put("a/c", bundleOf({{"x", ""}})));
}

INSTANTIATE_TEST_SUITE_P(Sinks, EverySink, testing::Bool());

TEST(MemorySink, HoldsPathsAndBytes) {
    MemorySink sink;
    ASSERT_TRUE(sink.put("a@b", bundleOf({{"x/y", std::string("1\0", 2)}})));
    ASSERT_TRUE(sink.put("", bundleOf({{"list", "l"}})));
    ASSERT_TRUE(sink.finish());

    EXPECT_THAT(sink.files(),
                ElementsAre(Pair("a@b/x/y", std::string("1\0", 2)), Pair("list", "l")));
}

TEST(MemorySink, TakesNothingOfARefusedBundle) {
    MemorySink sink;

    expectToRefuse(sink, "a", bundleOf({{"x", ""}, {"x", ""}}));

    EXPECT_THAT(sink.files(), testing::IsEmpty());
}

TEST(FolderSink, WritesManyBundlesAndSyncsOnceWhenFinished) {
    const TemporaryFolder folder;
    FolderSink sink(folder.path("out"), {.isDurable = false});

    ASSERT_TRUE(sink.put("a", bundleOf({{"x", "1"}})));
    ASSERT_TRUE(sink.put("b", bundleOf({{"x", "2"}})));
    ASSERT_TRUE(sink.finish());

    EXPECT_THAT(contentsOf(folder.path("out")),
                ElementsAre(Pair("a/", ""), Pair("a/x", "1"), Pair("b/", ""), Pair("b/x", "2")));
}

TEST(FolderSink, GoesOnAfterABundleThatIsInTheWayOfOthers) {
    const TemporaryFolder folder;
    put(folder.path("out/taken/x"), "theirs");
    FolderSink sink(folder.path("out"), {.isDurable = false});

    ASSERT_TRUE(sink.put("a/one", bundleOf({{"f/x", "1"}})));
    EXPECT_FALSE(sink.put("taken", bundleOf({{"x", "ours"}})));
    ASSERT_TRUE(sink.put("a/two", bundleOf({{"f/x", "2"}, {"f/y", "3"}, {"g/x", "4"}})));
    ASSERT_TRUE(sink.finish());

    EXPECT_THAT(contentsOf(folder.path("out")),
                ElementsAre(Pair("a/", ""), Pair("a/one/", ""), Pair("a/one/f/", ""),
                            Pair("a/one/f/x", "1"), Pair("a/two/", ""), Pair("a/two/f/", ""),
                            Pair("a/two/f/x", "2"), Pair("a/two/f/y", "3"), Pair("a/two/g/", ""),
                            Pair("a/two/g/x", "4"), Pair("taken/", ""), Pair("taken/x", "theirs")));
}

TEST(FolderSink, FinishesWithoutAFolderWhenNothingWasPut) {
    const TemporaryFolder folder;

    EXPECT_TRUE(FolderSink(folder.path("out"), {.isDurable = false}).finish());

    EXPECT_THAT(contentsOf(folder.path()), testing::IsEmpty());
}

TEST(FolderSink, ADryRunRefusesWhatTheRealRunWould) {
    const TemporaryFolder folder;
    put(folder.path("out/a/x"), "mine");
    const std::vector<std::pair<std::string, Bundle>> puts{{"a", bundleOf({{"x", ""}})},
                                                           {"b", bundleOf({{"x", ""}})},
                                                           {"b", bundleOf({{"y", ""}})},
                                                           {"a/x", bundleOf({{"y", ""}})}};
    const auto answers = [&](bool isDryRun) {
        FolderSink sink(folder.path("out"), {.isDryRun = isDryRun});
        std::vector<std::string> ids;
        for (const auto& [name, bundle] : puts) {
            const auto files = sink.put(name, bundle);
            ids.push_back(files ? "" : files.error().text.id);
        }
        return ids;
    };

    const auto dry = answers(true);

    EXPECT_THAT(dry,
                ElementsAre("error.write-exists", "", "error.write-twice", "error.write-twice"));
    EXPECT_EQ(answers(false), dry);
}

}  // namespace
}  // namespace mailadvisor

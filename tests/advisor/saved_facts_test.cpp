#include "advisor/saved_facts.h"

#include "advisor/samples.h"
#include "base/json.h"
#include "facts/facts_json.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>

namespace mailadvisor {
namespace {

using testing::TemporaryFolder;

TEST(SavedFacts, AreTheSameWhenReadAgain) {
    const TemporaryFolder folder;
    const std::string file = (folder.path() / "facts.json").string();
    ASSERT_TRUE(saveFacts(file, sample::goodFacts(), {}));

    const auto facts = savedFacts(file);

    ASSERT_TRUE(facts);
    EXPECT_EQ(dumpJson(toJson(*facts)), dumpJson(toJson(sample::goodFacts())));
}

TEST(SavedFacts, NeverReplaceAFileUnlessForced) {
    const TemporaryFolder folder;
    const std::string file = folder.write("facts.json", "mine");

    const auto saved = saveFacts(file, sample::goodFacts(), {});

    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().code, ErrorCode::WriteFailed);
    EXPECT_TRUE(saveFacts(file, sample::goodFacts(), {.force = true}));
}

TEST(SavedFacts, AreRefusedWhenTheyAreSomethingElse) {
    const TemporaryFolder folder;
    for (const char* text : {"", "{", "[]", "\"", R"({"schema":"mailadvisor.facts.v9"})",
                             R"({"schema":"mailadvisor.facts.v1","endpoints":7})"}) {
        const auto file = folder.write("facts.json", text);

        const auto facts = savedFacts(file);

        ASSERT_FALSE(facts) << text;
        EXPECT_EQ(facts.error().code, ErrorCode::InvalidInput) << text;
        EXPECT_TRUE(facts.error().where.starts_with(file)) << facts.error().where;
    }
    EXPECT_FALSE(savedFacts((folder.path() / "nowhere.json").string()));
}

}  // namespace
}  // namespace mailadvisor

#include "advisor/profile_addition.h"
#include "advisor/profile_files.h"

#include "support/temporary_folder.h"

#include <gmock/gmock.h>

#include <filesystem>

namespace mailadvisor {
namespace {

using ::testing::ElementsAre;
using testing::TemporaryFolder;

ClientMetadata postbox() {
    ClientMetadata client;
    client.id = "postbox";
    client.name.en = "Postbox";
    client.scopes = {Scope::Person, Scope::Addition};
    client.profile.reads = {"prefs.js", "extra.js"};
    return client;
}

TEST(ProfileAddition, HandsTheWriterTheFilesThatAreThere) {
    const TemporaryFolder profile;
    profile.write("prefs.js", "mine");
    profile.write("other.txt", "nobody's business");

    const auto request = additionTo(profile.path().string(), postbox(), {});

    ASSERT_TRUE(request);
    EXPECT_EQ(request->scope, Scope::Addition);
    EXPECT_THAT(request->existingFiles, ElementsAre(::testing::Pair("prefs.js", "mine")));
}

TEST(ProfileFiles, AreThoseThatThePatternsName) {
    const TemporaryFolder profile;
    profile.write("sources/one.source", "1");
    profile.write("sources/two.source", "2");
    profile.write("sources/notes.txt", "no");
    profile.write("sources/deeper/three.source", "no");
    std::filesystem::create_directory(profile.path() / "sources" / "folder.source");
    auto client = postbox();
    client.profile.reads = {"sources/*.source", "nothing/*"};

    const auto files = profileFiles(client, profile.path().string());

    ASSERT_TRUE(files);
    EXPECT_THAT(*files, ElementsAre(::testing::Pair("sources/one.source", "1"),
                                    ::testing::Pair("sources/two.source", "2")));
}

TEST(ProfileFiles, OfAFolderThatIsNotThereAreNone) {
    const TemporaryFolder folder;

    const auto files = profileFiles(postbox(), (folder.path() / "nowhere").string());

    ASSERT_TRUE(files);
    EXPECT_TRUE(files->empty());
}

TEST(ProfileFiles, EndWhereAFolderIsSomethingElse) {
    const TemporaryFolder folder;
    for (int i = 0; i <= 1000; ++i) folder.write(std::to_string(i), {});
    auto client = postbox();
    client.profile.reads = {"*"};

    const auto files = profileFiles(client, folder.path().string());

    ASSERT_FALSE(files);
    EXPECT_EQ(files.error().code, ErrorCode::LimitExceeded);
}

TEST(ProfileAddition, NeedsAFolderThatIsAProfile) {
    const TemporaryFolder empty;

    for (const auto& folder : {empty.path(), empty.path() / "nothing"}) {
        const auto request = additionTo(folder.string(), postbox(), {});
        ASSERT_FALSE(request);
        EXPECT_EQ(request.error().code, ErrorCode::InvalidInput);
    }
}

TEST(ProfileAddition, NeedsAClientThatCanAdd) {
    const TemporaryFolder profile;
    profile.write("prefs.js", "mine");
    auto client = postbox();
    client.scopes = {Scope::Person};

    const auto request = additionTo(profile.path().string(), client, {});

    ASSERT_FALSE(request);
    EXPECT_EQ(request.error().code, ErrorCode::InvalidInput);
}

}  // namespace
}  // namespace mailadvisor

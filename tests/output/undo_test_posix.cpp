#include "output/undo_scene_posix.h"

#include <gmock/gmock.h>

namespace mailadvisor {
namespace {

namespace fs = std::filesystem;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Pair;
using ::testing::SizeIs;

TEST(Undo, GivesBackEveryByteEveryModeAndNoFolderThatWasMade) {
    const UndoScene scene;
    const auto before = scene.seen();

    const auto id = install(scene.installation(), {});

    ASSERT_TRUE(id) << id.error().text.id;
    ASSERT_TRUE(id->has_value());
    EXPECT_EQ(scene.seen().at("mail/prefs.js"), "old prefs\nours\n");
    EXPECT_EQ(modeOf(scene.mail("prefs.js")), 0640U) << "as the program left it";
    const auto taken = UndoScene::undo();
    ASSERT_TRUE(taken) << taken.error().text.id;
    EXPECT_EQ(taken->end, TakenBack::Everything);
    EXPECT_THAT(taken->files, ElementsAre(Pair("deep/list", FileEnd::Restored),
                                          Pair("ours/one", FileEnd::Removed),
                                          Pair("prefs.js", FileEnd::Restored)));
    EXPECT_EQ(scene.seen(), before);
    EXPECT_EQ(modeOf(scene.mail("prefs.js")), 0640U);
    EXPECT_THAT(UndoScene::records(), IsEmpty());
}

TEST(Undo, RemovesAWholeNewProfileThatNobodyUsed) {
    const UndoScene scene;
    const auto before = scene.seen();
    auto installation = scene.installation();
    installation.folder = scene.mail("new/place");
    installation.madeFrom = {};

    ASSERT_TRUE(install(installation, {}));
    ASSERT_NE(scene.seen(), before);
    ASSERT_TRUE(UndoScene::undo());

    EXPECT_EQ(scene.seen(), before);
}

TEST(Undo, KeepsWhatStoodThereForTheOwnerAlone) {
    const UndoScene scene;
    fs::permissions(scene.mail("deep/list"), fs::perms(0400));

    ASSERT_TRUE(install(scene.installation(), {}));

    const auto records = UndoScene::records();
    ASSERT_THAT(records, SizeIs(1));
    const std::string folder = scene.undoFolder() + "/" + records[0].id;
    EXPECT_EQ(modeOf(scene.undoFolder()), 0700U);
    EXPECT_EQ(modeOf(folder), 0700U);
    EXPECT_EQ(modeOf(folder + "/before-0"), 0600U);
    EXPECT_EQ(modeOf(folder + "/before-1"), 0400U) << "no wider than the file's own";
    EXPECT_EQ(records[0].files[1].before, "old list\n");
}

TEST(Undo, OfSomethingThatStoodThereAlreadyIsNotNeeded) {
    const UndoScene scene;
    ASSERT_TRUE(install(scene.installation(), {}));
    auto again = scene.installation();
    again.madeFrom = {{"prefs.js", "old prefs\nours\n"}};

    const auto id = install(again, {});

    ASSERT_TRUE(id);
    EXPECT_FALSE(id->has_value());
    EXPECT_THAT(UndoScene::records(), SizeIs(1));
}

TEST(Install, ReplacesNothingThatChangedOrCameSinceItWasRead) {
    for (const char* file : {"prefs.js", "ours/one"}) {
        const UndoScene scene;
        put(scene.mail(file), "somebody else's");
        const auto before = scene.seen();

        const auto id = install(scene.installation(), {});

        ASSERT_FALSE(id) << file;
        EXPECT_EQ(id.error().text.id, "error.write-changed-since");
        EXPECT_EQ(scene.seen(), before);
        EXPECT_THAT(UndoScene::records(), IsEmpty());
    }
}

TEST(Install, ThatIsRefusedAtTheLastLookChangesAndKeepsNothing) {
    const UndoScene scene;
    const auto before = scene.seen();
    auto installation = scene.installation();
    installation.lastLook = [] {
        return Result<void>(
            Unexpected{{ErrorCode::Refused, {}, {"error.program-running", {}}, {}}});
    };

    const auto id = install(installation, {});

    ASSERT_FALSE(id);
    EXPECT_EQ(id.error().code, ErrorCode::Refused);
    EXPECT_EQ(scene.seen(), before);
    EXPECT_THAT(UndoScene::records(), IsEmpty());
}

TEST(Install, ChangesNothingWhereNothingCanBeKept) {
    const UndoScene scene;
    const auto before = scene.seen();
    setenv("XDG_STATE_HOME", "/proc/no-such-place", 1);

    const auto id = install(scene.installation(), {});

    ASSERT_FALSE(id);
    EXPECT_EQ(id.error().text.id, "error.undo-no-place");
    EXPECT_EQ(scene.seen(), before);
}

TEST(Install, GoesThroughALinkToTheFolderAndIsTakenBackThere) {
    const UndoScene scene;
    const auto before = scene.seen();
    fs::create_directory_symlink(scene.mail(), scene.mail() + "../link");
    auto installation = scene.installation();
    installation.folder = scene.mail() + "../link";

    ASSERT_TRUE(install(installation, {}));
    fs::remove(scene.mail() + "../link");
    ASSERT_TRUE(UndoScene::undo());

    EXPECT_EQ(scene.seen(), before);
}

/// Cuts the line `ours` out of the file that the program wrote anew.
CutAccount cutting(const UndoScene& scene) {
    return [&scene]() -> Result<AccountCut> {
        const std::string now = contentsOf(scene.mail()).at("prefs.js");
        const auto at = now.find("ours\n");
        if (at == std::string::npos) return notInFiles({});
        const auto rest = now.substr(0, at) + now.substr(at + 5);
        return AccountCut{{{"prefs.js", now}, {"ours/one", "ours\n"}}, {{"prefs.js", rest}}};
    };
}

TEST(Undo, AfterTheProgramWroteItsFilesTakesOnlyTheAccountOut) {
    const UndoScene scene;
    auto installation = scene.installation();
    installation.account = ExistingAccount{};
    ASSERT_TRUE(install(installation, {}));
    put(scene.mail("prefs.js"), "new prefs\nours\nmore\n");

    const auto taken = UndoScene::undo(cutting(scene));

    ASSERT_TRUE(taken) << taken.error().text.id;
    EXPECT_EQ(taken->end, TakenBack::OwnLines);
    EXPECT_THAT(taken->files,
                ElementsAre(Pair("deep/list", FileEnd::Left), Pair("ours/one", FileEnd::Removed),
                            Pair("prefs.js", FileEnd::Changed)));
    const auto seen = contentsOf(scene.mail());
    EXPECT_EQ(seen.at("prefs.js"), "new prefs\nmore\n");
    EXPECT_FALSE(seen.contains("ours/one"));
    EXPECT_EQ(modeOf(scene.mail("prefs.js")), 0640U);
}

TEST(Undo, OfAnAccountThatIsGoneAlreadyTouchesNothing) {
    const UndoScene scene;
    auto installation = scene.installation();
    installation.account = ExistingAccount{};
    ASSERT_TRUE(install(installation, {}));
    put(scene.mail("prefs.js"), "new prefs\nmore\n");
    const auto before = scene.seen();

    const auto taken = UndoScene::undo(cutting(scene));

    ASSERT_TRUE(taken);
    EXPECT_EQ(taken->end, TakenBack::WasGone);
    EXPECT_EQ(scene.seen(), before);
}

TEST(Undo, TouchesNoChangedFileInWhichNothingIsKnownToBeOurs) {
    const UndoScene scene;
    ASSERT_TRUE(install(scene.installation(), {}));
    put(scene.mail("prefs.js"), "changed by the person\n");
    const auto before = scene.seen();

    const auto taken = UndoScene::undo(cutting(scene));

    ASSERT_FALSE(taken);
    EXPECT_EQ(taken.error().text.id, "error.undo-changed");
    EXPECT_EQ(scene.seen(), before);
    EXPECT_THAT(UndoScene::records(), SizeIs(1)) << "the old file is still kept";
}

TEST(UndoStore, KeepsTwentyNewerOnesAndHalfAYear) {
    const UndoScene scene;
    const auto store = UndoStore::open();
    ASSERT_TRUE(store);
    std::vector<std::string> ids;
    for (int i = 0; i < 30; ++i) {
        UndoRecord record;
        record.folder = "/somewhere";
        // The clock goes backwards: what counts is what was done later.
        record.when = scene.when_ - std::chrono::hours(24 * (i == 29 ? 181 : i));
        ASSERT_TRUE(store->keep(record));
        ids.push_back(record.id);
    }

    store->forgetOld(scene.when_);

    const auto left = store->records({});
    ASSERT_THAT(left, SizeIs(20));
    EXPECT_EQ(left.front().id, ids[28]) << "the last is too old";
    EXPECT_EQ(left.back().id, ids[9]);
}

TEST(UndoStore, TellsOfWhatItCannotReadAndHasTheOthers) {
    const UndoScene scene;
    ASSERT_TRUE(install(scene.installation(), {}));
    const std::string damaged = scene.undoFolder() + "/2026-01-01-beef";
    fs::create_directory(damaged);
    put(damaged + "/record.json", R"({"schema":"mailadvisor.undo-record.v1","folder":"..")");
    fs::permissions(damaged + "/record.json", fs::perms(0600));
    const auto store = UndoStore::open();
    ASSERT_TRUE(store);
    std::vector<std::string> told;

    const auto records = store->records([&](const Error& error) { told.push_back(error.text.id); });

    EXPECT_THAT(records, SizeIs(1));
    EXPECT_THAT(told, ElementsAre("error.undo-unreadable"));
}

TEST(UndoRecord, LeadsNowhereOutOfItsFolder) {
    UndoRecord record;
    record.folder = "/home/ann";
    record.files = {{"prefs.js", std::string(), 0640U, 7, 3}, {"new", {}, {}, 8, 4}};
    record.account = ExistingAccount{};
    record.account->protocol = Protocol::Imap;
    const auto good = toJson(record);
    EXPECT_EQ(*undoRecordFromJson(good), record);
    for (const auto& [place, value] : {std::pair<const char*, Json>{"/files/0/path", "../prefs.js"},
                                       {"/files/0/path", "/etc/passwd"},
                                       {"/files/0/path", ""},
                                       {"/files/0/mode", 07777},
                                       {"/files/0/after", "12x"},
                                       {"/folder", "home"},
                                       {"/schema", "mailadvisor.undo-record.v9"}}) {
        auto wrong = good;
        wrong[Json::json_pointer(place)] = value;

        EXPECT_FALSE(undoRecordFromJson(wrong)) << place << " " << value;
    }
}

TEST(Undo, RemembersWhereAPasswordWasToBeKept) {
    const UndoScene scene;
    auto installation = scene.installation();
    installation.keyring = {{"ann@example.test", {{"mail-server", "a b"}, {"mail-user", "อัน"}}},
                            {"other", {{"xdg:schema", "x"}}}};

    ASSERT_TRUE(install(installation, {}));

    const auto records = UndoScene::records();
    ASSERT_THAT(records, SizeIs(1));
    EXPECT_EQ(records[0].keyring, installation.keyring);
}

TEST(Undo, TakesNoRecordThatNamesAnEntryOfTheKeyringInPart) {
    const UndoScene scene;
    auto installation = scene.installation();
    installation.keyring = {{"ann@example.test", {{"mail-server", "mail.example.test"}}}};
    ASSERT_TRUE(install(installation, {}));
    Json json = toJson(UndoScene::records().front());

    json["keyring"][0]["attributes"] = Json::array({Json::array({"mail-server"})});
    EXPECT_FALSE(undoRecordFromJson(json));
    json["keyring"][0]["attributes"] = Json::array();
    EXPECT_FALSE(undoRecordFromJson(json));
}

}  // namespace
}  // namespace mailadvisor

#include "clients/plugin_metadata.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>

/// Every field that the sample plugin's metadata has, taken away or damaged one at a time.
namespace mailadvisor {
namespace {

std::string sampleText() {
    std::ifstream stream(PROJECT_SOURCE_DIR "/tests/plugins/sample/sample.json");
    return std::string(std::istreambuf_iterator<char>(stream), {});
}

Json sampleMetadata() { return parseJson(sampleText(), "sample.json").value(); }

/// The field that is complained about; empty when nothing is.
std::string faultOf(const Json& metadata) {
    const auto client = metadataFrom(metadata);
    return client ? "" : std::get<std::string>(client.error().text.arguments.at(0).value);
}

TEST(PluginMetadata, OfTheSampleIsReadWhole) {
    const auto client = metadataFrom(sampleMetadata());

    ASSERT_TRUE(client);
    EXPECT_EQ(client->id, "sample");
    EXPECT_EQ(client->name.th, "Sample Mail");
    EXPECT_EQ(client->files.at(0).place.en, "~/.config/sample");
    EXPECT_EQ(client->proof, Proof::Nothing);
}

TEST(PluginMetadata, IsTheSameAsQtHandsItOut) {
    const auto throughQt =
        metadataFrom(QJsonDocument::fromJson(QByteArray::fromStdString(sampleText())).object());

    ASSERT_TRUE(throughQt);
    EXPECT_EQ(*throughQt, *metadataFrom(sampleMetadata()));
}

TEST(PluginMetadata, NeedsEveryField) {
    for (const std::string field : {"id", "platforms", "scopes", "files", "secret"}) {
        Json metadata = sampleMetadata();
        metadata.erase(field);

        EXPECT_EQ(faultOf(metadata), field);
    }
    for (const std::string ability : {"imap", "pop3", "startTls", "oauth2", "deleteAfterDays"}) {
        Json metadata = sampleMetadata();
        metadata["can"].erase(ability);

        EXPECT_EQ(faultOf(metadata), "can." + ability);
    }
}

TEST(PluginMetadata, NeedsBothLanguages) {
    for (const std::string language : {"en", "th"}) {
        Json metadata = sampleMetadata();
        metadata["name"].erase(language);

        EXPECT_EQ(faultOf(metadata), "name." + language);
    }
}

TEST(PluginMetadata, KnowsOnlyItsWords) {
    const std::tuple<const char*, Json, const char*> wrong[] = {
        {"id", "Sample Mail", "id"},
        {"platforms", Json::array({"beos"}), "platforms[0]"},
        {"scopes", Json::array({"planet"}), "scopes[0]"},
        {"secret", "clear text", "secret"},
        {"proof", "hearsay", "proof"},
        {"can", "everything", "can"},
    };
    for (const auto& [field, value, fault] : wrong) {
        Json metadata = sampleMetadata();
        metadata[field] = value;

        EXPECT_EQ(faultOf(metadata), fault);
    }
}

TEST(PluginMetadata, NeedsFilesToReadWhereItAddsToAProfile) {
    Json metadata = sampleMetadata();
    metadata["scopes"] = Json::array({"addition"});

    EXPECT_EQ(faultOf(metadata), "profile.reads");
}

TEST(PluginMetadata, ClaimsNoProofWithoutSayingWhatWasSeen) {
    Json metadata = sampleMetadata();
    metadata["proof"] = "program";

    EXPECT_EQ(faultOf(metadata), "proof");
}

TEST(PluginMetadata, SaysWhereProfilesAre) {
    Json metadata = sampleMetadata();
    metadata["profile"] = {
        {"reads", {"prefs.js"}},
        {"index", "profiles.ini"},
        {"homes", {{{"platform", "linux"}, {"folder", "~/.sample"}, {"programs", {"sample"}}}}}};
    const auto client = metadataFrom(metadata);
    ASSERT_TRUE(client);
    EXPECT_EQ(client->profile.homes.at(0),
              (ProfileHome{Platform::Linux, Packaging::Package, "~/.sample", {"sample"}}));

    metadata["profile"]["homes"][0]["packaging"] = "floppy";
    EXPECT_EQ(faultOf(metadata), "profile.homes[0].packaging");
    metadata["profile"]["homes"][0]["packaging"] = "snap";
    metadata["profile"]["homes"][0]["folder"] = "";
    EXPECT_EQ(faultOf(metadata), "profile.homes[0].folder");
    metadata["profile"]["homes"] = Json::array();
    metadata["profile"]["index"] = "../profiles.ini";
    EXPECT_EQ(faultOf(metadata), "profile.index");
}

}  // namespace
}  // namespace mailadvisor

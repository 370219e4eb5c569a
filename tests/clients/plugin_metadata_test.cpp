#include "clients/plugin_metadata.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>

/// Every field that the sample plugin's metadata has, taken away or damaged one at a time.
namespace mailadvisor {
namespace {

QJsonObject sampleMetadata() {
    std::ifstream stream(PROJECT_SOURCE_DIR "/tests/plugins/sample/sample.json");
    const std::string text(std::istreambuf_iterator<char>(stream), {});
    return QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
}

/// The field that is complained about; empty when nothing is.
std::string faultOf(const QJsonObject& metadata) {
    const auto client = metadataFromPlugin(metadata);
    return client ? "" : std::get<std::string>(client.error().text.arguments.at(0).value);
}

TEST(PluginMetadata, OfTheSampleIsReadWhole) {
    const auto client = metadataFromPlugin(sampleMetadata());

    ASSERT_TRUE(client);
    EXPECT_EQ(client->id, "sample");
    EXPECT_EQ(client->name.th, "Sample Mail");
    EXPECT_EQ(client->files.at(0).place.en, "~/.config/sample");
    EXPECT_EQ(client->proof, Proof::Nothing);
}

TEST(PluginMetadata, NeedsEveryField) {
    for (const char* field : {"id", "platforms", "scopes", "files", "secret"}) {
        QJsonObject metadata = sampleMetadata();
        metadata.remove(QLatin1String(field));

        EXPECT_EQ(faultOf(metadata), field);
    }
    for (const char* ability : {"imap", "pop3", "startTls", "oauth2", "deleteAfterDays"}) {
        QJsonObject metadata = sampleMetadata();
        QJsonObject can = metadata[QLatin1String("can")].toObject();
        can.remove(QLatin1String(ability));
        metadata[QLatin1String("can")] = can;

        EXPECT_EQ(faultOf(metadata), std::string("can.") + ability);
    }
}

TEST(PluginMetadata, NeedsBothLanguages) {
    for (const char* language : {"en", "th"}) {
        QJsonObject metadata = sampleMetadata();
        QJsonObject name = metadata[QLatin1String("name")].toObject();
        name.remove(QLatin1String(language));
        metadata[QLatin1String("name")] = name;

        EXPECT_EQ(faultOf(metadata), language);
    }
}

TEST(PluginMetadata, KnowsOnlyItsWords) {
    const std::pair<const char*, QJsonValue> wrong[] = {
        {"id", QLatin1String("Sample Mail")},
        {"platforms", QJsonArray{QLatin1String("beos")}},
        {"scopes", QJsonArray{QLatin1String("planet")}},
        {"secret", QLatin1String("clear text")},
        {"proof", QLatin1String("hearsay")},
    };
    for (const auto& [field, value] : wrong) {
        QJsonObject metadata = sampleMetadata();
        metadata[QLatin1String(field)] = value;

        EXPECT_EQ(faultOf(metadata), field);
    }
}

TEST(PluginMetadata, ClaimsNoProofWithoutSayingWhatWasSeen) {
    QJsonObject metadata = sampleMetadata();
    metadata[QLatin1String("proof")] = QLatin1String("program");

    EXPECT_EQ(faultOf(metadata), "proof");
}

}  // namespace
}  // namespace mailadvisor

#include "plugins/rendering.h"
#include "text/sentences.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <map>

/// Every input in accounts/ and domains/ through every built writer, compared byte for byte with
/// plugins/<client>/golden/<input>/. MAILADVISOR_UPDATE_GOLDEN=1 writes what is rendered now
/// instead.
namespace mailadvisor {
namespace {

namespace fs = std::filesystem;
using Files = std::map<std::string, std::string>;

const fs::path root(TEST_SOURCE_DIR);
const fs::path writers(WRITERS_DIR);

Json toJson(const Message& message) {
    Json json = Json::object();
    json["id"] = message.id;
    for (const Argument& argument : message.arguments) {
        if (const auto* text = std::get_if<std::string>(&argument.value)) {
            json[argument.name] = *text;
        } else if (const auto* number = std::get_if<std::int64_t>(&argument.value)) {
            json[argument.name] = *number;
        }
    }
    return json;
}

Json toJson(const std::vector<Message>& messages) {
    Json json = Json::array();
    for (const Message& message : messages) json.push_back(toJson(message));
    return json;
}

Json toJson(const Guide& guide) {
    Json screens = Json::array();
    for (const GuideScreen& screen : guide.screens) {
        Json fields = Json::array();
        for (const GuideField& field : screen.fields)
            fields.push_back({{"label", toJson(field.label)}, {"value", field.value}});
        screens.push_back(
            {{"task", toJson(screen.task)}, {"fields", fields}, {"notes", toJson(screen.notes)}});
    }
    return {{"program", toJson(guide.program)},
            {"screens", screens},
            {"cautions", toJson(guide.cautions)},
            {"code", guide.codePayload}};
}

/// How a refusal is remedied depends on the other writers that are built: not a golden matter.
Files goldenFormOf(const Result<Bundle>& result) {
    if (!result) {
        const Error& error = result.error();
        return {{"refusal.json", dumpJson({{"code", nameOf(error.code)},
                                           {"where", error.where},
                                           {"text", toJson(error.text)}}) +
                                     "\n"}};
    }
    Files files;
    Json purposes = Json::object();
    Json codes = Json::object();
    Json guides = Json::object();
    for (const BundleFile& file : result->files) {
        files["files/" + file.path] = file.content;
        purposes[file.path] = toJson(file.purpose);
    }
    for (const QrCode& code : result->codes) {
        files["codes/" + code.path] = code.payload;
        codes[code.path] = toJson(code.purpose);
    }
    for (const Guide& guide : result->guides) guides[guide.path] = toJson(guide);
    Json bundle{{"files", purposes},
                {"codes", codes},
                {"guides", guides},
                {"steps", toJson(result->steps)},
                {"cautions", toJson(result->cautions)}};
    for (const KeyringEntry& entry : result->keyring) {
        bundle["keyring"].push_back({{"label", entry.label}, {"attributes", entry.attributes}});
    }
    files["bundle.json"] = dumpJson(bundle) + "\n";
    return files;
}

Files filesBelow(const fs::path& folder) {
    Files files;
    if (!fs::exists(folder)) return files;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        if (!entry.is_regular_file()) continue;
        files[fs::relative(entry.path(), folder).generic_string()] = readFile(entry.path());
    }
    return files;
}

void replace(const fs::path& folder, const Files& files) {
    fs::remove_all(folder);
    for (const auto& [path, content] : files) {
        fs::create_directories((folder / path).parent_path());
        std::ofstream(folder / path, std::ios::binary) << content;
    }
}

std::vector<fs::path> inputs() {
    std::vector<fs::path> files;
    for (const char* folder : {"accounts", "domains"}) {
        for (const auto& entry : fs::directory_iterator(root / folder)) files.push_back(entry);
    }
    std::sort(files.begin(), files.end());
    return files;
}

fs::path goldenFolder(const ClientMetadata& client, const fs::path& input) {
    const bool isDomain = input.parent_path().filename() == "domains";
    return writers / client.id / "golden" / ((isDomain ? "domain-" : "") + input.stem().string());
}

TEST(Golden, EveryWriterRendersEveryInputAsItStandsInItsGoldenFolder) {
    const char* flag = std::getenv("MAILADVISOR_UPDATE_GOLDEN");
    const bool isUpdate = flag != nullptr && std::string(flag) == "1";
    ASSERT_FALSE(builtClients().clients().empty());
    for (const ClientMetadata& client : builtClients().clients()) {
        for (const fs::path& input : inputs()) {
            SCOPED_TRACE(client.id + " " + input.filename().string());

            const auto bundle =
                renderDocument(client.id, readFile(input), client.platforms.front());

            const Files files = goldenFormOf(bundle);
            const fs::path folder = goldenFolder(client, input);
            if (isUpdate) replace(folder, files);
            EXPECT_EQ(files, filesBelow(folder));
        }
    }
}

TEST(Golden, EveryWriterGivesTheSameBytesForTheSameRequest) {
    for (const ClientMetadata& client : builtClients().clients()) {
        for (const fs::path& input : inputs()) {
            const std::string document = readFile(input);
            const Platform platform = client.platforms.front();

            EXPECT_EQ(goldenFormOf(renderDocument(client.id, document, platform)),
                      goldenFormOf(renderDocument(client.id, document, platform)));
        }
    }
}

std::vector<Message> messagesOf(const Result<Bundle>& result) {
    if (!result) return {result.error().text, result.error().remedy};
    std::vector<Message> messages = result->steps;
    messages.insert(messages.end(), result->cautions.begin(), result->cautions.end());
    for (const BundleFile& file : result->files) messages.push_back(file.purpose);
    return messages;
}

TEST(Golden, EverySentenceOfEveryWriterExistsInBothLanguages) {
    for (const Language language : allLanguages) {
        for (const ClientMetadata& client : builtClients().clients()) {
            ASSERT_TRUE(builtClients().load(client.id));
            Sentences sentences(language);
            ASSERT_TRUE(sentences.addCatalogue(ClientCatalogue::translations(client.id)));
            for (const fs::path& input : inputs()) {
                const auto bundle =
                    renderDocument(client.id, readFile(input), client.platforms.front());
                for (const Message& message : messagesOf(bundle)) {
                    if (message.empty()) continue;

                    const std::string sentence = sentences(message);

                    EXPECT_EQ(sentence.find("⟦"), std::string::npos) << sentence;
                    EXPECT_EQ(sentence.find('{'), std::string::npos) << sentence;
                }
            }
        }
    }
}

TEST(Golden, NoWrittenFileHoldsTheHostileLineOrAPassword) {
    for (const ClientMetadata& client : builtClients().clients()) {
        for (const auto& [path, content] : filesBelow(writers / client.id / "golden")) {
            SCOPED_TRACE(client.id + " " + path);

            EXPECT_EQ(content.find("s3cret"), std::string::npos);
            EXPECT_EQ(content.find("\nuser_pref(\"mail.smtp.defaultserver\", \"evil\")"),
                      std::string::npos);
            EXPECT_EQ(content.find("DELETE INBOX"), std::string::npos);
        }
    }
}

}  // namespace
}  // namespace mailadvisor

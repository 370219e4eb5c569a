#include "catalogue.h"
#include "rules/all_rules.h"
#include "source_tree.h"

#include <nlohmann/json.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace mailadvisor::test {
namespace {

bool isSaidInBothLanguages(std::string_view id) {
    const std::string name(id);
    return ownCatalogue().english.contains(name) && ownCatalogue().thai.contains(name);
}

std::string allTests() {
    std::string text;
    for (const auto& file : testCode()) {
        if (!file.path.starts_with("tests/structure/")) text += file.text;
    }
    for (const auto& file : filesBelow({"tests"})) {
        if (file.extension() == ".txt" || file.extension() == ".json") text += file.text;
    }
    return text;
}

std::vector<std::string> pluginFolders() {
    std::vector<std::string> folders;
    for (const auto& pair : allCatalogues()) {
        if (pair.folder.starts_with("plugins/")) folders.push_back(pair.folder);
    }
    return folders;
}

/// The long options of the command line, as cli/ defines them.
std::set<std::string> definedOptions() {
    std::set<std::string> options;
    for (const auto& file : productCode()) {
        const bool defines = file.folder() == "cli" && file.name().ends_with("_options.cpp");
        if (!defines) continue;
        const auto found = matches(
            file.text,
            R"re((?:text|flag|number|list|add_option|add_flag)\("(?:-[A-Za-z],)?(--[a-z-]+)")re");
        options.insert(found.begin(), found.end());
    }
    return options;
}

TEST(Rules, HaveTheirOrigin) {
    Faults faults;
    for (const Rule* rule : allRules()) {
        const bool isCited = std::distance(rule->cites.begin(), rule->cites.end()) > 0;
        faults.addUnless(isCited || !rule->source.empty(), std::string(rule->id));
    }
    EXPECT_NO_FAULTS(faults);
}

TEST(Rules, AreSaidInBothLanguages) {
    Faults faults;
    for (const Rule* rule : allRules()) {
        faults.addUnless(isSaidInBothLanguages(rule->summary), std::string(rule->id));
        for (const auto id : {rule->undetermined, rule->because, rule->conflict}) {
            faults.addUnless(id.empty() || isSaidInBothLanguages(id),
                             std::string(rule->id) + ": " + std::string(id));
        }
    }
    EXPECT_NO_FAULTS(faults);
}

TEST(Rules, HaveATest) {
    Faults faults;
    const std::string tests = allTests();
    for (const Rule* rule : allRules()) {
        faults.addUnless(tests.find(std::string(rule->id)) != std::string::npos,
                         std::string(rule->id));
    }
    EXPECT_NO_FAULTS(faults);
}

TEST(Rules, HaveOneFileEachNamedForThem) {
    Faults faults;
    for (const Rule* rule : allRules()) {
        std::string name(rule->id);
        std::replace(name.begin(), name.end(), '-', '_');
        faults.addUnless(!(textOf("core/rules/" + name + ".cpp").empty()), std::string(rule->id));
    }
    EXPECT_NO_FAULTS(faults);
}

std::string idOf(const std::string& pluginFolder) {
    return pluginFolder.substr(pluginFolder.find('/') + 1);
}

nlohmann::json metadataOf(const std::string& pluginFolder) {
    return nlohmann::json::parse(textOf(pluginFolder + "/" + idOf(pluginFolder) + ".json"), nullptr,
                                 false);
}

TEST(Plugins, CarryReadableMetadata) {
    Faults faults;
    for (const auto& folder : pluginFolders()) {
        const auto metadata = metadataOf(folder);
        ASSERT_TRUE(metadata.is_object()) << folder;
        faults.addUnless(metadata.value("id", "") == idOf(folder), folder);
        for (const char* field :
             {"name", "platforms", "scopes", "can", "files", "secret", "proven", "unverified"}) {
            faults.addUnless(metadata.contains(field), folder + ": " + field);
        }
    }
    EXPECT_NO_FAULTS(faults);
}

TEST(Plugins, SayWhatIsUnverifiedOrWereTriedWithTheProgram) {
    Faults faults;
    for (const auto& folder : pluginFolders()) {
        const auto metadata = metadataOf(folder);
        ASSERT_TRUE(metadata.is_object()) << folder;
        const bool isProven = !metadata.value("proven", nlohmann::json::array()).empty();
        const bool isByProgram = metadata.value("proof", isProven ? "program" : "") == "program";
        const bool hasCases = !textOf("tests/clients/" + idOf(folder) + "/cases.sh").empty();
        faults.addUnless(!isByProgram || hasCases,
                         folder + ": no tests/clients folder; is its \"proof\" the \"format\"?");
        faults.addUnless(isByProgram || !metadata["unverified"].empty(), folder);
    }
    EXPECT_NO_FAULTS(faults);
}

TEST(Plugins, StandInTheirReadme) {
    Faults faults;
    const std::string readme = textOf("plugins/README.md");
    for (const auto& folder : pluginFolders()) {
        faults.addUnless(readme.find("\n| `" + idOf(folder) + "` |") != std::string::npos, folder);
    }
    EXPECT_NO_FAULTS(faults);
}

/// Rules may speak of programs, as the article does; what lists, renders and writes may not.
TEST(Plugins, AreNamedNowhereOutsideTheirFolders) {
    Faults faults;
    for (const auto& file : productCode()) {
        const bool mayNameThem = file.folder() == "plugins" ||
                                 file.path.starts_with("core/rules/") ||
                                 file.path.starts_with("core/discovery/");
        if (mayNameThem) continue;
        for (const auto& folder : pluginFolders()) {
            faults.addUnless(file.text.find('"' + idOf(folder) + '"') == std::string::npos,
                             file.path + ": " + idOf(folder));
        }
    }
    EXPECT_NO_FAULTS(faults);
}

TEST(Plugins, SpeakBothLanguages) {
    Faults faults;
    for (const auto& pair : allCatalogues()) {
        faults.addUnless(!(pair.english.empty()), pair.folder);
        faults.addUnless(!(pair.thai.empty()), pair.folder);
    }
    EXPECT_NO_FAULTS(faults);
}

TEST(Plugins, HaveGoldenBundles) {
    Faults faults;
    for (const auto& folder : pluginFolders()) {
        faults.addUnless(filesBelow({folder + "/golden"}).size() >= 3U, folder);
    }
    EXPECT_NO_FAULTS(faults);
}

TEST(Options, AreFound) { EXPECT_GT(definedOptions().size(), 20U); }

TEST(Options, StandInTheDocumentation) {
    Faults faults;
    std::string documents = textOf("README.md");
    for (const auto& file : filesBelow({"docs"})) documents += file.text;
    if (documents.empty()) GTEST_SKIP() << "neither README.md nor docs/ is there";
    for (const auto& option : definedOptions()) {
        faults.addUnless(!(matches(documents, "(" + option + ")(?![a-z-])").empty()), option);
    }
    EXPECT_NO_FAULTS(faults);
}

}  // namespace
}  // namespace mailadvisor::test

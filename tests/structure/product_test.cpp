#include "catalogue.h"
#include "rules/all_rules.h"
#include "source_tree.h"

#include <nlohmann/json.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

namespace mailadvisor::test {
namespace {

bool isSaidInBothLanguages(std::string_view id) {
    const std::string name(id);
    return ownCatalogue().english.contains(name) && ownCatalogue().thai.contains(name);
}

/// How often a test of rules asks one of these questions about each rule: `findingOf("full", …)`.
std::map<std::string, int> askedInTests(const std::string& questions) {
    std::map<std::string, int> asked;
    for (const auto& file : testCode()) {
        if (!file.path.starts_with("tests/rules/")) continue;
        for (const auto& rule : matches(file.text, questions + "\\(\\s*\"([a-z0-9-]+)\"")) {
            ++asked[rule];
        }
    }
    return asked;
}

/// Rules that have something to say about every mailbox, only not always the same.
const std::set<std::string> neverSilent{"deletion-spreads", "nothing-decides"};

std::vector<std::string> pluginFolders() {
    std::vector<std::string> folders;
    for (const auto& pair : allCatalogues()) {
        if (pair.folder.starts_with("plugins/")) folders.push_back(pair.folder);
    }
    return folders;
}

/// The long options of the command line: every text in cli/ that is nothing but one.
std::set<std::string> definedOptions() {
    std::set<std::string> options;
    for (const auto& file : productCode()) {
        if (file.folder() != "cli") continue;
        const auto found = matches(file.text, R"re("(?:-[A-Za-z],)?(--[a-z][a-z0-9-]*)")re");
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
        for (const auto id : {rule->because, rule->conflict}) {
            faults.addUnless(id.empty() || isSaidInBothLanguages(id),
                             std::string(rule->id) + ": " + std::string(id));
        }
    }
    EXPECT_NO_FAULTS(faults);
}

TEST(Rules, HaveATestWhereTheySpeakAndOneWhereTheyAreSilent) {
    Faults faults;
    auto spoken = askedInTests("(?:findingOf|sentenceOf)");
    auto silent = askedInTests("saysNothing");
    for (const Rule* rule : allRules()) {
        const std::string id(rule->id);
        faults.addUnless(spoken[id] > 0, id + " speaks in no test");
        if (neverSilent.contains(id)) {
            faults.addUnless(spoken[id] > 1, id + " says only one thing in the tests");
            faults.addUnless(silent[id] == 0, id + " can be silent");
        } else {
            faults.addUnless(silent[id] > 0, id + " is silent in no test");
        }
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

/// Rules may speak of programs, as the article does, and so may what listens to callers; what
/// lists, renders and writes may not.
TEST(Plugins, AreNamedNowhereOutsideTheirFolders) {
    Faults faults;
    for (const auto& file : productCode()) {
        const bool mayNameThem = file.folder() == "plugins" ||
                                 file.path.starts_with("core/rules/") ||
                                 file.path.starts_with("core/diagnosis/") ||
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

TEST(Options, StandInTheDocumentation) {
    const auto written = matches(textOf("docs/commands.md"), "(--[a-z][a-z0-9-]*)");
    const std::set<std::string> documented(written.begin(), written.end());
    const auto defined = definedOptions();
    ASSERT_GT(defined.size(), 20U);

    Faults faults;
    for (const auto& option : defined) {
        faults.addUnless(documented.contains(option), option + " is not in docs/commands.md");
    }
    for (const auto& option : documented) {
        faults.addUnless(defined.contains(option), option + " is documented only");
    }
    EXPECT_NO_FAULTS(faults);
}

}  // namespace
}  // namespace mailadvisor::test

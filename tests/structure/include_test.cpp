#include "source_tree.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

namespace mailadvisor::test {
namespace {

/// Library -> all libraries it may include, from the link graph in core/CMakeLists.txt.
std::map<std::string, std::set<std::string>> linkGraph() {
    std::map<std::string, std::set<std::string>> graph;
    const std::string text = textOf("core/CMakeLists.txt");
    for (const auto& body : matches(text, R"(mailadvisor_library\(([^)]*)\))")) {
        const auto words = matches(body, R"((\S+))");
        auto& allowed = graph[words.front()];
        allowed.insert(words.front());
        for (const auto& word : words) {
            if (word == "PRIVATE") break;
            const auto known = graph.find(word);
            if (known != graph.end()) allowed.insert(known->second.begin(), known->second.end());
        }
    }
    return graph;
}

/// The library of an include such as "base/fact.h"; empty when it names none.
std::string libraryOf(const std::string& include) {
    static const auto graph = linkGraph();
    const std::string folder = include.substr(0, include.find('/'));
    return graph.contains(folder) && include.find('/') != std::string::npos ? folder : "";
}

std::vector<std::string> ownIncludes(const SourceFile& file) {
    return matches(file.text, R"re(#include "([^"]+)")re");
}

void expectNoInclude(const std::set<std::string>& libraries, const std::string& forbidden) {
    for (const auto& file : productCode()) {
        if (file.folder() != "core" || !libraries.contains(libraryOf(file.path.substr(5))))
            continue;
        for (const auto& include : matches(file.text, "#include <([^>]+)>")) {
            EXPECT_TRUE(matches(include, forbidden).empty())
                << file.path << " includes <" << include << ">";
        }
    }
}

TEST(Includes, KnowTheWholePipeline) {
    const auto graph = linkGraph();

    EXPECT_GE(graph.size(), 14U);
    EXPECT_TRUE(graph.at("advice").contains("base"));
    EXPECT_FALSE(graph.at("base").contains("facts"));
}

TEST(Includes, RunOneWay) {
    Faults faults;
    const auto graph = linkGraph();
    for (const auto& file : productCode()) {
        if (file.folder() != "core") continue;
        const auto& allowed = graph.at(libraryOf(file.path.substr(5)));
        for (const auto& include : ownIncludes(file)) {
            const std::string library = libraryOf(include);
            faults.addUnless(library.empty() || allowed.contains(library),
                             file.path + " includes " + include);
        }
    }
    EXPECT_NO_FAULTS(faults);
}

/// The folder of a file inside its library ("deploy/roster"); empty for one that stands in the
/// library itself, between its folders.
std::string innerFolderOf(const std::string& path) {
    const auto folder = path.substr(0, path.rfind('/') + 1);
    return std::ranges::count(folder, '/') < 2 ? std::string()
                                               : folder.substr(0, folder.size() - 1);
}

/// Every folder that the files of this one include from, through others too.
void addReached(const std::map<std::string, std::set<std::string>>& seen, const std::string& folder,
                std::set<std::string>& reached) {
    const auto next = seen.find(folder);
    if (next == seen.end()) return;
    for (const auto& one : next->second) {
        if (reached.insert(one).second) addReached(seen, one, reached);
    }
}

TEST(Includes, GoRoundBetweenNoFoldersOfALibrary) {
    Faults faults;
    std::map<std::string, std::set<std::string>> seen;
    for (const auto& file : productCode()) {
        if (file.folder() != "core") continue;
        const auto from = innerFolderOf(file.path.substr(5));
        for (const auto& include : ownIncludes(file)) {
            const auto to = innerFolderOf(include);
            if (!from.empty() && !to.empty() && to != from) seen[from].insert(to);
        }
    }
    EXPECT_TRUE(seen["deploy/run"].contains("deploy/roster"));
    for (const auto& [folder, direct] : seen) {
        std::set<std::string> reached;
        addReached(seen, folder, reached);
        faults.addUnless(!reached.contains(folder), folder + " includes itself through others");
    }
    EXPECT_NO_FAULTS(faults);
}

TEST(Includes, OfPluginsKnowOnlyTheAccountTheKitAndTheBase) {
    Faults faults;
    for (const auto& file : productCode()) {
        if (file.folder() != "plugins") continue;
        for (const auto& include : ownIncludes(file)) {
            const std::string library = libraryOf(include);
            faults.addUnless(
                library.empty() || library == "account" || library == "kit" || library == "base",
                file.path + " includes " + include);
        }
    }
    EXPECT_NO_FAULTS(faults);
}

TEST(Includes, OfTheJudgementKnowNeitherQtNorTheNetwork) {
    expectNoInclude({"base", "facts", "rules", "advice", "account", "dialogue"},
                    R"(^(Q[A-Z].*|asio.*|curl/.*|openssl/ssl.*|ares.*|sys/socket.*|netinet/.*))");
}

TEST(Includes, OfOpenSslStayOutOfFactsAndJudgement) {
    expectNoInclude({"facts", "rules", "advice", "account", "dialogue"}, R"(^(openssl/.*))");
}

TEST(Includes, OfAsioStayInsideTheNetwork) {
    Faults faults;
    for (const auto& file : productCode()) {
        const bool isNetwork = file.path.starts_with("core/net/");
        if (isNetwork || file.extension() != ".h") continue;
        faults.addUnless(matches(file.text, "#include <(asio[^>]*)>").empty(), file.path);
    }
    EXPECT_NO_FAULTS(faults);
}

TEST(Includes, OfQtStayInsideSourceFiles) {
    Faults faults;
    for (const auto& file : productCode()) {
        if (file.extension() != ".h" || file.folder() == "plugins") continue;
        const bool isPluginInterface = file.path == "core/account/client_writer_plugin.h";
        faults.addUnless(
            isPluginInterface || matches(file.text, "#include <(Q[A-Z][^>]*)>").empty(), file.path);
    }
    EXPECT_NO_FAULTS(faults);
}

}  // namespace
}  // namespace mailadvisor::test

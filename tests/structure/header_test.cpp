#include "source_tree.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstddef>
#include <map>

namespace mailadvisor::test {
namespace {

std::vector<SourceFile> headers() {
    std::vector<SourceFile> files;
    for (const auto& file : productCode()) {
        if (file.extension() == ".h") files.push_back(file);
    }
    return files;
}

/// The first line of each group of declarations in a header's namespaces; empty lines part them.
std::vector<std::string> declarationsIn(const std::string& text) {
    std::vector<std::string> firstLines;
    bool isInNamespace = false;
    bool isContinued = false;
    std::ptrdiff_t depth = 0;
    for (const auto& line : linesOf(text)) {
        if (line.starts_with("namespace ") || line.starts_with("}  // namespace")) {
            isInNamespace = true;
            isContinued = false;
            continue;
        }
        if (line.empty() && depth == 0) isContinued = false;
        if (!isInNamespace || line.empty()) continue;
        if (!isContinued) firstLines.push_back(line);
        isContinued = true;
        depth += std::ranges::count(line, '{') - std::ranges::count(line, '}');
    }
    return firstLines;
}

/// A comment; or what needs none: a forward declaration, a constant, and the words and the JSON of
/// a type, which its own comment explains.
bool isExplained(const std::string& line) {
    return line.starts_with("//") || line.starts_with("inline constexpr ") ||
           line.starts_with("#") ||
           !matches(line, R"(^((?:struct|class|enum class) \w+;)$)").empty() ||
           !matches(line, R"(\b(nameOf|\w+FromName|toJson)\()").empty();
}

TEST(Headers, AreReadOnce) {
    Faults faults;
    for (const auto& file : headers()) {
        faults.addUnless(file.text.starts_with("#pragma once\n"), file.path);
    }
    EXPECT_NO_FAULTS(faults);
}

TEST(Headers, OpenNoNamespace) {
    Faults faults;
    for (const auto& file : headers()) {
        faults.addUnless(matches(file.text, "(using namespace)").empty(), file.path);
    }
    EXPECT_NO_FAULTS(faults);
}

TEST(Headers, ExplainEachTypeAndFunction) {
    Faults faults;
    std::size_t seen = 0;
    for (const auto& file : headers()) {
        if (file.folder() != "core") continue;
        for (const auto& line : declarationsIn(file.text)) {
            ++seen;
            faults.addUnless(isExplained(line), file.path + ": " + line);
        }
    }
    EXPECT_NO_FAULTS(faults);
    EXPECT_GT(seen, 500U);
}

/// Two types of one name in one namespace are one type to the linker, whatever they hold.
TEST(Headers, GiveANameToOneType) {
    Faults faults;
    std::map<std::string, std::string> homes;
    for (const auto& file : headers()) {
        if (file.folder() == "plugins") continue;  // each is a library of its own
        std::string space;
        for (const auto& line : linesOf(file.text)) {
            for (const auto& name : matches(line, R"(^namespace ([\w:]+) \{)")) space = name + "::";
            for (const auto& type : matches(line, R"(^(?:struct|class|enum class) (\w+)(?: final)?(?: : [^;]*)? \{)")) {
                const auto [home, isNew] = homes.emplace(space + type, file.path);
                faults.addUnless(isNew, space + type + ": " + home->second + ", " + file.path);
            }
        }
    }
    EXPECT_NO_FAULTS(faults);
    EXPECT_GT(homes.size(), 200U);
}

}  // namespace
}  // namespace mailadvisor::test

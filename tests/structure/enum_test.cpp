#include "source_tree.h"

#include <gtest/gtest.h>

#include <map>
#include <regex>
#include <set>

namespace mailadvisor::test {
namespace {

using Values = std::set<std::string>;

std::string withoutComments(const std::string& text) {
    return std::regex_replace(text, std::regex("//[^\n]*"), "");
}

/// The values of each enum of the product, by its name; several files have a `Kind` of their own.
std::map<std::string, std::set<Values>> definedEnums() {
    std::map<std::string, std::set<Values>> enums;
    const std::regex definition(R"(enum class (\w+)[^{;]*\{([^}]*)\})");
    for (const auto& file : productCode()) {
        const std::string text = withoutComments(file.text);
        for (std::sregex_iterator at(text.begin(), text.end(), definition), end; at != end; ++at) {
            const auto values = matches((*at)[2].str(), R"((\w+)\s*(?:=[^,]*)?(?:,|$))");
            enums[(*at)[1].str()].insert({values.begin(), values.end()});
        }
    }
    return enums;
}

// A value without a row would be told as an empty word: in JSON, and in the id of its sentence.
TEST(Enums, HaveAWordForEachValueWhereTheyHaveWords) {
    Faults faults;
    const auto enums = definedEnums();
    int tables = 0;
    const std::regex table(R"(namesOf<(\w+)>\(\s*\{([\s\S]*?)\}\s*\);)");
    for (const auto& file : productCode()) {
        for (std::sregex_iterator at(file.text.begin(), file.text.end(), table), end; at != end;
             ++at, ++tables) {
            const std::string name = (*at)[1].str();
            const auto rows = matches((*at)[2].str(), "\\{" + name + "::(\\w+),");
            const Values named(rows.begin(), rows.end());
            faults.addUnless(enums.contains(name) && enums.at(name).contains(named),
                             name + " in " + file.path);
        }
    }
    EXPECT_NO_FAULTS(faults);
    EXPECT_GT(tables, 20);
}

}  // namespace
}  // namespace mailadvisor::test

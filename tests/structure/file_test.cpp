#include "source_tree.h"
#include "text/cells.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace mailadvisor::test {
namespace {

constexpr std::size_t longestFile = 400;
constexpr std::size_t longestTest = 500;
constexpr std::size_t longFile = 250;  // at most one in ten may be longer
constexpr std::size_t longestMedian = 90;
constexpr int longestLine = 100;  // .clang-format

std::vector<std::size_t> sortedLengths(const std::vector<SourceFile>& files) {
    std::vector<std::size_t> lengths;
    for (const auto& file : files) lengths.push_back(linesOf(file.text).size());
    std::sort(lengths.begin(), lengths.end());
    return lengths;
}

std::vector<SourceFile> allCode() {
    auto all = productCode();
    all.insert(all.end(), testCode().begin(), testCode().end());
    return all;
}

TEST(Files, AreThere) {
    EXPECT_GT(productCode().size(), 50U) << PROJECT_SOURCE_DIR;
    Faults empty;
    for (const auto& file : allCode()) empty.addUnless(!file.text.empty(), file.path);
    EXPECT_NO_FAULTS(empty);
}

TEST(Files, StayShort) {
    Faults faults;
    for (const auto& file : productCode()) {
        faults.addUnless(linesOf(file.text).size() <= longestFile, file.path);
    }
    for (const auto& file : testCode()) {
        faults.addUnless(linesOf(file.text).size() <= longestTest, file.path);
    }
    EXPECT_NO_FAULTS(faults);
}

TEST(Files, AreMostlyAboutOneIdea) {
    const auto lengths = sortedLengths(productCode());

    EXPECT_LE(lengths[lengths.size() / 2], longestMedian);
    EXPECT_LE(lengths[lengths.size() * 9 / 10], longFile);
}

TEST(Files, PromiseNothingForLater) {
    Faults faults;
    const std::string later = std::string("\\b(TO") + "DO|FIX" + "ME|XX" + "X)\\b";
    for (const auto& file : allCode()) {
        faults.addUnless(matches(file.text, later).empty(), file.path);
    }
    EXPECT_NO_FAULTS(faults);
}

TEST(Files, KeepTheirLinesWithinTheScreen) {
    Faults faults;
    for (const auto& file : productCode()) {
        const auto lines = linesOf(file.text);
        if (lines.empty()) continue;  // said by Files.AreThere
        const auto longest = std::max_element(lines.begin(), lines.end(),
                                              [](auto& a, auto& b) { return cells(a) < cells(b); });
        faults.addUnless(cells(*longest) <= longestLine, file.path + ": " + *longest);
    }
    EXPECT_NO_FAULTS(faults);
}

TEST(Files, AreNamedForWhatTheyAre) {
    Faults faults;
    for (const auto& file : productCode()) {
        faults.addUnless(
            matches(file.name(), "(manager|helper|util|handler|processor|misc|stuff)").empty(),
            file.path);
        faults.addUnless(matches(file.name(), "([A-Z])").empty(), file.path + ": snake_case");
    }
    EXPECT_NO_FAULTS(faults);
}

// A test that cannot run proves nothing: what tests/packages installs must be there.
TEST(Tests, AreSkippedOnlyForWhatNoTestRunInstalls) {
    const std::set<std::string> optional{
        "tests/clients/run",                        // Wine, for Outlook's files; root
        "tests/cyrus/run",                          // packages that Dovecot's exclude
        "tests/diagnosis_lab/run",                  // network namespaces, which only root makes
        "tests/diagnosis/shared_calls_test.cpp",    // calls with answers that stand elsewhere
        "tests/discovery/provider_files_test.cpp",  // a copy of the provider database
        "tests/output/open_folder_test.cpp",        // links, which not everyone may make on Windows
        "tests/output/write_bundle_test.cpp",       // the same
    };
    const std::string skip = std::string("(GTEST_") + "SKIP|exit 7" + "7)";
    Faults faults;
    for (const auto& file : filesBelow({"tests"})) {
        const bool isListed = optional.contains(file.path);
        faults.addUnless(matches(file.text, skip).empty() != isListed, file.path);
    }
    EXPECT_NO_FAULTS(faults);
}

}  // namespace
}  // namespace mailadvisor::test

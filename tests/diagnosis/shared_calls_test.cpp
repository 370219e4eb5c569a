#include "base/lists.h"
#include "diagnosis/case_file.h"
#include "diagnosis/diagnose.h"
#include "diagnosis/diagnosis_json.h"
#include "text/sentences.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <sstream>

namespace mailadvisor::test {
namespace {

/// The calls with the right answers that stand beside the project, not in it.
std::vector<std::filesystem::path> givenCalls() {
    std::vector<std::filesystem::path> files;
    const char* folder = std::getenv("MAILADVISOR_SHARED");
    if (folder == nullptr) return files;
    const auto tickets = std::filesystem::path(folder) / "data" / "tickets";
    if (!std::filesystem::is_directory(tickets)) return files;
    for (const auto& entry : std::filesystem::directory_iterator(tickets))
        files.push_back(entry.path());
    std::ranges::sort(files);
    return files;
}

Json readFileAsJson(const std::filesystem::path& file) {
    std::ostringstream text;
    text << std::ifstream(file).rdbuf();
    return *parseJson(text.str(), file.string());
}

void judge(const std::string& name, const Json& given, Language language) {
    const auto written = callCaseFromJson(given);
    ASSERT_TRUE(written) << name << " " << written.error().where;
    const Call call = callOf(*written, {});
    const Sentences say(language);
    const auto json = toJson(diagnose(call, {}), written->said, call.said, std::cref(say));
    const auto& check = given["check"];
    const std::string all = name + " " + dumpJson(json);

    ASSERT_FALSE(json["causes"].empty()) << all;
    auto accepted = check["alsoAccepted"].get<std::vector<std::string>>();
    accepted.push_back(check["firstCause"].get<std::string>());
    EXPECT_TRUE(contains(accepted, json["causes"][0]["code"].get<std::string>())) << all;
    EXPECT_EQ(json["whose"], check["whose"]) << all;
    for (const auto& code : check["mustExclude"]) {
        const bool isOut = std::ranges::any_of(
            json["excluded"], [&](const Json& cause) { return cause["code"] == code; });
        EXPECT_TRUE(isOut) << code << " in " << all;
    }
    Json said = json;
    said.erase("said");
    said.erase("read");
    for (const auto& words : check["mustNotSay"])
        EXPECT_EQ(dumpJson(said).find(words.get<std::string>()), std::string::npos) << all;
}

TEST(SharedCalls, AreAnsweredAsTheirCheckSays) {
    const auto files = givenCalls();
    if (files.empty()) GTEST_SKIP() << "NOT TESTED: MAILADVISOR_SHARED names no data/tickets";
    for (const auto& file : files) {
        const Json given = readFileAsJson(file);
        judge(file.filename().string(), given, Language::Thai);
        judge(file.filename().string(), given, Language::English);
    }
}

}  // namespace
}  // namespace mailadvisor::test

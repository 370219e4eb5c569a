#include "web/people_file.h"

#include <gmock/gmock.h>

#include <filesystem>
#include <fstream>

namespace mailadvisor::web::test {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;
using testing::Not;

/// A folder with a people file and a key.
class PeopleFiles : public testing::Test {
protected:
    PeopleFiles() {
        fs::create_directories(folder);
        write("people.json", R"({"schema":"mailadvisor.people.v1","people":[
            {"address":"somchai@company.example","observedAt":"2026-11-20T08:00:00Z"}]})");
        write("key", "0123456789abcdef0123456789abcdef\n");
    }
    ~PeopleFiles() override { fs::remove_all(folder); }

    void write(const std::string& name, const std::string& text) const {
        std::ofstream(folder / name) << text;
    }
    std::string at(const std::string& name) const { return (folder / name).string(); }

    fs::path folder = fs::path(testing::TempDir()) / "people_files";
};

TEST_F(PeopleFiles, GiveEverybodyALinkThatOpensAndHoldsNoAddress) {
    const auto people = readPeople(at("people.json"), at("key"));
    ASSERT_TRUE(people);
    const Timestamp now = std::chrono::sys_days{std::chrono::year{2026} / 11 / 27};

    const auto table = linkTable(**people, "https://help.company.example", now);

    const std::string head =
        "address,link\nsomchai@company.example,https://help.company.example/"
        "?openExternalBrowser=1&me=";
    ASSERT_TRUE(table.starts_with(head)) << table;
    const auto token = table.substr(head.size(), table.size() - head.size() - 1);
    EXPECT_THAT(token, Not(HasSubstr("somchai")));
    EXPECT_NE((*people)->personOf(token, now + std::chrono::days(30)), nullptr);
    EXPECT_EQ((*people)->personOf(token, now + std::chrono::days(31)), nullptr);
}

TEST_F(PeopleFiles, AreNotNeeded) {
    const auto people = readPeople("", "");

    ASSERT_TRUE(people);
    EXPECT_EQ(*people, nullptr);
}

TEST_F(PeopleFiles, ThatCannotBeReadAreNamed) {
    EXPECT_THAT(readPeople(at("none.json"), at("key")).error().where, HasSubstr("none.json"));
    EXPECT_FALSE(readPeople(at("people.json"), at("none")));
    write("key", "short\n");
    EXPECT_EQ(readPeople(at("people.json"), at("key")).error().where, "--link-key");
}

}  // namespace
}  // namespace mailadvisor::web::test

#include "web/domain_files.h"

#include "account/account_json.h"
#include "site_samples.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>

#include <fstream>

namespace mailadvisor::web::test {
namespace {

class DomainFolder : public ::testing::Test {
protected:
    void put(const std::string& name, const std::string& text) {
        std::ofstream(folder_.path() / name, std::ios::binary) << text;
    }
    void putDomain(const std::string& file, const std::string& domain,
                   const std::string& more = {}) {
        Domain content = domainNamed(domain);
        content.displayName = more;
        put(file, dumpJson(toJson(content)));
    }
    std::string path() const { return folder_.path().string(); }

    static std::vector<std::string> namesIn(const DomainFiles& files) {
        std::vector<std::string> names;
        for (const auto* filed : files.domains()) names.push_back(filed->domain.domain);
        return names;
    }

    testing::TemporaryFolder folder_{};
};

using Names = std::vector<std::string>;

TEST_F(DomainFolder, IsReadAgainWhenAFileComesChangesOrGoes) {
    putDomain("a.json", "a.test");
    DomainFiles files({}, path());

    EXPECT_TRUE(files.read());
    EXPECT_FALSE(files.read());
    putDomain("b.json", "b.test");
    EXPECT_TRUE(files.read());
    EXPECT_EQ(namesIn(files), (Names{"a.test", "b.test"}));
    putDomain("a.json", "a.test", "another length");
    EXPECT_TRUE(files.read());
    EXPECT_EQ(files.domains().front()->domain.displayName, "another length");
    std::filesystem::remove(folder_.path() / "a.json");
    EXPECT_TRUE(files.read());
    EXPECT_EQ(namesIn(files), Names{"b.test"});
}

TEST_F(DomainFolder, NamesTheOneBadFileAndKeepsTheOthers) {
    putDomain("good.json", "good.test");
    put("bad.json", "{ no JSON");
    put(".hidden.json", "{");
    put("notes.txt", "{");
    DomainFiles files({}, path());
    files.read();

    EXPECT_EQ(namesIn(files), Names{"good.test"});
    ASSERT_EQ(files.problems().size(), 1U);
    EXPECT_NE(files.problems().front().where.find("bad.json"), std::string::npos);
}

TEST_F(DomainFolder, KeepsADomainWhoseFileBecameBad) {
    putDomain("a.json", "a.test");
    DomainFiles files({}, path());
    files.read();
    put("a.json", "{ half a file");

    EXPECT_TRUE(files.read());

    EXPECT_EQ(namesIn(files), Names{"a.test"});
    EXPECT_EQ(files.problems().size(), 1U);
    EXPECT_FALSE(files.read()) << "a bad file is told once, until it changes";
}

TEST_F(DomainFolder, ServesADomainOnceAndNamesTheOtherFile) {
    putDomain("a.json", "same.test", "first");
    putDomain("b.json", "same.test", "second");
    DomainFiles files({}, path());
    files.read();

    ASSERT_EQ(files.domains().size(), 1U);
    EXPECT_EQ(files.domains().front()->domain.displayName, "first");
    ASSERT_EQ(files.problems().size(), 1U);
    EXPECT_NE(files.problems().front().where.find("b.json"), std::string::npos);
}

TEST_F(DomainFolder, BringsThePictureThatADomainNames) {
    Domain domain = domainNamed("a.test");
    domain.logo = "logo.png";
    put("a.json", dumpJson(toJson(domain)));
    put("logo.png", "picture");
    DomainFiles files({path() + "/a.json"}, {});
    files.read();

    ASSERT_EQ(files.domains().size(), 1U);
    EXPECT_EQ(files.domains().front()->logo.contentType, "image/png");
    EXPECT_EQ(files.domains().front()->logo.bytes, "picture");

    domain.logo = "logo.exe";
    put("a.json", dumpJson(toJson(domain)));
    files.read();
    EXPECT_EQ(files.problems().size(), 1U);
}

TEST_F(DomainFolder, ThatCannotBeListedIsAProblemAndForgetsNothing) {
    DomainFiles files({}, path() + "/nowhere");
    files.read();

    EXPECT_TRUE(files.domains().empty());
    ASSERT_EQ(files.problems().size(), 1U);
    EXPECT_EQ(files.problems().front().where, path() + "/nowhere");
}

}  // namespace
}  // namespace mailadvisor::web::test

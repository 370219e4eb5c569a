#include "advisor/remembered_findings.h"

#include "support/temporary_folder.h"

#include <gtest/gtest.h>

#include <sys/stat.h>
#include <unistd.h>

#include <cstdlib>

namespace mailadvisor {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;
using mailadvisor::testing::TemporaryFolder;

const std::string domain = "demo.test";

/// A cache and a configuration of its own.
class RememberedFindingsTest : public ::testing::Test {
protected:
    RememberedFindingsTest() {
        setenv("XDG_CACHE_HOME", (home_.path() / "cache").c_str(), 1);
        setenv("XDG_CONFIG_HOME", (home_.path() / "config").c_str(), 1);
        RememberedFindings(Wishes{}).keep(domain, {}, 1h);
    }
    ~RememberedFindingsTest() override {
        unsetenv("XDG_CACHE_HOME");
        unsetenv("XDG_CONFIG_HOME");
    }

    static bool isRemembered() { return RememberedFindings(Wishes{}).find(domain).has_value(); }
    fs::path folder() const { return home_.path() / "cache/mailadvisor/discovery"; }
    fs::path file() const { return fs::directory_iterator(folder())->path(); }

    TemporaryFolder home_{};
};

TEST_F(RememberedFindingsTest, AreBelievedFromAPrivateFileOfOnesOwn) {
    EXPECT_TRUE(isRemembered());
}

TEST_F(RememberedFindingsTest, AreNotBelievedFromAFileThatOthersMayReadOrWrite) {
    for (const unsigned mode : {0640U, 0606U, 0604U, 0660U}) {
        fs::permissions(file(), fs::perms(mode));
        EXPECT_FALSE(isRemembered()) << std::oct << mode;
    }
    fs::permissions(file(), fs::perms(0600));
    EXPECT_TRUE(isRemembered());
}

TEST_F(RememberedFindingsTest, AreNotBelievedFromAFileOfSomebodyElse) {
    if (geteuid() == 0) {
        ASSERT_EQ(chown(file().c_str(), 65534, 65534), 0);
        EXPECT_FALSE(isRemembered());
    } else {
        EXPECT_TRUE(isRemembered());  // an ordinary user cannot give a file away
    }
}

TEST_F(RememberedFindingsTest, AreNotBelievedFromAFolderThatOthersMayChange) {
    fs::permissions(folder(), fs::perms(0777));

    EXPECT_FALSE(isRemembered());
}

TEST_F(RememberedFindingsTest, APipeOrALinkInTheirPlaceIsNotWaitedFor) {
    const auto place = file();
    fs::rename(place, home_.path() / "real");
    ASSERT_EQ(mkfifo(place.c_str(), 0600), 0);
    EXPECT_FALSE(isRemembered());
    fs::remove(place);
    fs::create_symlink(home_.path() / "real", place);
    EXPECT_FALSE(isRemembered());
}

TEST_F(RememberedFindingsTest, AreAskedForAgainWhenTheCompanysOwnFileComesChangesOrGoes) {
    const std::string own = "config/mailadvisor/isp/demo.test.xml";
    home_.write(own, "<first/>");
    EXPECT_FALSE(isRemembered());

    RememberedFindings(Wishes{}).keep(domain, {}, 1h);
    EXPECT_TRUE(isRemembered());
    home_.write(own, "<second/>");
    EXPECT_FALSE(isRemembered());

    RememberedFindings(Wishes{}).keep(domain, {}, 1h);
    EXPECT_TRUE(isRemembered());
    fs::remove(home_.path() / own);
    EXPECT_FALSE(isRemembered());
}

}  // namespace
}  // namespace mailadvisor

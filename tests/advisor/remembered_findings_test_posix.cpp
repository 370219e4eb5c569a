#include "advisor/remembered_findings.h"

#include "support/own_folders.h"

#include <gtest/gtest.h>

#include <sys/stat.h>
#include <unistd.h>

#include <cstdlib>

namespace mailadvisor {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;
using mailadvisor::testing::OwnFolders;

const std::string domain = "demo.test";

/// A cache and a configuration of its own.
class RememberedFindingsTest : public ::testing::Test {
protected:
    RememberedFindingsTest() { RememberedFindings(Wishes{}).keep(domain, {}, 1h); }

    static bool isRemembered() { return RememberedFindings(Wishes{}).find(domain).has_value(); }
    fs::path folder() const { return own_.cache() / "mailadvisor/discovery"; }
    fs::path file() const { return fs::directory_iterator(folder())->path(); }

    OwnFolders own_{};
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
    fs::rename(place, own_.root() / "real");
    ASSERT_EQ(mkfifo(place.c_str(), 0600), 0);
    EXPECT_FALSE(isRemembered());
    fs::remove(place);
    fs::create_symlink(own_.root() / "real", place);
    EXPECT_FALSE(isRemembered());
}

TEST_F(RememberedFindingsTest, AreAskedForAgainWhenTheCompanysOwnFileComesChangesOrGoes) {
    const std::string own = "mailadvisor/isp/demo.test.xml";
    own_.write(own, "<first/>");
    EXPECT_FALSE(isRemembered());

    RememberedFindings(Wishes{}).keep(domain, {}, 1h);
    EXPECT_TRUE(isRemembered());
    own_.write(own, "<second/>");
    EXPECT_FALSE(isRemembered());

    RememberedFindings(Wishes{}).keep(domain, {}, 1h);
    EXPECT_TRUE(isRemembered());
    fs::remove(own_.settings() / own);
    EXPECT_FALSE(isRemembered());
}

}  // namespace
}  // namespace mailadvisor

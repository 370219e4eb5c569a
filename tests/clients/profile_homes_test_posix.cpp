#include "clients/profile_homes.h"

#include "support/temporary_folder.h"

#include <gmock/gmock.h>

#include <cstdlib>

namespace mailadvisor {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

/// A home folder of its own, and the environment as before afterwards.
class ProfileHomes : public ::testing::Test {
protected:
    ProfileHomes() {
        set("HOME", home_.path().string());
        set("XDG_CONFIG_HOME", "");
        set("PATH", (home_.path() / "bin").string());
    }
    ~ProfileHomes() override {
        for (const auto& [name, value] : before_) setenv(name.c_str(), value.c_str(), 1);
    }

    void set(const char* name, const std::string& value) {
        const char* before = std::getenv(name);
        before_.emplace(name, before == nullptr ? "" : before);
        setenv(name, value.c_str(), 1);
    }
    std::string in(const std::string& path) const { return (home_.path() / path).string(); }

    testing::TemporaryFolder home_{};
    std::map<std::string, std::string> before_{};
};

ClientMetadata postbox(std::vector<ProfileHome> homes, const std::string& index = {}) {
    ClientMetadata client;
    client.profile.homes = std::move(homes);
    client.profile.index = index;
    return client;
}

TEST_F(ProfileHomes, WithoutAnIndexAreThemselvesProfiles) {
    const auto client = postbox({{Platform::Linux, Packaging::Package, "~/.postbox", {}},
                                 {Platform::Linux, Packaging::Flatpak, "$CONFIG/postbox", {}},
                                 {Platform::Windows, Packaging::Package, "~/Postbox", {}}});

    EXPECT_THAT(profileSpots(client, Platform::Linux),
                ElementsAre(ProfileSpot{in(".postbox"), Packaging::Package},
                            ProfileSpot{in(".config/postbox"), Packaging::Flatpak}));
}

TEST_F(ProfileHomes, NameAProfileOnceThatIsReachedOnTwoWays) {
    home_.write("real/prefs.js", "");
    std::filesystem::create_directory_symlink(in("real"), in("link"));
    const auto client = postbox({{Platform::Linux, Packaging::Package, "~/real", {}},
                                 {Platform::Linux, Packaging::Snap, "~/link", {}}});

    EXPECT_THAT(profileSpots(client, Platform::Linux),
                ElementsAre(ProfileSpot{in("real"), Packaging::Package}));
}

TEST_F(ProfileHomes, AreReadByTheirIndexWhereverItLeads) {
    home_.write(".postbox/profiles.ini",
                "[Profile0]\nIsRelative=1\nPath=a\n[Profile1]\nIsRelative=0\nPath=/srv/b\n"
                "[Profile2]\nIsRelative=0\nPath=c\n[Profile3]\nIsRelative=1\nPath=/d\n");
    const auto client =
        postbox({{Platform::Linux, Packaging::Package, "~/.postbox", {}}}, "profiles.ini");

    EXPECT_THAT(profileSpots(client, Platform::Linux),
                ElementsAre(ProfileSpot{in(".postbox/a"), Packaging::Package},
                            ProfileSpot{"/srv/b", Packaging::Package}));
}

TEST_F(ProfileHomes, ShowByCommandOrFolderThatTheProgramIsHere) {
    const auto client = postbox({{Platform::Linux, Packaging::Package, "~/.postbox", {"postbox"}},
                                 {Platform::Linux, Packaging::Flatpak, "~/flat", {"~/app/box"}}});
    EXPECT_FALSE(isHere(client, Platform::Linux));
    EXPECT_EQ(homeForNewProfile(client, Platform::Linux), "");

    home_.write("app/box/x", "");
    EXPECT_TRUE(isHere(client, Platform::Linux));
    EXPECT_EQ(homeForNewProfile(client, Platform::Linux), in("flat"));

    home_.write("bin/postbox", "");
    EXPECT_EQ(homeForNewProfile(client, Platform::Linux), in(".postbox"));
    EXPECT_FALSE(isHere(client, Platform::MacOs));
}

TEST_F(ProfileHomes, ShowAProgramInEitherFolderOfWindows) {
    const auto client = postbox({{Platform::Windows,
                                  Packaging::Package,
                                  "$CONFIG/Postbox",
                                  {"$PROGRAMS/Postbox/postbox.exe"}}});
    set("ProgramFiles", in("64"));
    set("ProgramFiles(x86)", in("32"));
    EXPECT_FALSE(isHere(client, Platform::Windows));

    home_.write("32/Postbox/postbox.exe", "");
    EXPECT_TRUE(isHere(client, Platform::Windows));
    set("ProgramFiles(x86)", "");
    EXPECT_FALSE(isHere(client, Platform::Windows));
    home_.write("64/Postbox/postbox.exe", "");
    EXPECT_TRUE(isHere(client, Platform::Windows));
}

TEST_F(ProfileHomes, AreNowhereWithoutAHomeFolder) {
    setenv("HOME", "", 1);
    const auto client = postbox({{Platform::Linux, Packaging::Package, "~/.postbox", {"postbox"}}});

    EXPECT_THAT(profileSpots(client, Platform::Linux), IsEmpty());
    EXPECT_EQ(homeForNewProfile(client, Platform::Linux), "");
}

}  // namespace
}  // namespace mailadvisor

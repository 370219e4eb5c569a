#include "account/samples.h"
#include "base/ascii.h"
#include "base/hex.h"
#include "plugins/rendering.h"
#include "thunderbird/city_hash.h"

#include <gtest/gtest.h>

/// Which profile Thunderbird opens: only an [Install…] section with the right hash counts.
namespace mailadvisor {
namespace {

std::string iniFor(Platform platform) {
    return fileEndingIn(renderAccount("thunderbird", sample::imapAccount(), platform),
                        "thunderbird/profiles.ini");
}

int countOf(const std::string& text, const std::string& part) {
    int count = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++count;
    return count;
}

struct Installation {
    const char* directory;
    const char* hash;
};

class InstallHash : public testing::TestWithParam<Installation> {};

TEST_P(InstallHash, IsWhatMozillaProgramsWriteThemselves) {
    std::string utf16;
    for (const char c : std::string(GetParam().directory)) utf16 += {c, '\0'};

    EXPECT_EQ(upperAscii(hexOf(thunderbird::cityHash64(utf16))), GetParam().hash);
}

// Thunderbird's and Firefox's are known from real profiles; the others pin the hash's branches
// (over 64, 33 to 64, 17 to 32, 9 to 16, 4 to 8 bytes), computed with a second implementation.
INSTANTIATE_TEST_SUITE_P(
    Directories, InstallHash,
    testing::Values(Installation{"/usr/lib/thunderbird", "FDC34C9F024745EB"},
                    Installation{R"(C:\Program Files\Mozilla Thunderbird)", "D78BF5DD33499EC2"},
                    Installation{R"(C:\Program Files\Mozilla Firefox)", "308046B0AF4A39CB"},
                    Installation{R"(C:\Program Files (x86)\Mozilla Firefox)", "E7CF176E110C211B"},
                    Installation{"/Applications/Firefox.app/Contents/MacOS", "2656FF1E876E9973"},
                    Installation{"/Applications/Thunderbird.app/Contents/MacOS",
                                 "712DAF5A23ABECDC"},
                    Installation{"/opt/thunderbird", "9238613B8C3D2579"},
                    Installation{"/opt/tb", "5585C215202ACA6B"},
                    Installation{"/x", "12DBC9160D5D067B"}));

TEST(ThunderbirdProfile, CoversTheUsualInstallations) {
    EXPECT_NE(iniFor(Platform::Linux).find("[InstallFDC34C9F024745EB]"), std::string::npos);
    EXPECT_NE(iniFor(Platform::Windows).find("[InstallD78BF5DD33499EC2]"), std::string::npos);
    EXPECT_NE(iniFor(Platform::MacOs).find("[Install712DAF5A23ABECDC]"), std::string::npos);
}

TEST(ThunderbirdProfile, LocksEachInstallationToTheWrittenProfile) {
    const std::string ini = iniFor(Platform::Windows);

    EXPECT_NE(ini.find("\nVersion=2\n"), std::string::npos);
    EXPECT_NE(ini.find("\nPath=Profiles/mailadvisor-somchai-example.com\n"), std::string::npos);
    EXPECT_EQ(countOf(ini, "\nDefault=Profiles/mailadvisor-somchai-example.com\nLocked=1\n"), 2);
}

TEST(ThunderbirdProfile, StandsWhereProfilesIniSays) {
    for (const auto& [platform, folder] :
         {std::pair{Platform::Linux, "thunderbird/mailadvisor-somchai-example.com/prefs.js"},
          {Platform::MacOs, "thunderbird/Profiles/mailadvisor-somchai-example.com/prefs.js"},
          {Platform::Windows, "thunderbird/Profiles/mailadvisor-somchai-example.com/prefs.js"}}) {
        const auto bundle = renderAccount("thunderbird", sample::imapAccount(), platform);

        EXPECT_NE(fileEndingIn(bundle, folder), "");
    }
}

TEST(ThunderbirdProfile, HasAFolderOfItsOwnForEachAddress) {
    std::vector<std::string> folders;
    for (const char* address : {"a@example.com", "A'b@example.com", "a/b@example.com",
                                "สมชาย@example.com", "สมหญิง@example.com"}) {
        Account account = sample::imapAccount();
        account.address = address;

        const auto bundle = renderAccount("thunderbird", account);

        ASSERT_TRUE(bundle) << address;
        folders.push_back(bundle->files.at(1).path);
        EXPECT_EQ(
            folders.back().find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEF0123456789.-_/"),
            std::string::npos)
            << folders.back();
    }
    for (std::size_t i = 1; i < folders.size(); ++i) EXPECT_NE(folders[i], folders[i - 1]);
}

TEST(ThunderbirdProfile, IsRefusedForPhones) {
    for (const auto platform : {Platform::Android, Platform::Ios}) {
        const auto bundle = renderAccount("thunderbird", sample::imapAccount(), platform);

        ASSERT_FALSE(bundle);
        EXPECT_EQ(bundle.error().text.id, "clients.cannot-platform");
    }
}

TEST(ThunderbirdProfile, IsNoBusinessOfWhatADomainPublishes) {
    RenderRequest request;
    request.domain = sample::domain();
    request.scope = Scope::Domain;

    EXPECT_EQ(renderFor(builtClients(), "thunderbird", request).error().text.id,
              "clients.cannot-scope");
    EXPECT_EQ((*builtClients().load("thunderbird"))->render(request).error().text.id,
              "thunderbird.scope-unsupported");
}

}  // namespace
}  // namespace mailadvisor

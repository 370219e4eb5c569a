#include "clients/catalogue.h"
#include "clients/plugin_folders.h"

#include <gtest/gtest.h>

#include <fstream>

namespace mailadvisor {
namespace {

namespace fs = std::filesystem;

/// A folder of its own for each test, gone afterwards.
class CatalogueOfOddFiles : public testing::Test {
protected:
    void SetUp() override {
        const auto* test = testing::UnitTest::GetInstance()->current_test_info();
        folder_ = fs::path(testing::TempDir()) / (std::string("mailadvisor-") + test->name());
        fs::remove_all(folder_);
        fs::create_directories(folder_);
    }
    void TearDown() override { fs::remove_all(folder_); }

    void write(const char* name, std::string_view bytes) const {
        std::ofstream(folder_ / name, std::ios::binary) << bytes;
    }

    fs::path folder_;
};

TEST_F(CatalogueOfOddFiles, ReportsAFileThatIsNoLibraryAtAll) {
    write("broken.so", "not an ELF file");
    write("empty.so", "");
    write("half.so", std::string_view("\x7f"
                                      "ELF\x02\x01\x01",
                                      7));

    const auto catalogue = ClientCatalogue::search({folder_});

    EXPECT_TRUE(catalogue.clients().empty());
    ASSERT_EQ(catalogue.problems().size(), 3U);
    EXPECT_EQ(catalogue.problems().at(0).text.id, "clients.plugin-broken");
    EXPECT_EQ(fs::path(catalogue.problems().at(0).where).filename(), "broken.so");
}

TEST_F(CatalogueOfOddFiles, PassesOverWhatIsNoPluginFile) {
    write("README.txt", "hello");
    fs::create_directory(folder_ / "folder.so");

    const auto catalogue = ClientCatalogue::search({folder_, folder_ / "missing", folder_});

    EXPECT_TRUE(catalogue.clients().empty());
    EXPECT_TRUE(catalogue.problems().empty());
}

TEST_F(CatalogueOfOddFiles, SaysThatAClientIsUnknown) {
    auto catalogue = ClientCatalogue::search({folder_});

    const auto writer = catalogue.load("eudora");

    ASSERT_FALSE(writer);
    EXPECT_EQ(writer.error().code, ErrorCode::NotFound);
    EXPECT_EQ(writer.error().text.id, "clients.unknown");
}

TEST(PluginFolders, ComeInTheOrderNamedThenBesideTheProgramThenTheInstalls) {
    const auto folders = pluginFolders({"/opt/extra"}, "/usr/bin", OperatingSystem::Linux);

    EXPECT_EQ(folders, (std::vector<fs::path>{"/opt/extra", "/usr/plugins",
                                              "/usr/lib/mailadvisor/plugins"}));
}

TEST(PluginFolders, AreOnWindowsNeverOutsideTheProgramsOwnFolder) {
    const auto folders =
        pluginFolders({"/named"}, "/downloads/mailadvisor", OperatingSystem::Windows);

    EXPECT_EQ(folders, (std::vector<fs::path>{"/named", "/downloads/mailadvisor/plugins"}));
}

TEST(PluginFolders, AreOnlyThoseNamedWhereTheProgramIsUnknown) {
    EXPECT_EQ(pluginFolders({"/opt/extra"}, {}, OperatingSystem::Linux),
              std::vector<fs::path>{"/opt/extra"});
}

}  // namespace
}  // namespace mailadvisor

#include "net/network.h"

#include "net/event_loop.h"
#include "net/https_client.h"
#include "net/resolver.h"
#include "net/tls_trust.h"
#include "support/temporary_folder.h"
#include "support/test_certificates.h"

#include <gtest/gtest.h>

namespace mailadvisor {
namespace {

NetworkOptions withCaFile(const std::string& file) {
    NetworkOptions options;
    options.caFile = file;
    return options;
}

TEST(Network, OpensWithEverythingInPlaceAndCanBeMoved) {
    Network network = Network::open({}).value();
    Network moved = std::move(network);
    moved = Network::open({}).value();

    EXPECT_NE(moved.loop, nullptr);
    EXPECT_NE(moved.resolver, nullptr);
    EXPECT_NE(moved.trust, nullptr);
    EXPECT_NE(moved.https, nullptr);
}

TEST(Network, TakesACaFileAmongOtherText) {
    const testing::TemporaryFolder folder;
    const testing::TestAuthority authority;
    const std::string file = folder.write(
        "ca.pem", "Our authority\n" + testing::pemOf(authority.certificate()) + "\nthe end\n");

    EXPECT_TRUE(Network::open(withCaFile(file)));
}

TEST(Network, RefusesACaFileThatHoldsNoCertificate) {
    const testing::TemporaryFolder folder;
    const struct {
        std::string file;
        const char* text;
    } cases[] = {
        {(folder.path() / "missing.pem").string(), "error.ca-file-unreadable"},
        {folder.write("empty.pem", ""), "error.ca-file-empty"},
        {folder.write("key.pem", testing::pemOf(testing::makeKey())), "error.ca-file-empty"},
        {folder.write("broken.pem", "-----BEGIN CERTIFICATE-----\nAAAA\n"), "error.ca-file-empty"},
        {folder.path().string(), "error.ca-file-empty"}};
    for (const auto& [file, text] : cases) {
        const auto network = Network::open(withCaFile(file));

        ASSERT_FALSE(network) << file;
        EXPECT_EQ(network.error().code, ErrorCode::InvalidInput);
        EXPECT_EQ(network.error().where, file);
        EXPECT_EQ(network.error().text.id, text);
    }
}

TEST(Network, RefusesAResolverThatIsNoAddress) {
    NetworkOptions options;
    options.resolver = "dns.example.org";

    const auto network = Network::open(options);

    ASSERT_FALSE(network);
    EXPECT_EQ(network.error().text.id, "error.resolver-address");
}

}  // namespace
}  // namespace mailadvisor

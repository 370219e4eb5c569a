#include "advisor/signing.h"

#include "base/address_sanitizer.h"
#include "support/masked_text.h"
#include "support/temporary_folder.h"
#include "system/wiped_memory.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <string>

// Not under the sanitizer: it keeps freed memory as it was, and maps what cannot be read.
#ifndef __SANITIZE_ADDRESS__

namespace mailadvisor {
namespace {

using mailadvisor::testing::maskedLinesOf;
using mailadvisor::testing::TemporaryFolder;
using mailadvisor::testing::timesInMemory;

constexpr std::size_t lineLength = 64;  // RFC 7468
constexpr std::size_t keyLines = 24;    // of full length; what follows is the certificate

// As the program does it: before anything uses OpenSSL.
const bool isWiping = wipeWhatOpenSslFrees();

/// Writes a key and its certificate, in one file or two, in a process of its own.
Wishes wishesWithKey(const TemporaryFolder& folder, bool isOneFile) {
    Wishes wishes;
    wishes.signKey = folder.path() / "key.pem";
    wishes.signCertificate = isOneFile ? wishes.signKey : (folder.path() / "cert.pem").string();
    const std::string command =
        "openssl req -x509 -newkey rsa:2048 -nodes -subj /CN=test -days 2 -keyout '" +
        wishes.signKey + "' -out '" + (folder.path() / "cert.pem").string() + "' 2>/dev/null" +
        (isOneFile
             ? " && cat '" + (folder.path() / "cert.pem").string() + "' >>'" + wishes.signKey + "'"
             : "");
    EXPECT_EQ(std::system(command.c_str()), 0);
    return wishes;
}

TEST(Signing, LeavesNoLineOfTheKeyInMemory) {
    ASSERT_TRUE(isWiping);
    for (const bool isOneFile : {false, true}) {
        const TemporaryFolder folder;
        const Wishes wishes = wishesWithKey(folder, isOneFile);
        auto lines = maskedLinesOf(wishes.signKey);
        std::erase_if(lines, [](const auto& line) { return line.size() != lineLength; });
        ASSERT_GE(lines.size(), keyLines);
        lines.resize(keyLines);
        {
            const auto key = signingKey(wishes, Secret());
            ASSERT_TRUE(key);
            ASSERT_TRUE(key->has_value());
            ASSERT_TRUE((*key)->sign("profile"));
        }

        EXPECT_EQ(timesInMemory(lines), 0U) << "one file: " << isOneFile;
    }
}

}  // namespace
}  // namespace mailadvisor

#endif

#include "advisor/signing.h"

#include "support/temporary_folder.h"
#include "system/wiped_memory.h"

#include <gtest/gtest.h>

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

// Not under the sanitizer: it keeps freed memory as it was, and maps what cannot be read.
#ifndef __SANITIZE_ADDRESS__

namespace mailadvisor {
namespace {

using mailadvisor::testing::TemporaryFolder;

constexpr std::size_t lineLength = 64;  // RFC 7468
constexpr unsigned char mask = 0x5A;

// As the program does it: before anything uses OpenSSL.
const bool isWiping = wipeWhatOpenSslFrees();

/// A line of a file, not as it is but masked: the test itself must not keep it in memory.
struct MaskedLine {
    std::array<unsigned char, lineLength> bytes{};

    bool standsAt(const unsigned char* place) const {
        for (std::size_t i = 0; i < lineLength; ++i) {
            if ((place[i] ^ mask) != bytes[i]) return false;
        }
        return true;
    }
};

/// The lines of full length in a PEM file.
std::vector<MaskedLine> linesOf(const std::string& path) {
    std::vector<MaskedLine> lines;
    MaskedLine line;
    std::size_t length = 0;
    const int file = open(path.c_str(), O_RDONLY | O_CLOEXEC);
    for (unsigned char byte = 0; read(file, &byte, 1) == 1;) {
        if (byte == '\n') {
            if (length == lineLength) lines.push_back(line);
            length = 0;
        } else if (length < lineLength) {
            line.bytes[length++] = byte ^ mask;
        }
    }
    close(file);
    return lines;
}

/// How many of the lines stand anywhere in the memory this process may write to.
std::size_t linesInMemory(const std::vector<MaskedLine>& lines) {
    std::size_t found = 0;
    std::ifstream maps("/proc/self/maps");
    for (std::string text; std::getline(maps, text);) {
        std::istringstream words(text);
        std::uintptr_t first = 0;
        std::uintptr_t last = 0;
        char dash = 0;
        std::string rights;
        words >> std::hex >> first >> dash >> last >> rights;
        if (!rights.starts_with("rw")) continue;
        const auto* end = reinterpret_cast<const unsigned char*>(last) - lineLength;
        for (const auto* at = reinterpret_cast<const unsigned char*>(first); at < end; ++at) {
            for (const auto& line : lines) found += line.standsAt(at) ? 1 : 0;
        }
    }
    return found;
}

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
        auto lines = linesOf(wishes.signKey);
        lines.resize(24);  // of the key; what follows is the certificate
        {
            const auto key = signingKey(wishes, Secret());
            ASSERT_TRUE(key);
            ASSERT_TRUE(key->has_value());
            ASSERT_TRUE((*key)->sign("profile"));
        }

        EXPECT_EQ(linesInMemory(lines), 0U) << "one file: " << isOneFile;
    }
}

}  // namespace
}  // namespace mailadvisor

#endif

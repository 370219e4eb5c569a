#include "web/page/inline_styles.h"

#include <openssl/evp.h>
#include <openssl/sha.h>

#include <array>
#include <set>

namespace mailadvisor::web {
namespace {

std::string sourceFor(std::string_view style) {
    std::array<unsigned char, SHA256_DIGEST_LENGTH> digest{};
    SHA256(reinterpret_cast<const unsigned char*>(style.data()), style.size(), digest.data());
    std::array<unsigned char, (SHA256_DIGEST_LENGTH + 2) / 3 * 4 + 1> base64{};
    const int length = EVP_EncodeBlock(base64.data(), digest.data(), SHA256_DIGEST_LENGTH);
    return "'sha256-" + std::string(base64.begin(), base64.begin() + length) + "'";
}

/// What stands between the marks, each time.
void collect(std::set<std::string>& sources, std::string_view page, std::string_view begin,
             std::string_view end) {
    for (std::size_t at = page.find(begin); at != std::string_view::npos;
         at = page.find(begin, at)) {
        at += begin.size();
        const std::size_t stop = page.find(end, at);
        if (stop == std::string_view::npos) return;
        sources.insert(sourceFor(page.substr(at, stop - at)));
        at = stop;
    }
}

}  // namespace

std::string inlineStylesOf(std::string_view page) {
    std::set<std::string> sources;
    collect(sources, page, "<style>", "</style>");
    collect(sources, page, " style=\"", "\"");
    std::string words = "'unsafe-hashes'";
    for (const std::string& source : sources) words += " " + source;
    return words;
}

}  // namespace mailadvisor::web

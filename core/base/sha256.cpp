#include "base/sha256.h"

#include "base/hex.h"

#include <openssl/evp.h>

#include <array>
#include <new>
#include <span>

namespace mailadvisor {
namespace {

struct FreeDigest {
    void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
};
using Digest = std::unique_ptr<EVP_MD_CTX, FreeDigest>;

/// Only memory can be lacking: SHA-256 is in every build of OpenSSL.
Digest newDigest() {
    Digest digest(EVP_MD_CTX_new());
    if (!digest) throw std::bad_alloc();
    return digest;
}

struct Sum {
    std::array<unsigned char, EVP_MAX_MD_SIZE> bytes{};
    unsigned size{};
};

/// At once: for the many small files of a bulk run the making of a digest costs more than the sum.
Sum sumOf(std::string_view bytes) {
    static const std::unique_ptr<EVP_MD, decltype(&EVP_MD_free)> sha256(
        EVP_MD_fetch(nullptr, "SHA256", nullptr), EVP_MD_free);
    Sum sum;
    EVP_Digest(bytes.data(), bytes.size(), sum.bytes.data(), &sum.size, sha256.get(), nullptr);
    return sum;
}

Sum sumOf(const Digest& digest) {
    const Digest copy = newDigest();
    Sum sum;
    EVP_MD_CTX_copy_ex(copy.get(), digest.get());
    EVP_DigestFinal_ex(copy.get(), sum.bytes.data(), &sum.size);
    return sum;
}

}  // namespace

struct Sha256::State {
    Digest digest{newDigest()};
};

Sha256::Sha256() : state_(std::make_unique<State>()) {
    EVP_DigestInit_ex(state_->digest.get(), EVP_sha256(), nullptr);
}

Sha256::~Sha256() = default;
Sha256::Sha256(Sha256&&) noexcept = default;
Sha256& Sha256::operator=(Sha256&&) noexcept = default;

void Sha256::add(std::string_view bytes) {
    EVP_DigestUpdate(state_->digest.get(), bytes.data(), bytes.size());
}

std::string Sha256::hex() const {
    const Sum sum = sumOf(state_->digest);
    return hexOf(std::span(sum.bytes).first(sum.size));
}

std::string Sha256::base64() const {
    const Sum sum = sumOf(state_->digest);
    std::array<unsigned char, (EVP_MAX_MD_SIZE + 2) / 3 * 4 + 1> text{};
    const int length = EVP_EncodeBlock(text.data(), sum.bytes.data(), static_cast<int>(sum.size));
    return {text.begin(), text.begin() + length};
}

std::string sha256Of(std::string_view bytes) {
    const Sum sum = sumOf(bytes);
    return hexOf(std::span(sum.bytes).first(sum.size));
}

std::string sha256Base64Of(std::string_view bytes) {
    Sha256 sum;
    sum.add(bytes);
    return sum.base64();
}

}  // namespace mailadvisor

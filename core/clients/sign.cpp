#include "clients/sign.h"

#include <openssl/cms.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <algorithm>
#include <cstring>
#include <limits>
#include <utility>
#include <vector>

namespace mailadvisor {
namespace {

template <auto release>
struct Release {
    template <class T>
    void operator()(T* object) const {
        release(object);
    }
};

void releaseStack(STACK_OF(X509) * stack) { sk_X509_pop_free(stack, X509_free); }

using Bytes = std::unique_ptr<BIO, Release<BIO_free_all>>;
using Certificate = std::unique_ptr<X509, Release<X509_free>>;
using Certificates = std::unique_ptr<STACK_OF(X509), Release<releaseStack>>;
using PrivateKey = std::unique_ptr<EVP_PKEY, Release<EVP_PKEY_free>>;
using SignedData = std::unique_ptr<CMS_ContentInfo, Release<CMS_ContentInfo_free>>;

// The content stays byte for byte: without CMS_BINARY OpenSSL turns LF into CRLF.
constexpr unsigned int signFlags = CMS_BINARY | CMS_NOSMIMECAP;

Unexpected refuse(const PemFile& file, std::string_view id) {
    ERR_clear_error();
    return Unexpected{{ErrorCode::InvalidInput, file.name, {std::string(id), {}}, {}}};
}

Unexpected broken() {
    ERR_clear_error();
    return Unexpected{{ErrorCode::Internal, {}, {MESSAGE_ID("clients.sign-failed"), {}}, {}}};
}

bool fitsInt(std::string_view bytes) {
    return bytes.size() <= static_cast<std::size_t>(std::numeric_limits<int>::max());
}

/// A reading view of `bytes`, which must outlive it.
Bytes reading(std::string_view bytes) {
    return Bytes(BIO_new_mem_buf(bytes.data(), static_cast<int>(bytes.size())));
}

std::vector<Certificate> readCertificates(std::string_view bytes) {
    std::vector<Certificate> all;
    const Bytes input = reading(bytes);
    while (X509* one = PEM_read_bio_X509(input.get(), nullptr, nullptr, nullptr)) {
        all.emplace_back(one);
    }
    ERR_clear_error();  // the end of the file is one
    return all;
}

struct PasswordQuestion {
    const Secret* answer{};
    bool wasAsked{};
};

int answerPassword(char* buffer, int size, int, void* question) {
    auto& asked = *static_cast<PasswordQuestion*>(question);
    asked.wasAsked = true;
    const std::string_view password = asked.answer->reveal();
    if (password.empty() || password.size() > static_cast<std::size_t>(size)) return -1;
    std::memcpy(buffer, password.data(), password.size());
    return static_cast<int>(password.size());
}

Result<PrivateKey> readKey(const PemFile& file, const Secret& password) {
    PasswordQuestion question{&password};
    PrivateKey key(
        PEM_read_bio_PrivateKey(reading(file.bytes).get(), nullptr, answerPassword, &question));
    if (!key && question.wasAsked) {
        return refuse(file, password.isEmpty() ? MESSAGE_ID("clients.sign-key-encrypted")
                                               : MESSAGE_ID("clients.sign-key-password"));
    }
    if (!key) return refuse(file, MESSAGE_ID("clients.sign-key-unreadable"));
    const int kind = EVP_PKEY_get_base_id(key.get());
    if (kind != EVP_PKEY_RSA && kind != EVP_PKEY_EC) {
        return refuse(file, MESSAGE_ID("clients.sign-key-kind"));
    }
    return key;
}

bool isValidToday(const X509* certificate) {
    return X509_cmp_time(X509_get0_notBefore(certificate), nullptr) < 0 &&
           X509_cmp_time(X509_get0_notAfter(certificate), nullptr) > 0;
}

}  // namespace

struct SigningKey::Parts {
    PrivateKey key{};
    Certificate certificate{};
    std::vector<Certificate> issuers{};
};

SigningKey::SigningKey(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
SigningKey::SigningKey(SigningKey&&) noexcept = default;
SigningKey& SigningKey::operator=(SigningKey&&) noexcept = default;
SigningKey::~SigningKey() = default;

Result<SigningKey> SigningKey::fromPem(const PemFile& certificates, const PemFile& key,
                                       const Secret& password) {
    if (!fitsInt(certificates.bytes)) {
        return refuse(certificates, MESSAGE_ID("clients.sign-certificate-unreadable"));
    }
    if (!fitsInt(key.bytes)) return refuse(key, MESSAGE_ID("clients.sign-key-unreadable"));
    auto parts = std::make_unique<Parts>();
    parts->issuers = readCertificates(certificates.bytes);
    if (parts->issuers.empty()) {
        return refuse(certificates, MESSAGE_ID("clients.sign-certificate-unreadable"));
    }
    auto read = readKey(key, password);
    if (!read) return Unexpected{std::move(read).error()};
    parts->key = *std::move(read);
    const auto own =
        std::find_if(parts->issuers.begin(), parts->issuers.end(), [&parts](const auto& each) {
            return X509_check_private_key(each.get(), parts->key.get()) == 1;
        });
    if (own == parts->issuers.end()) {
        return refuse(certificates, MESSAGE_ID("clients.sign-key-mismatch"));
    }
    ERR_clear_error();
    parts->certificate = std::move(*own);
    parts->issuers.erase(own);
    if (!isValidToday(parts->certificate.get())) {
        return refuse(certificates, MESSAGE_ID("clients.sign-certificate-date"));
    }
    return SigningKey(std::move(parts));
}

Result<std::string> SigningKey::sign(std::string_view content) const {
    if (!fitsInt(content)) return broken();
    const Bytes input = reading(content);
    const SignedData data(CMS_sign(nullptr, nullptr, nullptr, nullptr, signFlags | CMS_PARTIAL));
    if (!input || !data ||
        CMS_add1_signer(data.get(), parts_->certificate.get(), parts_->key.get(), EVP_sha256(),
                        signFlags) == nullptr) {
        return broken();
    }
    for (const Certificate& issuer : parts_->issuers) {
        if (CMS_add1_cert(data.get(), issuer.get()) != 1) return broken();
    }
    const Bytes output(BIO_new(BIO_s_mem()));
    if (!output || CMS_final(data.get(), input.get(), nullptr, signFlags) != 1 ||
        i2d_CMS_bio(output.get(), data.get()) != 1) {
        return broken();
    }
    char* bytes = nullptr;
    const long size = BIO_get_mem_data(output.get(), &bytes);
    return std::string(bytes, static_cast<std::size_t>(size));
}

bool isSignatureOver(std::string_view signature, std::string_view content) {
    if (!fitsInt(signature) || signature.empty()) return false;
    const auto* start = reinterpret_cast<const unsigned char*>(signature.data());
    const auto* at = start;
    const SignedData data(d2i_CMS_ContentInfo(nullptr, &at, static_cast<long>(signature.size())));
    const bool isWhole = data && at == start + signature.size() &&
                         OBJ_obj2nid(CMS_get0_type(data.get())) == NID_pkcs7_signed;
    const Bytes inside(BIO_new(BIO_s_mem()));
    const bool holds = isWhole && inside &&
                       CMS_verify(data.get(), nullptr, nullptr, nullptr, inside.get(),
                                  CMS_BINARY | CMS_NO_SIGNER_CERT_VERIFY) == 1;
    char* bytes = nullptr;
    const long size = holds ? BIO_get_mem_data(inside.get(), &bytes) : 0;
    ERR_clear_error();
    return holds && std::string_view(bytes, static_cast<std::size_t>(size)) == content;
}

Result<void> signBundle(Bundle& bundle, const SigningKey& key) {
    std::vector<std::pair<BundleFile*, std::string>> contents;
    for (BundleFile& file : bundle.files) {
        if (!file.takesSignature) continue;
        auto content = key.sign(file.content);
        if (!content) return Unexpected{std::move(content).error()};
        contents.emplace_back(&file, *std::move(content));
    }
    for (auto& [file, content] : contents) file->content = std::move(content);
    return {};
}

std::optional<Message> unsignedCaution(const Bundle& bundle) {
    const bool couldBe = std::ranges::any_of(bundle.files, &BundleFile::takesSignature);
    if (!couldBe) return std::nullopt;
    return Message{MESSAGE_ID("clients.unsigned"), {}};
}

}  // namespace mailadvisor

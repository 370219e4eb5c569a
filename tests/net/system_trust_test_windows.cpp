#include "net/system_trust.h"

#include <windows.h>

#include <wincrypt.h>

// After Windows' own, whose macros are named like types of OpenSSL.
#include "support/test_certificates.h"

#include <gtest/gtest.h>

#include <openssl/x509_vfy.h>

#include <cstdlib>
#include <memory>

// For Wine: Windows itself would ask the person before it takes a root.
namespace mailadvisor {
namespace {

using testing::Certificate;
using testing::TestAuthority;

/// A certificate in a store of the person's for as long as this lives.
class Listed {
public:
    Listed(const wchar_t* store, const Certificate& certificate)
        : store_(CertOpenStore(CERT_STORE_PROV_SYSTEM_REGISTRY_W, 0, 0,
                               CERT_SYSTEM_STORE_CURRENT_USER, store)) {
        unsigned char* der = nullptr;
        const int size = i2d_X509(certificate.get(), &der);
        CertAddEncodedCertificateToStore(store_, X509_ASN_ENCODING, der, static_cast<DWORD>(size),
                                         CERT_STORE_ADD_ALWAYS, &entry_);
        OPENSSL_free(der);
        CertControlStore(store_, 0, CERT_STORE_CTRL_COMMIT, nullptr);
    }
    ~Listed() {
        CertDeleteCertificateFromStore(entry_);
        CertCloseStore(store_, 0);
    }
    Listed(const Listed&) = delete;
    Listed& operator=(const Listed&) = delete;

    bool isThere() const { return entry_ != nullptr; }

private:
    HCERTSTORE store_{};
    const CERT_CONTEXT* entry_{};
};

std::shared_ptr<X509_STORE> systemStore() {
    const std::shared_ptr<X509_STORE> store(X509_STORE_new(), &X509_STORE_free);
    addSystemTrust(store.get());
    return store;
}

/// What OpenSSL says of a server's certificate: X509_V_OK or why not.
int judged(X509_STORE* store, const testing::Identity& server) {
    const std::unique_ptr<X509_STORE_CTX, decltype(&X509_STORE_CTX_free)> verification(
        X509_STORE_CTX_new(), &X509_STORE_CTX_free);
    X509_STORE_CTX_init(verification.get(), store, server.leaf.get(), nullptr);
    X509_verify_cert(verification.get());
    return X509_STORE_CTX_get_error(verification.get());
}

TEST(SystemTrust, IsNotGivenToAStranger) {
    const TestAuthority authority("Nobody's CA");

    EXPECT_EQ(judged(systemStore().get(), authority.issue()),
              X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY);
}

TEST(SystemTrust, IsGivenToTheRootsOfWindows) {
    const TestAuthority authority("The company's CA");
    const Listed root(L"ROOT", authority.certificate());
    ASSERT_TRUE(root.isThere());

    EXPECT_EQ(judged(systemStore().get(), authority.issue()), X509_V_OK);
}

/// How many of two servers of an authority are trusted that came after the store was made.
int trustedOfLaterAuthority() {
    const auto store = systemStore();
    const TestAuthority authority("A CA that Windows fetches when it is needed");
    const Listed root(L"ROOT", authority.certificate());
    int trusted = 0;
    for (int i = 0; i < 2; ++i) {
        if (judged(store.get(), authority.issue()) == X509_V_OK) ++trusted;
    }
    return trusted;
}

TEST(SystemTrust, ComesToARootThatWindowsGotLater) {
    // In a process of its own: Wine reads its roots once, at the first question.
    EXPECT_EXIT(std::exit(trustedOfLaterAuthority()), ::testing::ExitedWithCode(2), "");
}

TEST(SystemTrust, IsTakenFromWhatWindowsDisallows) {
    const TestAuthority authority("A CA that was caught");
    const Listed root(L"ROOT", authority.certificate());
    const Listed disallowed(L"Disallowed", authority.certificate());
    ASSERT_TRUE(disallowed.isThere());

    EXPECT_EQ(judged(systemStore().get(), authority.issue()), X509_V_ERR_CERT_REJECTED);
}

TEST(SystemTrust, IsTakenFromOneDisallowedServerAndNoOther) {
    const TestAuthority authority("A good CA");
    const Listed root(L"ROOT", authority.certificate());
    const auto stolen = authority.issue();
    const Listed disallowed(L"Disallowed", stolen.leaf);
    const auto store = systemStore();

    EXPECT_EQ(judged(store.get(), stolen), X509_V_ERR_CERT_REJECTED);
    EXPECT_EQ(judged(store.get(), authority.issue()), X509_V_OK);
}

}  // namespace
}  // namespace mailadvisor

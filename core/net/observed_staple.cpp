#include "net/observed_staple.h"

#include <openssl/err.h>
#include <openssl/ocsp.h>
#include <openssl/ssl.h>

#include <array>
#include <memory>

namespace mailadvisor {
namespace {

// What clocks may differ by, as browsers allow it.
constexpr long clockLeewaySeconds = 300;

// Answers are some 500 bytes, with a responder's certificate 2 kB.
constexpr long maxStapleBytes = 64 * 1024;

template <auto release>
struct Release {
    template <class T>
    void operator()(T* object) const {
        release(object);
    }
};

using Response = std::unique_ptr<OCSP_RESPONSE, Release<&OCSP_RESPONSE_free>>;
using Basic = std::unique_ptr<OCSP_BASICRESP, Release<&OCSP_BASICRESP_free>>;
using Id = std::unique_ptr<OCSP_CERTID, Release<&OCSP_CERTID_free>>;

ObservedStaple statusOf(OCSP_BASICRESP* basic, const X509* leaf, const X509* issuer) {
    // RFC 5019 wants SHA-1 in the identifier, newer responders use SHA-256; nothing is trusted
    // on the strength of either.
    for (const EVP_MD* digest : std::array{EVP_sha1(), EVP_sha256()}) {
        const Id id(OCSP_cert_to_id(digest, leaf, issuer));
        int status = 0;
        ASN1_GENERALIZEDTIME* from = nullptr;
        ASN1_GENERALIZEDTIME* until = nullptr;
        if (OCSP_resp_find_status(basic, id.get(), &status, nullptr, nullptr, &from, &until) != 1)
            continue;
        if (OCSP_check_validity(from, until, clockLeewaySeconds, -1) != 1) break;
        if (status == V_OCSP_CERTSTATUS_GOOD) return ObservedStaple::Good;
        if (status == V_OCSP_CERTSTATUS_REVOKED) return ObservedStaple::Revoked;
    }
    return ObservedStaple::Unusable;
}

ObservedStaple judged(SSL* ssl, const unsigned char* bytes, long size) {
    const Response response(d2i_OCSP_RESPONSE(nullptr, &bytes, size));
    if (!response || OCSP_response_status(response.get()) != OCSP_RESPONSE_STATUS_SUCCESSFUL)
        return ObservedStaple::Unusable;
    const Basic basic(OCSP_response_get1_basic(response.get()));
    STACK_OF(X509)* chain = SSL_get0_verified_chain(ssl);
    if (!basic || sk_X509_num(chain) < 2) return ObservedStaple::Unusable;
    X509_STORE* store = SSL_CTX_get_cert_store(SSL_get_SSL_CTX(ssl));
    if (OCSP_basic_verify(basic.get(), chain, store, 0) != 1) return ObservedStaple::Unusable;
    return statusOf(basic.get(), sk_X509_value(chain, 0), sk_X509_value(chain, 1));
}

}  // namespace

ObservedStaple observeStaple(ssl_st* ssl) {
    const unsigned char* bytes = nullptr;
    const long size = SSL_get_tlsext_status_ocsp_resp(ssl, &bytes);
    if (bytes == nullptr || size <= 0) return ObservedStaple::None;
    const auto staple = size > maxStapleBytes ? ObservedStaple::Unusable : judged(ssl, bytes, size);
    ERR_clear_error();
    return staple;
}

}  // namespace mailadvisor

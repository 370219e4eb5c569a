#include "net/tls_trust.h"

#include "net/own_shortage.h"
#include "net/system_trust.h"
#include "net/tls_session.h"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>

#include <cerrno>
#include <new>

namespace mailadvisor {
namespace {

// A certificate flood is refused before it is parsed; honest chains stay below 10 kB.
constexpr long maxCertificateListBytes = 64 * 1024;

// Level 0 lets TLS 1.0, short keys and SHA-1 through to be seen; no anonymous or null ciphers.
constexpr const char* observedCiphers = "ALL:!aNULL:!eNULL:@SECLEVEL=0";

Unexpected badFile(const std::string& file, const char* messageId) {
    return Unexpected{{ErrorCode::InvalidInput, file, Message{messageId, {{"file", file}}},
                       Message{MESSAGE_ID("remedy.ca-file"), {}}}};
}

Result<void> addFile(X509_STORE* store, const std::string& file) {
    const std::unique_ptr<BIO, decltype(&BIO_free)> input(BIO_new_file(file.c_str(), "r"),
                                                          &BIO_free);
    const int failure = input ? 0 : errno;
    if (!input) {
        ERR_clear_error();
        if (isOwnShortage(failure)) {
            return Unexpected{{ErrorCode::Internal, file,
                               Message{MESSAGE_ID("reason.own-shortage"), {}},
                               Message{MESSAGE_ID("ending.own-shortage.remedy"), {}}}};
        }
        return badFile(file, MESSAGE_ID("error.ca-file-unreadable"));
    }
    int count = 0;
    while (X509* certificate = PEM_read_bio_X509_AUX(input.get(), nullptr, nullptr, nullptr)) {
        count += X509_STORE_add_cert(store, certificate);
        X509_free(certificate);
    }
    ERR_clear_error();
    if (count == 0) return badFile(file, MESSAGE_ID("error.ca-file-empty"));
    return {};
}

SSL_CTX* makeObserving(X509_STORE* store) {
    SSL_CTX* context = SSL_CTX_new(TLS_client_method());
    if (context == nullptr) throw std::bad_alloc();
    SSL_CTX_set_security_level(context, 0);
    SSL_CTX_set_cipher_list(context, observedCiphers);
    SSL_CTX_set_min_proto_version(context, 0);
    SSL_CTX_set_options(context, SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_TICKET |
                                     SSL_OP_LEGACY_SERVER_CONNECT | SSL_OP_NO_COMPRESSION);
    SSL_CTX_set_mode(context, SSL_MODE_RELEASE_BUFFERS | SSL_MODE_ENABLE_PARTIAL_WRITE |
                                  SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
    SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_OFF);
    SSL_CTX_set_max_cert_list(context, maxCertificateListBytes);
    SSL_CTX_set1_cert_store(context, store);
    SSL_CTX_set_verify(context, SSL_VERIFY_PEER, nullptr);
    SSL_CTX_set_cert_verify_callback(context, &TlsSession::observeCertificates, nullptr);
    SSL_CTX_set_client_cert_cb(context, &TlsSession::observeCertificateRequest);
    return context;
}

}  // namespace

Result<std::unique_ptr<TlsTrust>> TlsTrust::open(const std::string& caFile) {
    std::unique_ptr<TlsTrust> trust(new TlsTrust);
    trust->store_ = X509_STORE_new();
    if (trust->store_ == nullptr) throw std::bad_alloc();
    addSystemTrust(trust->store_);
    ERR_clear_error();
    if (!caFile.empty()) {
        if (auto added = addFile(trust->store_, caFile); !added) {
            return Unexpected{std::move(added).error()};
        }
    }
    trust->observing_ = makeObserving(trust->store_);
    return trust;
}

TlsTrust::~TlsTrust() {
    SSL_CTX_free(observing_);
    X509_STORE_free(store_);
}

}  // namespace mailadvisor

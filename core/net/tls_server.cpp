#include "net/tls_server.h"

#include <openssl/err.h>
#include <openssl/ssl.h>

#include <array>
#include <cassert>
#include <new>

namespace mailadvisor {
namespace {

constexpr std::size_t recordBytes = 16 * 1024;  ///< plaintext of one record, RFC 8446 §5.1

/// A key with a password is a fault; without this OpenSSL would ask on the terminal.
int noPassword(char*, int, int, void*) { return 0; }

int chooseHttp11(SSL*, const unsigned char** chosen, unsigned char* size,
                 const unsigned char* offered, unsigned offeredSize, void*) {
    static constexpr unsigned char ours[] = "\x08http/1.1";
    unsigned char* found = nullptr;
    const int result =
        SSL_select_next_proto(&found, size, ours, sizeof ours - 1, offered, offeredSize);
    *chosen = found;
    return result == OPENSSL_NPN_NEGOTIATED ? SSL_TLSEXT_ERR_OK : SSL_TLSEXT_ERR_NOACK;
}

Unexpected badIdentityFile(const std::string& file, const char* messageId) {
    ERR_clear_error();
    return Unexpected{{ErrorCode::InvalidInput, file, Message{messageId, {{"file", file}}},
                       Message{MESSAGE_ID("remedy.tls-files"), {}}}};
}

}  // namespace

Result<std::shared_ptr<const TlsIdentity>> TlsIdentity::open(const std::string& certificateFile,
                                                             const std::string& keyFile) {
    SSL_CTX* context = SSL_CTX_new(TLS_server_method());
    if (context == nullptr) throw std::bad_alloc();
    const std::shared_ptr<const TlsIdentity> identity(new TlsIdentity(context));
    SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION);
    SSL_CTX_set_options(
        context, SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION | SSL_OP_CIPHER_SERVER_PREFERENCE);
    SSL_CTX_set_mode(context, SSL_MODE_RELEASE_BUFFERS | SSL_MODE_ENABLE_PARTIAL_WRITE |
                                  SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
    SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_OFF);
    SSL_CTX_set_default_passwd_cb(context, &noPassword);
    SSL_CTX_set_alpn_select_cb(context, &chooseHttp11, nullptr);
    if (SSL_CTX_use_certificate_chain_file(context, certificateFile.c_str()) != 1) {
        return badIdentityFile(certificateFile, MESSAGE_ID("error.tls-certificate"));
    }
    if (SSL_CTX_use_PrivateKey_file(context, keyFile.c_str(), SSL_FILETYPE_PEM) != 1 ||
        SSL_CTX_check_private_key(context) != 1) {
        return badIdentityFile(keyFile, MESSAGE_ID("error.tls-key"));
    }
    return identity;
}

TlsIdentity::~TlsIdentity() { SSL_CTX_free(context_); }

TlsServerSession::TlsServerSession(const TlsIdentity& identity) : ssl_(SSL_new(identity.context_)) {
    BIO* received = BIO_new(BIO_s_mem());
    BIO* output = BIO_new(BIO_s_mem());
    if (ssl_ == nullptr || received == nullptr || output == nullptr) throw std::bad_alloc();
    // An empty buffer means "later", not the end.
    BIO_set_mem_eof_return(received, -1);
    BIO_set_mem_eof_return(output, -1);
    SSL_set_bio(ssl_, received, output);
    SSL_set_accept_state(ssl_);
}

TlsServerSession::~TlsServerSession() { SSL_free(ssl_); }

TlsStep TlsServerSession::stepOf(int result) {
    const int error = SSL_get_error(ssl_, result);
    ERR_clear_error();
    switch (error) {
        case SSL_ERROR_NONE: return TlsStep::Done;
        case SSL_ERROR_WANT_READ:
        case SSL_ERROR_WANT_WRITE: return TlsStep::WantsBytes;
        case SSL_ERROR_ZERO_RETURN: return TlsStep::Closed;
        default: return TlsStep::Failed;
    }
}

TlsStep TlsServerSession::handshake() { return stepOf(SSL_do_handshake(ssl_)); }

TlsStep TlsServerSession::read(std::string& plain) {
    std::array<char, recordBytes> buffer;
    const int size = SSL_read(ssl_, buffer.data(), static_cast<int>(buffer.size()));
    if (size > 0) plain.assign(buffer.data(), static_cast<std::size_t>(size));
    return stepOf(size);
}

TlsStep TlsServerSession::write(std::string_view plain) {
    while (!plain.empty()) {
        const std::size_t part = std::min(plain.size(), recordBytes);
        const int size = SSL_write(ssl_, plain.data(), static_cast<int>(part));
        const TlsStep step = stepOf(size);
        if (step != TlsStep::Done) return step;
        plain.remove_prefix(static_cast<std::size_t>(size));
    }
    return TlsStep::Done;
}

void TlsServerSession::close() {
    SSL_shutdown(ssl_);
    ERR_clear_error();
}

void TlsServerSession::feed(std::string_view received) {
    [[maybe_unused]] const int taken =
        BIO_write(SSL_get_rbio(ssl_), received.data(), static_cast<int>(received.size()));
    assert(received.empty() || taken == static_cast<int>(received.size()));
}

std::string TlsServerSession::takeOutput() {
    BIO* output = SSL_get_wbio(ssl_);
    std::string bytes(BIO_ctrl_pending(output), '\0');
    if (!bytes.empty()) BIO_read(output, bytes.data(), static_cast<int>(bytes.size()));
    return bytes;
}

}  // namespace mailadvisor

#include "net/tls_session.h"

#include "base/escape.h"
#include "base/lists.h"
#include "net/address.h"
#include "net/observed_certificate.h"
#include "net/observed_staple.h"
#include "net/tls_trust.h"

#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509_vfy.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <new>
#include <utility>

namespace mailadvisor {
namespace {

// 112 bits: RSA 2048, SHA-224 and up; what OpenSSL on Debian demands of everyone.
constexpr int demandedSecurityLevel = 2;
constexpr int demandedSecurityBits = 112;
constexpr int demandedCipherBits = 128;
constexpr int maxRecordedCertificates = 16;
constexpr std::size_t maxRecordBytes = 16 * 1024;  ///< plaintext of one record, RFC 8446 §5.1
constexpr std::string_view exporterLabel = "EXPORTER-Channel-Binding";
constexpr std::size_t exporterBytes = 32;

TlsSession& sessionOf(X509_STORE_CTX* verification) {
    auto* ssl = static_cast<SSL*>(
        X509_STORE_CTX_get_ex_data(verification, SSL_get_ex_data_X509_STORE_CTX_idx()));
    return *static_cast<TlsSession*>(SSL_get_app_data(ssl));
}

TlsFault faultOf(unsigned long error) {
    if (ERR_GET_LIB(error) != ERR_LIB_SSL) return TlsFault::Protocol;
    switch (ERR_GET_REASON(error)) {
        case SSL_R_WRONG_VERSION_NUMBER:
        case SSL_R_HTTP_REQUEST:
        case SSL_R_PACKET_LENGTH_TOO_LONG: return TlsFault::Plaintext;
        case SSL_R_UNSUPPORTED_PROTOCOL:
        case SSL_R_VERSION_TOO_LOW:
        case SSL_R_WRONG_SSL_VERSION:
        case SSL_R_TLSV1_ALERT_PROTOCOL_VERSION: return TlsFault::TooOld;
        default: return TlsFault::Protocol;
    }
}

// RFC 8446 §5.1: the first record is a handshake message or an alert.
bool isRecordStart(char byte) { return byte == 0x16 || byte == 0x15; }

bool hasForwardSecrecy(const SSL_CIPHER* cipher) {
    const int exchange = SSL_CIPHER_get_kx_nid(cipher);
    return exchange == NID_kx_any || exchange == NID_kx_ecdhe || exchange == NID_kx_dhe;
}

bool isWeak(SSL* ssl, const SSL_CIPHER* cipher) {
    int digest = NID_undef;
    const bool isSigned = SSL_get_peer_signature_nid(ssl, &digest) == 1;
    EVP_PKEY* exchanged = nullptr;
    const bool isKeyKnown = SSL_get_peer_tmp_key(ssl, &exchanged) == 1;
    const bool isKeyShort =
        isKeyKnown && EVP_PKEY_get_security_bits(exchanged) < demandedSecurityBits;
    EVP_PKEY_free(exchanged);
    const bool isDigestWeak =
        isSigned && (digest == NID_sha1 || digest == NID_md5 || digest == NID_md5_sha1);
    return isKeyShort || isDigestWeak || !hasForwardSecrecy(cipher) ||
           SSL_CIPHER_get_bits(cipher, nullptr) < demandedCipherBits;
}

std::string groupOf(SSL* ssl) {
    const auto group = SSL_get_negotiated_group(ssl);
    const char* name =
        group == NID_undef ? nullptr : SSL_group_to_name(ssl, static_cast<int>(group));
    return name == nullptr ? std::string() : std::string(name);
}

// Of equal length each, so no two lists of certificates give the same text.
std::string fingerprintsOf(const std::vector<ObservedCertificate>& chain) {
    std::string all;
    for (const ObservedCertificate& certificate : chain) all += certificate.sha256;
    return all;
}

std::shared_ptr<STACK_OF(X509)> built(X509_STORE_CTX* verification) {
    return {X509_STORE_CTX_get1_chain(verification),
            [](STACK_OF(X509) * chain) { sk_X509_pop_free(chain, X509_free); }};
}

}  // namespace

TlsSession::TlsSession(const TlsTrust& trust, std::string host, TlsOffer offer)
    : trust_(&trust), ssl_(SSL_new(trust.observing())), host_(std::move(host)) {
    BIO* fromPeer = BIO_new(BIO_s_mem());
    BIO* toPeer = BIO_new(BIO_s_mem());
    if (ssl_ == nullptr || fromPeer == nullptr || toPeer == nullptr) throw std::bad_alloc();
    SSL_set_bio(ssl_, fromPeer, toPeer);
    SSL_set_app_data(ssl_, this);
    SSL_set_connect_state(ssl_);
    if (offer == TlsOffer::OldOnly) SSL_set_max_proto_version(ssl_, TLS1_1_VERSION);
    if (!ipLiteral(host_)) {
        const std::string name = host_.ends_with('.') ? host_.substr(0, host_.size() - 1) : host_;
        SSL_set_tlsext_host_name(ssl_, name.c_str());
    }
    SSL_set_tlsext_status_type(ssl_, TLSEXT_STATUSTYPE_ocsp);
    ERR_clear_error();
}

TlsSession::~TlsSession() { SSL_free(ssl_); }

TlsStep TlsSession::handshake() {
    if (fault_ != TlsFault::None) return TlsStep::Failed;
    ERR_clear_error();
    const TlsStep step = stepOf(SSL_do_handshake(ssl_));
    observation_.isDone = step == TlsStep::Done;
    observeParameters();
    if (observation_.isDone) observeRevocation();
    return step;
}

TlsStep TlsSession::read(std::string& plain) {
    std::array<char, maxRecordBytes> record;
    ERR_clear_error();
    const int size = SSL_read(ssl_, record.data(), static_cast<int>(record.size()));
    if (size > 0) plain.assign(record.data(), static_cast<std::size_t>(size));
    return stepOf(size);
}

TlsStep TlsSession::write(std::string_view plain) {
    while (!plain.empty()) {
        ERR_clear_error();
        const auto part = std::min(plain.size(), maxRecordBytes);
        const int written = SSL_write(ssl_, plain.data(), static_cast<int>(part));
        if (written <= 0) return stepOf(written);
        plain.remove_prefix(static_cast<std::size_t>(written));
    }
    return TlsStep::Done;
}

void TlsSession::close() {
    if (!observation_.isDone || fault_ != TlsFault::None) return;
    SSL_shutdown(ssl_);
    ERR_clear_error();
}

void TlsSession::feed(std::string_view received) {
    // OpenSSL would wait for the five bytes of a record header before it says so.
    if (!hasReceived_ && !received.empty() && !isRecordStart(received[0])) {
        fault_ = TlsFault::Plaintext;
        observation_.error = "not a TLS record";
        observation_.plaintext = sanitise(received.substr(0, received.find_first_of("\r\n")));
    }
    hasReceived_ = hasReceived_ || !received.empty();
    BIO_write(SSL_get_rbio(ssl_), received.data(), static_cast<int>(received.size()));
}

std::string TlsSession::takeOutput() {
    BIO* output = SSL_get_wbio(ssl_);
    std::string bytes(BIO_ctrl_pending(output), '\0');
    if (!bytes.empty()) BIO_read(output, bytes.data(), static_cast<int>(bytes.size()));
    return bytes;
}

std::string TlsSession::channelBinding() const {
    if (SSL_version(ssl_) >= TLS1_3_VERSION) {
        std::array<unsigned char, exporterBytes> binding{};
        const int exported =
            SSL_export_keying_material(ssl_, binding.data(), binding.size(), exporterLabel.data(),
                                       exporterLabel.size(), nullptr, 0, 1);
        return exported == 1 ? std::string(binding.begin(), binding.end()) : std::string();
    }
    if (SSL_get_extms_support(ssl_) != 1) return {};
    std::array<char, EVP_MAX_MD_SIZE> finished{};
    const std::size_t size = SSL_get_finished(ssl_, finished.data(), finished.size());
    return {finished.data(), size};
}

int TlsSession::observeCertificates(X509_STORE_CTX* verification, void*) {
    TlsSession& session = sessionOf(verification);
    const STACK_OF(X509)* sent = X509_STORE_CTX_get0_untrusted(verification);
    for (int i = 0; i < std::min(sk_X509_num(sent), maxRecordedCertificates); ++i) {
        session.observation_.chain.push_back(observe(sk_X509_value(sent, i)));
    }
    session.observation_.nameMatches = isFor(X509_STORE_CTX_get0_cert(verification), session.host_);

    session.judgeChain(verification);
    return 1;
}

void TlsSession::judgeChain(X509_STORE_CTX* verification) {
    const auto now = JudgedChains::Clock::now();
    const bool isWhole =
        sk_X509_num(X509_STORE_CTX_get0_untrusted(verification)) <= maxRecordedCertificates;
    if (!isWhole) return verifyChain(verification);
    const std::string fingerprints = fingerprintsOf(observation_.chain);
    if (const ChainJudgement* known = trust_->judgedChains().recall(fingerprints, now)) {
        observation_.verifyErrors = known->verifyErrors;
        // The issuer in it is what a staple's signature is checked by.
        X509_STORE_CTX_set0_verified_chain(verification, X509_chain_up_ref(known->built.get()));
        return;
    }
    verifyChain(verification);
    trust_->judgedChains().remember(fingerprints, {observation_.verifyErrors, built(verification)},
                                    now);
}

void TlsSession::verifyChain(X509_STORE_CTX* verification) {
    // OpenSSL lowered this to the connection's level; keys and digests are still judged by ours.
    X509_VERIFY_PARAM_set_auth_level(X509_STORE_CTX_get0_param(verification),
                                     demandedSecurityLevel);
    X509_STORE_CTX_set_verify_cb(verification, [](int isFine, X509_STORE_CTX* at) {
        if (isFine != 1) sessionOf(at).recordVerifyError(X509_STORE_CTX_get_error(at));
        // An error left standing would hide a missing issuer that is found later.
        X509_STORE_CTX_set_error(at, X509_V_OK);
        return 1;
    });
    if (X509_verify_cert(verification) <= 0) {
        const int error = X509_STORE_CTX_get_error(verification);
        recordVerifyError(error == X509_V_OK ? X509_V_ERR_UNSPECIFIED : error);
    }
}

int TlsSession::observeCertificateRequest(SSL* ssl, X509**, EVP_PKEY**) {
    static_cast<TlsSession*>(SSL_get_app_data(ssl))->observation_.isAskedForCertificate = true;
    return 0;
}

TlsStep TlsSession::stepOf(int result) {
    if (result > 0) return TlsStep::Done;
    switch (SSL_get_error(ssl_, result)) {
        case SSL_ERROR_WANT_READ:
        case SSL_ERROR_WANT_WRITE: return TlsStep::WantsBytes;
        case SSL_ERROR_ZERO_RETURN: return TlsStep::Closed;
        default: break;
    }
    const unsigned long error = ERR_peek_error();
    fault_ = faultOf(error);
    const char* reason = ERR_reason_error_string(error);
    observation_.error = sanitise(reason == nullptr ? "" : reason);
    ERR_clear_error();
    return TlsStep::Failed;
}

void TlsSession::observeParameters() {
    if (observation_.chain.empty() && !observation_.isDone) return;
    observation_.version = SSL_get_version(ssl_);
    const SSL_CIPHER* cipher = SSL_get_current_cipher(ssl_);
    if (cipher == nullptr) cipher = SSL_get_pending_cipher(ssl_);
    if (cipher == nullptr) return;
    observation_.cipher = SSL_CIPHER_get_name(cipher);
    observation_.group = groupOf(ssl_);
    observation_.isWeak = isWeak(ssl_, cipher);
}

void TlsSession::observeRevocation() {
    observation_.staple = observeStaple(ssl_);
    if (observation_.staple == ObservedStaple::Revoked) recordVerifyError(X509_V_ERR_CERT_REVOKED);
}

void TlsSession::recordVerifyError(int error) { addNew(observation_.verifyErrors, error); }

}  // namespace mailadvisor

#pragma once

#include "net/tls_observation.h"

#include <string>
#include <string_view>

struct evp_pkey_st;
struct ssl_st;
struct x509_st;
struct x509_store_ctx_st;

namespace mailadvisor {

class TlsTrust;

/// How far a step of a TLS session came.
enum class TlsStep {
    Done,
    WantsBytes,  ///< feed more bytes from the peer and ask again
    Closed,      ///< the peer ended the session
    Failed,      ///< `fault()` says why
};

/// Why a TLS session failed, as far as it matters to the caller.
enum class TlsFault {
    None,
    Protocol,   ///< alerts, bad messages, limits
    Plaintext,  ///< the peer's first bytes were no TLS at all
    TooOld,     ///< no common version, and ours are the newer ones
};

/// Which versions a session offers.
enum class TlsOffer {
    Everything,
    OldOnly,  ///< TLS 1.0 and 1.1 (RFC 8996)
};

/// The client side of TLS over bytes that someone else carries: no socket, no clock.
///
/// Any certificate is accepted and recorded; `observation().isVerified()` judges.
class TlsSession {
public:
    /// `host` is the name for SNI (RFC 6066; not for IP literals) and for the name check.
    TlsSession(const TlsTrust& trust, std::string host, TlsOffer offer = TlsOffer::Everything);
    ~TlsSession();
    TlsSession(const TlsSession&) = delete;
    TlsSession& operator=(const TlsSession&) = delete;

    TlsStep handshake();

    /// Puts what could be decrypted into `plain`.
    TlsStep read(std::string& plain);
    TlsStep write(std::string_view plain);

    /// Queues a close_notify alert.
    void close();

    void feed(std::string_view received);

    /// The bytes to be sent to the peer; look after every step.
    std::string takeOutput();

    /// Filled as far as the handshake came.
    const TlsObservation& observation() const { return observation_; }
    TlsFault fault() const { return fault_; }

    /// RFC 9266 tls-exporter on TLS 1.3; before it RFC 5929 tls-unique, but only with an extended
    /// master secret (RFC 7627), without which it binds nothing.
    std::string channelBinding() const;

    /// OpenSSL's certificate verification for the observing context: records, accepts.
    static int observeCertificates(x509_store_ctx_st* verification, void* unused);

    /// OpenSSL's question for a certificate of ours: recorded, none is sent.
    static int observeCertificateRequest(ssl_st* ssl, x509_st** certificate, evp_pkey_st** key);

private:
    TlsStep stepOf(int result);
    void observeParameters();
    void observeRevocation();
    void recordVerifyError(int error);
    void judgeChain(x509_store_ctx_st* verification);
    void verifyChain(x509_store_ctx_st* verification);

    const TlsTrust* trust_;
    ssl_st* ssl_{};
    std::string host_;
    TlsObservation observation_{};
    TlsFault fault_{TlsFault::None};
    bool hasReceived_{};
};

}  // namespace mailadvisor

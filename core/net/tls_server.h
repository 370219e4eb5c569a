#pragma once

#include "base/result.h"
#include "net/tls_session.h"

#include <memory>
#include <string>
#include <string_view>

struct ssl_ctx_st;
struct ssl_st;

namespace mailadvisor {

/// Our own certificate and key, and how we speak TLS with them: version 1.2 at least (RFC 8996), no
/// renegotiation, HTTP/1.1 in ALPN.
class TlsIdentity {
public:
    /// Reads PEM files: the certificate with those that lead to its authority, and its key, which
    /// needs no password.
    ///
    /// Errors: InvalidInput for a file that cannot be read or a key of another certificate (`where`
    /// is the file).
    static Result<std::shared_ptr<const TlsIdentity>> open(const std::string& certificateFile,
                                                           const std::string& keyFile);

    ~TlsIdentity();
    TlsIdentity(const TlsIdentity&) = delete;
    TlsIdentity& operator=(const TlsIdentity&) = delete;

private:
    friend class TlsServerSession;
    explicit TlsIdentity(ssl_ctx_st* context) : context_(context) {}

    ssl_ctx_st* context_;
};

/// The server side of TLS over bytes that someone else carries: no socket, no clock.
class TlsServerSession {
public:
    explicit TlsServerSession(const TlsIdentity& identity);
    ~TlsServerSession();
    TlsServerSession(const TlsServerSession&) = delete;
    TlsServerSession& operator=(const TlsServerSession&) = delete;

    TlsStep handshake();

    /// Puts what could be decrypted into `plain`.
    TlsStep read(std::string& plain);
    TlsStep write(std::string_view plain);

    /// Queues a close_notify alert.
    void close();

    void feed(std::string_view received);

    /// The bytes to be sent to the peer; look after every step.
    std::string takeOutput();

private:
    TlsStep stepOf(int result);

    ssl_st* ssl_{};
};

}  // namespace mailadvisor

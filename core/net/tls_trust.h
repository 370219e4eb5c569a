#pragma once

#include "base/result.h"
#include "net/judged_chains.h"

#include <memory>
#include <string>

struct ssl_ctx_st;
struct x509_store_st;

namespace mailadvisor {

/// Which certificate authorities count: the system's store and those of one more file.
///
/// One for a run; shared by all connections. Not for two threads at once.
class TlsTrust {
public:
    /// Reads the system's store and, when `caFile` is not empty, the PEM certificates in it.
    ///
    /// Errors: InvalidInput for a CA file that cannot be read or holds no certificate (`where` is
    /// the file); Internal when this computer has no descriptor left to read it with.
    static Result<std::unique_ptr<TlsTrust>> open(const std::string& caFile);

    ~TlsTrust();
    TlsTrust(const TlsTrust&) = delete;
    TlsTrust& operator=(const TlsTrust&) = delete;

    /// Speaks whatever OpenSSL can, however old or weak, and finishes handshakes with any
    /// certificate, so that everything can be seen. It decides nothing: TlsObservation does.
    ssl_ctx_st* observing() const { return observing_; }

    /// The trusted certificates, for libcurl.
    x509_store_st* store() const { return store_; }

    /// What chains came to that `store` was asked about; remembering changes no answer, only its
    /// time.
    JudgedChains& judgedChains() const { return judgedChains_; }

private:
    TlsTrust() = default;

    ssl_ctx_st* observing_{};
    x509_store_st* store_{};
    mutable JudgedChains judgedChains_{};
};

}  // namespace mailadvisor

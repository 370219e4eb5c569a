#pragma once

#include <cstddef>

struct ssl_ctx_st;

namespace mailadvisor {

/// Ends each session of the context, as if the peer had closed it, once more than `most` bytes of
/// TLS records have come.
///
/// For sessions that a library drives over its own socket: a peer that streams messages which mean
/// nothing (HelloRequest, RFC 5246 §7.4.1.1; KeyUpdate, RFC 8446 §4.6.3) would keep OpenSSL reading
/// in one call for as long as it likes, whatever deadline the caller has.
void limitReceivedRecords(ssl_ctx_st* context, std::size_t most);

}  // namespace mailadvisor

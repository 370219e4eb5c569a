#include "net/tls_flood.h"

#include <openssl/ssl.h>

#include <cstdint>

namespace mailadvisor {
namespace {

constexpr std::size_t headerBytes = SSL3_RT_HEADER_LENGTH;

int receivedIndex() {
    static const int index = SSL_get_ex_new_index(0, nullptr, nullptr, nullptr, nullptr);
    return index;
}

// Called for each record when its header was read and before its body is.
void countRecord(int isWritten, int, int type, const void* bytes, std::size_t size, SSL* ssl,
                 void* argument) {
    if (isWritten != 0 || type != SSL3_RT_HEADER || size < headerBytes) return;
    const auto* header = static_cast<const unsigned char*>(bytes);
    const std::size_t body = std::size_t{header[3]} << 8 | header[4];
    // A count needs no memory of its own: the place for a pointer holds it.
    const auto received = reinterpret_cast<std::uintptr_t>(SSL_get_ex_data(ssl, receivedIndex())) +
                          headerBytes + body;
    SSL_set_ex_data(ssl, receivedIndex(), reinterpret_cast<void*>(received));
    if (received <= reinterpret_cast<std::uintptr_t>(argument)) return;
    if (BIO* nothing = BIO_new(BIO_s_null()); nothing != nullptr) SSL_set0_rbio(ssl, nothing);
}

}  // namespace

void limitReceivedRecords(ssl_ctx_st* context, std::size_t most) {
    SSL_CTX_set_msg_callback(context, &countRecord);
    SSL_CTX_set_msg_callback_arg(context, reinterpret_cast<void*>(most));
}

}  // namespace mailadvisor

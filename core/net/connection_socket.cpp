#include "net/connection_socket.h"

#include <asio/buffer.hpp>
#include <asio/post.hpp>
#include <asio/use_awaitable.hpp>

#include <array>
#include <utility>

namespace mailadvisor {

using asio::ip::tcp;

namespace {

/// What one connection may bring before the others of the loop have their turn.
constexpr std::size_t fairBytes = 64 * 1024;

// A function of its own keeps the buffer out of the coroutine's frame: waiting costs no memory.
void readSome(tcp::socket& socket, std::string& bytes, std::error_code& code) {
    std::array<char, 16 * 1024> buffer;
    const std::size_t size = socket.read_some(asio::buffer(buffer), code);
    bytes.assign(buffer.data(), size);
}

}  // namespace

Connection::Implementation::Implementation(tcp::socket connected)
    : socket(std::move(connected)), readiness(std::make_shared<Wakeup>(socket.get_executor())) {
    std::error_code ignored;
    socket.non_blocking(true, ignored);
    socket.set_option(tcp::no_delay(true), ignored);
    address = socket.remote_endpoint(ignored).address().to_string();
}

Connection::Implementation::~Implementation() {
    if (!tls) return;
    std::error_code ignored;
    tls->close();
    socket.write_some(asio::buffer(tls->takeOutput()), ignored);
}

Task<ConnectionFailure> Connection::Implementation::waitUntil(tcp::socket::wait_type ready,
                                                              Deadline deadline) {
    socket.async_wait(ready, [waiting = readiness](const std::error_code& code) {
        if (code != asio::error::operation_aborted) waiting->wake();
    });
    const bool isReady = co_await readiness->wait(deadline);
    if (isReady) co_return ConnectionFailure::None;
    std::error_code ignored;
    socket.cancel(ignored);
    co_return ConnectionFailure::TimedOut;
}

Task<std::string> Connection::Implementation::receive(Deadline deadline,
                                                      ConnectionFailure& failure) {
    for (;;) {
        failure = deadline.isPast() ? ConnectionFailure::TimedOut : ConnectionFailure::None;
        if (failure != ConnectionFailure::None) co_return std::string();
        std::string bytes;
        std::error_code code;
        readSome(socket, bytes, code);
        receivedBytes += bytes.size();
        // A peer that never pauses must not keep the others of the loop waiting.
        if (receivedBytes - waitedAtBytes > fairBytes) {
            waitedAtBytes = receivedBytes;
            co_await asio::post(socket.get_executor(), asio::use_awaitable);
        }
        if (receivedBytes > maxConnectionBytes) code = asio::error::connection_aborted;
        if (!code) co_return bytes;
        if (code != asio::error::would_block && code != asio::error::try_again) {
            failure = ConnectionFailure::Lost;
            co_return std::string();
        }
        waitedAtBytes = receivedBytes;
        failure = co_await waitUntil(tcp::socket::wait_read, deadline);
        if (failure != ConnectionFailure::None) co_return std::string();
    }
}

Task<ConnectionFailure> Connection::Implementation::sendRaw(std::string_view bytes,
                                                            Deadline deadline) {
    while (!bytes.empty()) {
        if (deadline.isPast()) co_return ConnectionFailure::TimedOut;
        std::error_code code;
        const std::size_t size = socket.write_some(asio::buffer(bytes.data(), bytes.size()), code);
        bytes.remove_prefix(size);
        if (!code) continue;
        if (code != asio::error::would_block && code != asio::error::try_again) {
            co_return ConnectionFailure::Lost;
        }
        const auto waited = co_await waitUntil(tcp::socket::wait_write, deadline);
        if (waited != ConnectionFailure::None) co_return waited;
    }
    co_return ConnectionFailure::None;
}

Task<ConnectionFailure> Connection::Implementation::send(std::string_view bytes,
                                                         Deadline deadline) {
    if (!tls) {
        hasSpokenPlain = true;
        co_return co_await sendRaw(bytes, deadline);
    }
    if (tls->write(bytes) != TlsStep::Done) co_return ConnectionFailure::Lost;
    const std::string records = tls->takeOutput();
    co_return co_await sendRaw(records, deadline);
}

Task<std::string> Connection::Implementation::readDecrypted(Deadline deadline,
                                                            ConnectionFailure& failure) {
    for (;;) {
        std::string plain;
        const TlsStep step = tls->read(plain);
        if (step == TlsStep::Done) {
            failure = ConnectionFailure::None;
            co_return plain;
        }
        // Answers to key updates and alerts wait to be sent.
        const std::string records = tls->takeOutput();
        failure = co_await sendRaw(records, deadline);
        if (step != TlsStep::WantsBytes) failure = ConnectionFailure::Lost;
        if (failure != ConnectionFailure::None) co_return std::string();
        const std::string received = co_await receive(deadline, failure);
        if (failure != ConnectionFailure::None) co_return std::string();
        tls->feed(received);
    }
}

Task<ConnectionFailure> Connection::Implementation::handshake(Deadline deadline) {
    for (;;) {
        const TlsStep step = tls->handshake();
        const std::string records = tls->takeOutput();
        ConnectionFailure failure = co_await sendRaw(records, deadline);
        if (step == TlsStep::Done) co_return failure;
        if (step != TlsStep::WantsBytes) co_return ConnectionFailure::TlsFailed;
        if (failure != ConnectionFailure::None) co_return failure;
        const std::string received = co_await receive(deadline, failure);
        if (failure != ConnectionFailure::None) co_return failure;
        tls->feed(received);
    }
}

bool Connection::Implementation::isPlaintextWaiting() {
    char byte{};
    std::error_code code;
    const std::size_t size =
        socket.receive(asio::buffer(&byte, 1), tcp::socket::message_peek, code);
    return !code && size > 0;
}

}  // namespace mailadvisor

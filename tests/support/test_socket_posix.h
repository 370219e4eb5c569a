#pragma once

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>
#include <csignal>

#include <cstddef>

namespace mailadvisor::testing {

using TestSocket = int;

inline bool isSocket(TestSocket socket) { return socket >= 0; }

/// A TCP socket that child processes do not inherit.
inline TestSocket openTcp(int family) { return ::socket(family, SOCK_STREAM | SOCK_CLOEXEC, 0); }

inline TestSocket acceptOn(TestSocket listener) {
    return ::accept4(listener, nullptr, nullptr, SOCK_CLOEXEC);
}

inline void makeNonBlocking(TestSocket socket) {
    ::fcntl(socket, F_SETFL, ::fcntl(socket, F_GETFL) | O_NONBLOCK);
}

inline void closeSocket(TestSocket socket) { ::close(socket); }

inline void shutDown(TestSocket socket) { ::shutdown(socket, SHUT_RDWR); }

/// Wakes who waits in acceptOn; the socket is still to be closed.
inline void endListening(TestSocket& listener) { shutDown(listener); }

inline void giveUpAfter(TestSocket socket, int seconds) {
    const timeval patience{seconds, 0};
    setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
}

/// Closing ends the connection with RST instead of FIN.
inline void resetWhenClosed(TestSocket socket) {
    const linger now{1, 0};
    setsockopt(socket, SOL_SOCKET, SO_LINGER, &now, sizeof now);
}

inline long sendSome(TestSocket socket, const char* bytes, std::size_t size) {
    return ::send(socket, bytes, size, MSG_NOSIGNAL);
}

inline long receiveSome(TestSocket socket, char* bytes, std::size_t size) {
    return ::recv(socket, bytes, size, 0);
}

/// OpenSSL writes without MSG_NOSIGNAL; the signal would hit this thread.
inline void blockPipeSignal() {
    sigset_t pipe;
    sigemptyset(&pipe);
    sigaddset(&pipe, SIGPIPE);
    pthread_sigmask(SIG_BLOCK, &pipe, nullptr);
}

}  // namespace mailadvisor::testing

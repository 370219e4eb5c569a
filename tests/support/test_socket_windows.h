#pragma once

#include <winsock2.h>

#include <ws2tcpip.h>

#include <cstddef>
#include <utility>

namespace mailadvisor::testing {

using TestSocket = SOCKET;

inline bool isSocket(TestSocket socket) { return socket != INVALID_SOCKET; }

/// A TCP socket that child processes do not inherit.
inline TestSocket openTcp(int family) {
    return WSASocketW(family, SOCK_STREAM, 0, nullptr, 0,
                      WSA_FLAG_OVERLAPPED | WSA_FLAG_NO_HANDLE_INHERIT);
}

inline TestSocket acceptOn(TestSocket listener) { return ::accept(listener, nullptr, nullptr); }

inline void makeNonBlocking(TestSocket socket) {
    u_long isOn = 1;
    ::ioctlsocket(socket, static_cast<long>(FIONBIO), &isOn);
}

inline void closeSocket(TestSocket socket) { ::closesocket(socket); }

inline void shutDown(TestSocket socket) { ::shutdown(socket, SD_BOTH); }

/// Wakes who waits in acceptOn, which only closing does here: nothing is left to be closed.
inline void endListening(TestSocket& listener) {
    closeSocket(std::exchange(listener, INVALID_SOCKET));
}

inline void giveUpAfter(TestSocket socket, int seconds) {
    const DWORD patienceMs = static_cast<DWORD>(seconds) * 1000;
    const char* value = reinterpret_cast<const char*>(&patienceMs);
    setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, value, sizeof patienceMs);
    setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, value, sizeof patienceMs);
}

/// Closing ends the connection with RST instead of FIN.
inline void resetWhenClosed(TestSocket socket) {
    const linger now{1, 0};
    setsockopt(socket, SOL_SOCKET, SO_LINGER, reinterpret_cast<const char*>(&now), sizeof now);
}

inline long sendSome(TestSocket socket, const char* bytes, std::size_t size) {
    return ::send(socket, bytes, static_cast<int>(size), 0);
}

inline long receiveSome(TestSocket socket, char* bytes, std::size_t size) {
    return ::recv(socket, bytes, static_cast<int>(size), 0);
}

/// Here is no such signal.
inline void blockPipeSignal() {}

}  // namespace mailadvisor::testing

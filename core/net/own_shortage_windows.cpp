#include "net/own_shortage.h"

#include <winsock2.h>

#include <ws2tcpip.h>

#include <cerrno>

namespace mailadvisor {
namespace {

// TCP_INITIAL_RTO_PARAMETERS and its values (mstcpip.h of the Windows SDK), which mingw-w64 lacks.
struct InitialRetransmission {
    USHORT roundTripMs;
    UCHAR repeatedSyns;
};
constexpr USHORT usualRoundTrip = 0xFFFF;
constexpr UCHAR none = 0xFE;
constexpr DWORD setInitialRetransmission = _WSAIOW(IOC_VENDOR, 17);  // SIO_TCP_INITIAL_RTO

}  // namespace

bool isOwnShortage(int error) {
    return error == WSAEMFILE || error == WSAENOBUFS || error == WSA_NOT_ENOUGH_MEMORY ||
           error == EMFILE || error == ENFILE || error == ENOMEM;
}

OpenedSocket openSocket(int family, int type, int protocol) {
    const SOCKET socket = WSASocketW(family, type, protocol, nullptr, 0,
                                     WSA_FLAG_OVERLAPPED | WSA_FLAG_NO_HANDLE_INHERIT);
    if (socket == INVALID_SOCKET) return {{}, isOwnShortage(WSAGetLastError())};
    return {socket};
}

// Files are counted apart from sockets, of which there are as many as memory holds.
bool leavesDescriptors(NativeSocket) { return true; }

void tellRefusalAtOnce(NativeSocket socket) {
    InitialRetransmission wish{usualRoundTrip, none};
    DWORD size = 0;
    WSAIoctl(socket, setInitialRetransmission, &wish, sizeof wish, nullptr, 0, &size, nullptr,
             nullptr);
}

}  // namespace mailadvisor

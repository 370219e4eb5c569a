#pragma once

#include "support/scripted_server.h"

#include <string>

namespace mailadvisor::test {

using testing::Peer;
using testing::ScriptedServer;
using testing::TlsServerSettings;

/// Reads lines until one of them is `wanted`; false when the client goes first.
inline bool waitFor(Peer& peer, const std::string& wanted) {
    for (;;) {
        const std::string line = peer.readLine();
        if (line == wanted) return true;
        if (line.empty()) return false;
    }
}

/// An IMAP server on an encrypted port that offers `capabilities`.
inline ScriptedServer::Script imapsOffering(TlsServerSettings tls, std::string capabilities) {
    return [tls, capabilities](Peer& peer) {
        if (!peer.startTls(tls)) return;
        peer.send("* OK ready\r\n");
        if (!waitFor(peer, "A1 CAPABILITY")) return;
        peer.send("* CAPABILITY " + capabilities + "\r\nA1 OK done\r\n");
        peer.readToEnd();
    };
}

}  // namespace mailadvisor::test

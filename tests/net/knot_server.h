#pragma once

#include "base/units.h"
#include "support/child_process.h"
#include "support/scripted_server.h"
#include "support/temporary_folder.h"

#include <memory>
#include <string>

namespace mailadvisor::testing {

/// A private Knot DNS server on 127.0.0.1 that is the authority for `example.org`.
class KnotServer {
public:
    KnotServer() : port_(closedPort()) {
        const std::string folder = folder_.path();
        folder_.write("example.org.zone", zone + manyServices());
        const std::string config = folder_.write(
            "knot.conf", "server:\n  rundir: " + folder + "\n  listen: 127.0.0.1@" +
                             std::to_string(port_.value) +
                             "\n  udp-workers: 1\n  tcp-workers: 1\n" + "database:\n  storage: " +
                             folder + "\n" + "log:\n  - target: stderr\n    any: warning\n" +
                             "zone:\n  - domain: example.org\n    storage: " + folder +
                             "\n    file: example.org.zone\n    journal-content: none\n");
        const std::string program = programPath("knotd");
        if (program.empty()) return;
        process_ = std::make_unique<ChildProcess>(std::vector<std::string>{program, "-c", config},
                                                  folder + "/log");
        isRunning_ = isListeningSoon(port_);
    }

    bool isInstalled() const { return process_ != nullptr; }
    bool isRunning() const { return isRunning_; }
    std::string place() const { return "127.0.0.1:" + std::to_string(port_.value); }

private:
    /// More records than fit into one datagram.
    static std::string manyServices() {
        std::string records;
        for (int i = 10; i < 70; ++i) {
            records +=
                "_many._tcp SRV 0 0 1 host-with-a-rather-long-name-" + std::to_string(i) + "\n";
        }
        return records;
    }

    static constexpr const char* zone = R"($ORIGIN example.org.
$TTL 300
@          SOA  ns hostmaster 1 3600 600 86400 60
@          NS   ns
ns         A    127.0.0.1
mail       A    192.0.2.25
mail       A    192.0.2.26
mail       AAAA 2001:db8::25
v4only     A    192.0.2.4
v6only     AAAA 2001:db8::6
alias      CNAME mail
text       TXT  "no address here"
@          120 MX 20 backup.example.org.
@          120 MX 10 Mail.Example.ORG.
nullmx     MX   0 .
mxalias    CNAME example.org.
_imaps._tcp 60 SRV 10 5 993 imap-b.example.org.
_imaps._tcp 60 SRV 10 50 1993 imap-a.example.org.
_imaps._tcp 60 SRV 0 1 994 first.example.org.
_pop3s._tcp SRV 0 0 0 .
below.empty A    192.0.2.5
child      NS   ns.child
child      DS   60485 5 1 2BB183AF5F22588179A53B0A98631FAD1A292118
ns.child   A    127.0.0.1
)";

    TemporaryFolder folder_{};
    Port port_;
    std::unique_ptr<ChildProcess> process_{};
    bool isRunning_{};
};

}  // namespace mailadvisor::testing

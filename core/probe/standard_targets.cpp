#include "probe/probe.h"

namespace mailadvisor {

std::vector<Target> standardTargets(const std::string& host) {
    std::vector<Target> targets;
    for (const auto protocol : allProtocols) {
        for (const auto security : {Security::Tls, Security::StartTls}) {
            targets.push_back({protocol, host, standardPort(protocol, security), security});
        }
    }
    targets.push_back({Protocol::Smtp, host, relayPort, Security::StartTls});
    return targets;
}

}  // namespace mailadvisor

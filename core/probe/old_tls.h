#pragma once

#include "base/fact.h"
#include "net/connection.h"
#include "net/deadline.h"
#include "net/task.h"
#include "probe/probe.h"

namespace mailadvisor {

/// Asks a port whether it would still shake hands in TLS 1.0 or 1.1 with a client that has nothing
/// newer (RFC 8996), while it is spoken to otherwise. Not port 25, which is no business of mail
/// programs and must take what other servers have.
class OldTls {
public:
    /// All must stay until `ask` has returned.
    OldTls(Network& network, Target target, Destination destination, Deadline deadline);

    Task<void> ask();

    /// Unknown: not asked, or nobody said.
    const Fact<bool>& answer() const { return answer_; }

private:
    Network& network_;
    Target target_;
    Destination destination_;
    Deadline deadline_;
    Fact<bool> answer_{};
};

}  // namespace mailadvisor

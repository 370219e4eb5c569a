#pragma once

#include "net/event_loop.h"
#include "net/http_message.h"
#include "net/slots.h"

#include <string>
#include <vector>

namespace mailadvisor::web {

/// Signs profiles by a program of IT's own, which alone can read the key: `openssl cms` as another
/// user, or a question to a signing host. It gets the profile and answers with the signed one.
class ProfileSigner {
public:
    /// `command`: the program and its arguments; empty = nothing is signed.
    ProfileSigner(const EventLoop& loop, std::vector<std::string> command);

    bool isSet() const { return !command_.empty(); }

    /// The content signed, when the program did so in time; else it stays as it was, and false.
    ///
    /// What the program gives is taken only when it is a signature over exactly these bytes. Two
    /// run at once, so that many visitors cannot make many programs.
    Task<bool> sign(HttpReply& reply);

private:
    std::vector<std::string> command_;
    Slots slots_;
};

}  // namespace mailadvisor::web

#pragma once

#include "account/account.h"
#include "base/secret.h"
#include "facts/check_facts.h"
#include "net/task.h"
#include "probe/delivery/test_mail.h"
#include "probe/probe.h"

#include <chrono>
#include <optional>

namespace mailadvisor {

class Narrator;
struct Network;

/// What is to be tried out, and with what.
struct CheckRequest {
    Account account{};
    std::optional<TestMailText> mail{};  ///< what is sent to oneself; nothing = nothing is sent
    Secret password{};                   ///< or the access token; of both servers
    CredentialKind kind{CredentialKind::Password};
    std::chrono::milliseconds timeout{};  ///< for one server
    bool force{};  ///< also a server that refused this login too often (refusals.h)
};

/// How long a mail is waited for, of the time for one server: a minute of the usual twenty seconds.
inline constexpr int arrivalPatience = 3;

/// Signs in to both servers as the account says, sends one mail to its own address where that is
/// wished and both let one in, and looks for it by the incoming protocol until it is there.
///
/// One attempt a server; a password that the incoming server refused is not given to the other one
/// of the same login. The mail stays where it is. Never fails: the outcomes stand in the facts.
Task<CheckFacts> checkAccount(Network& network, CheckRequest request, Narrator& narrator);

}  // namespace mailadvisor

#pragma once

#include "base/keyring_entry.h"
#include "base/result.h"
#include "base/secret.h"
#include "clients/client_metadata.h"

#include <chrono>
#include <string>
#include <vector>

namespace mailadvisor {

/// How keeping a password went.
struct KeptPassword {
    bool isKept{};     ///< the program finds it
    bool hasChange{};  ///< something was put into the keyring, for undo to take out
    Message said{};    ///< with what to do then
};

/// The program reads its password from the keyring of this computer, and there may be one.
bool takesPasswordFromKeyring(const ClientMetadata& client);

/// Puts the password where the program looks for it. `mark` is the id for `undo`; empty = nothing
/// that undo knows of. Waits no longer than `limit` for a keyring that asks for its own password.
KeptPassword keepPassword(const std::vector<KeyringEntry>& entries, const Secret& password,
                          const std::string& mark, const std::string& program,
                          std::chrono::milliseconds limit);

/// Why none can be kept for this program, whoever wishes it.
Message whyNoPasswordIsKept(const ClientMetadata& client, const std::string& program);

/// True for a writer's step that asks to type the password into the program or its keyring: its id
/// ends with `.step-password`. It falls away where the password is kept.
bool isPasswordStep(const Message& step);

/// Takes out again what still bears the mark; true when something did.
///
/// Errors: Refused when the keyring does not open or answer: it can be tried again.
Result<bool> removePassword(const std::vector<KeyringEntry>& entries, const std::string& mark,
                            std::chrono::milliseconds limit);

}  // namespace mailadvisor

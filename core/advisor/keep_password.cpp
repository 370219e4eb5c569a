#include "advisor/keep_password.h"

#include "system/keyring.h"

#include <cstdint>

namespace mailadvisor {
namespace {

Message saying(KeyringEnd end, const std::string& program, std::chrono::milliseconds limit) {
    const Argument ofProgram{"client", program};
    switch (end) {
        case KeyringEnd::Kept: return {MESSAGE_ID("setup.password-kept"), {ofProgram}};
        case KeyringEnd::WasKept: return {MESSAGE_ID("setup.password-was-kept"), {ofProgram}};
        case KeyringEnd::NoKeyring: return {MESSAGE_ID("setup.keyring-none"), {ofProgram}};
        case KeyringEnd::NoTool:
            return {MESSAGE_ID("setup.keyring-no-tool"),
                    {ofProgram, {"package", std::string("libsecret-tools")}}};
        case KeyringEnd::Locked: return {MESSAGE_ID("setup.keyring-locked"), {ofProgram}};
        case KeyringEnd::TooLate:
            return {MESSAGE_ID("setup.keyring-late"),
                    {ofProgram,
                     {"n", std::int64_t{std::chrono::ceil<std::chrono::seconds>(limit).count()}}}};
        case KeyringEnd::Removed:
        case KeyringEnd::WasGone:
        case KeyringEnd::Failed: break;
    }
    return {MESSAGE_ID("setup.keyring-refused"), {ofProgram}};
}

bool isKept(KeyringEnd end) { return end == KeyringEnd::Kept || end == KeyringEnd::WasKept; }

}  // namespace

bool takesPasswordFromKeyring(const ClientMetadata& client) {
    return client.secret != SecretWay::Prompt && hasKeyring();
}

KeptPassword keepPassword(const std::vector<KeyringEntry>& entries, const Secret& password,
                          const std::string& mark, const std::string& program,
                          std::chrono::milliseconds limit) {
    KeyringEnd end = KeyringEnd::WasKept;
    const auto hasChange = [&end] { return end == KeyringEnd::Kept; };
    for (const auto& entry : entries) {
        const auto one = keepInKeyring(entry, mark, password.reveal(), limit);
        if (!isKept(one)) return {false, hasChange(), saying(one, program, limit)};
        if (one == KeyringEnd::Kept) end = one;
    }
    return {true, hasChange(), saying(end, program, limit)};
}

Message whyNoPasswordIsKept(const ClientMetadata& client, const std::string& program) {
    if (client.secret == SecretWay::Prompt) {
        return {MESSAGE_ID("setup.password-own-store"), {{"client", program}}};
    }
    if (!hasKeyring()) return saying(KeyringEnd::NoKeyring, program, {});
    return {MESSAGE_ID("setup.password-unknown"), {{"client", program}}};
}

bool isPasswordStep(const Message& step) { return step.id.ends_with(".step-password"); }

Result<bool> removePassword(const std::vector<KeyringEntry>& entries, const std::string& mark,
                            std::chrono::milliseconds limit) {
    bool isAnyRemoved = false;
    for (const auto& entry : entries) {
        const auto end = removeFromKeyring(entry, mark, limit);
        if (end == KeyringEnd::Removed) isAnyRemoved = true;
        const bool isFine = end == KeyringEnd::Removed || end == KeyringEnd::WasGone;
        if (isFine) continue;
        return Unexpected{{ErrorCode::Refused,
                           entry.label,
                           {MESSAGE_ID("error.undo-keyring"), {{"label", entry.label}}},
                           {MESSAGE_ID("remedy.undo-keyring"), {{"id", mark}}}}};
    }
    return isAnyRemoved;
}

}  // namespace mailadvisor

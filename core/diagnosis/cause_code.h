#pragma once

#include <optional>
#include <span>
#include <string_view>

namespace mailadvisor {

/// Why mail does not work, as `diagnose` tells causes apart. In JSON the kebab-case word of
/// `nameOf`; its sentences are `cause.<word>`, `.say` and `.then`.
enum class CauseCode {
    // signing in
    WrongPassword,
    OAuthOrAppPassword,
    UserName,
    AccessOff,
    TenantSmtpAuthOff,
    ProgramCannot,
    TwoSystems,

    // the way to the server
    IpBlocked,
    PortsBlocked,
    Network,
    Settings,
    Moved,
    SmtpAuthOff,

    // encryption
    CertExpired,
    CertName,
    CertChain,
    SecuritySoftware,
    Clock,
    DeviceOld,

    // the server and its domain
    ServerDown,
    Domain,

    // space
    MailboxFull,
    RecipientFull,
    LocalStore,
    DiskFull,

    // a mail on its way
    TooLarge,
    RecipientUnknown,
    SendAs,
    SendLimit,
    Compromised,
    IpListed,
    SenderAuth,
    Content,

    // limits and passing states
    Pop3Locked,
    TooManyConnections,
    Temporary,
    Emptied,
    Slow,
};

std::string_view nameOf(CauseCode code);
std::optional<CauseCode> causeCodeFromName(std::string_view name);

/// Every code, for the tests that each has its row and its sentences.
std::span<const CauseCode> allCauseCodes();

/// Who mends it.
enum class Job {
    You,  ///< the caller
    It,   ///< the help desk or the company's administrator
    Provider,
    Network,  ///< who runs the line or the Wi-Fi
    Registrar,
    Recipient,
};

std::string_view nameOf(Job job);

}  // namespace mailadvisor

#pragma once

#include <optional>
#include <span>
#include <string_view>

namespace mailadvisor {

/// What to know about a hoster, a domain or this network before signing in. In JSON the kebab-case
/// word of `nameOf`; its sentence is `hint.<word>`.
enum class HintCode {
    // of a hoster
    AppPassword,   ///< the account's own password is refused
    OwnPageFirst,  ///< sign-in through its page; app passwords only where it still offers them
    OAuth2Only,
    OffByDefault,      ///< mail programs must be allowed in the account's settings first
    Pop3OffByDefault,  ///< POP3 alone must be; IMAP is always on
    SendingOff,        ///< sending (SMTP AUTH) may be switched off by the hoster or the company
    AdminAllows,       ///< mail programs only where the company's admin allows them
    PaidPlan,          ///< its smallest plan lets no mail program in
    NoPop3,
    FolderLimit,  ///< IMAP shows the newest 10,000 mails of a folder
    OtherLogin,   ///< the user name is not the address and cannot be told from it
    Bridge,       ///< only through the hoster's own program on this computer
    OwnProgram,   ///< its own programs and webmail only; no bridge exists

    // of the domain
    TakesNoMail,        ///< a null MX (RFC 7505)
    FilterService,      ///< the mail exchanger only filters
    ServiceNotOffered,  ///< an SRV record with the target "."
    ExchangeLike,       ///< an Exchange server without settings for mail programs
    SignInForSettings,  ///< Autodiscover tells its settings only after a sign-in
    SeveralSystems,     ///< mail can live in more than one place; the person must say where
    FilePassedOver,     ///< a file of settings is published there, but cannot be read
    AddressWanted,      ///< the site gives settings only to those who name their address
    LookAlike,          ///< the name imitates another one

    // of the way to it
    WildcardDns,    ///< every name of the domain resolves
    CatchAllSite,   ///< a web site that answers every path with a page
    CaptivePortal,  ///< a network that wants a sign-in first
    InventedNames,  ///< this network's DNS answers for names that do not exist
    Remembered,     ///< found by an earlier run; nothing was asked now
};

std::string_view nameOf(HintCode code);
std::optional<HintCode> hintCodeFromName(std::string_view name);

/// Every code, for the tests that each has its word and its sentence.
std::span<const HintCode> allHintCodes();

}  // namespace mailadvisor

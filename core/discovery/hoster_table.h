#pragma once

#include "base/email_address.h"
#include "facts/discovery_facts.h"

#include <span>
#include <string_view>
#include <vector>

namespace mailadvisor {

/// The user name cannot be told from the address: it has to be asked for (HintCode::OtherLogin).
inline constexpr std::string_view unknownLogin{};

/// One server of a hoster; the user may hold autoconfig's placeholders, the host the domain's.
struct HosterServer {
    Protocol protocol{};
    std::string_view host{};
    std::uint16_t port{};
    Security security{};
    std::string_view auth{};  ///< autoconfig's words, best first, separated by blanks
    std::string_view username = "%EMAILADDRESS%";
};

/// What a public source states about one mail hoster. Names are lower case.
struct Hoster {
    std::string_view name{};
    std::span<const std::string_view> domains{};     ///< addresses of its own, `gmail.com`
    std::span<const std::string_view> exchangers{};  ///< MX targets: this name and all below it
    std::span<const HosterServer> servers{};         ///< empty when no mail program can be used
    std::span<const HintCode> hints{};
    std::span<const std::string_view> machines{};  ///< what its addresses call themselves (PTR)
    bool isForPersonsOnly{};     ///< no company has its domain there, so none can be split
    std::string_view source{};   ///< who says so: a page, or where it was seen in use
    std::string_view state{};    ///< the month the source is of; empty when it bears no date
    std::string_view checked{};  ///< the month in which it was read; no server was asked
};

/// The hoster whose own domain this is; nothing when it is none of ours.
const Hoster* hosterOfDomain(std::string_view domain);

/// The hoster that a mail exchanger's name belongs to; nothing when it is none of ours.
const Hoster* hosterOfExchanger(std::string_view exchanger);

/// True when this address' own name (PTR) belongs to one of the hoster's machines or servers.
bool isMachineOf(const Hoster& hoster, std::string_view name);

/// The hoster's servers for one address, trusted, as coming from `source`.
std::vector<Candidate> candidatesOf(const Hoster& hoster, const EmailAddress& address,
                                    Source source);

/// The hoster's hints, as coming from `source`.
std::vector<Hint> hintsOf(const Hoster& hoster, Source source);

/// Every row. What is not here is found by asking: a row is only worth its place where asking
/// fails or where something must be known before signing in.
std::span<const Hoster> allHosters();

}  // namespace mailadvisor

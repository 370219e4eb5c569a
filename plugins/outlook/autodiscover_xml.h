#pragma once

#include "account/account.h"

#include <string>
#include <string_view>
#include <vector>

namespace mailadvisor::outlook {

/// One server of an answer. `login` is XML text already.
struct AutodiscoverServer {
    std::string_view type;  ///< IMAP, POP3 or SMTP; “POP” is read by nobody
    const Server* server{};
    std::string login{};
    bool sharesLogin{};  ///< of SMTP: the same as for receiving
};

/// An Autodiscover answer (POX, responseschema 2006a), UTF-8, a line each without line ends.
///
/// LoginName, SPA and SSL are always written: left out they mean the part before the @, on, and
/// on. `SSL on` stands beside every Encryption, because readers that know only SSL take `off` as
/// a connection in clear. It has no word for leaving mail on the server. Quotes are single ones:
/// the lines also stand in a batch file.
std::vector<std::string> autodiscoverLines(std::string_view displayName,
                                           const std::vector<AutodiscoverServer>& servers);

/// The answer for one account, as a file.
std::string autodiscoverXml(const Account& account);

}  // namespace mailadvisor::outlook

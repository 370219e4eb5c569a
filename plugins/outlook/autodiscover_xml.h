#pragma once

#include "account/account.h"

#include <string>

namespace mailadvisor::outlook {

/// The Autodiscover answer (POX, responseschema 2006a) for one account, UTF-8.
///
/// LoginName, SPA and SSL are always written: left out they mean the part before the @, on, and
/// on. `SSL on` stands beside every Encryption, because readers that know only SSL take `off` as
/// a connection in clear. It has no word for leaving mail on the server.
std::string autodiscoverXml(const Account& account);

}  // namespace mailadvisor::outlook

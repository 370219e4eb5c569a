#pragma once

#include "account/account.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mailadvisor {

/// One server of a domain; the user name is a pattern with `%EMAILADDRESS%`, `%EMAILLOCALPART%`.
struct DomainServer {
    Protocol protocol{};
    Server server{};

    friend bool operator==(const DomainServer&, const DomainServer&) = default;
};

/// What is written once for a whole domain (`mailadvisor.domain.v1`).
struct Domain {
    std::string domain{};  ///< A-label form
    std::string displayName{};
    std::vector<DomainServer> servers{};  ///< best first within a kind
    Pop3Settings pop3{};
    bool isAlsoInMicrosoft365{};  ///< as Account's

    friend bool operator==(const Domain&, const Domain&) = default;
};

}  // namespace mailadvisor

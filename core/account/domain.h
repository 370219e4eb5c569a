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

    // For who serves the settings; nothing of it is about the mail itself.
    std::string logo{};      ///< a picture's file, relative to the domain's own; may be empty
    std::string helpDesk{};  ///< whom people of this domain call, as the policy's; may be empty
    std::vector<std::string> hostNames{};  ///< more names of its web sites, A-label form
    std::string page{};  ///< the host at which its people see the page; may be empty

    friend bool operator==(const Domain&, const Domain&) = default;
};

}  // namespace mailadvisor

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace mailadvisor {

/// The part of a host name that one owner registered: `mail.company.co.th` -> `company.co.th`
/// (Public Suffix List). A public suffix itself, a single label or an IP address stays as it is.
std::string baseDomain(std::string_view host);

/// True for names under which anyone may register (`co.th`): never asked for a configuration.
bool isPublicSuffix(std::string_view host);

/// Both names have the same base domain, and it is not a public suffix.
bool isSameOwner(std::string_view host, std::string_view other);

/// The domains a mail exchanger's name stands for, most exact first: the name without its first
/// label, then its base domain (draft-ietf-mailmaint-autoconfig §3). Never a public suffix.
std::vector<std::string> domainsOfExchanger(std::string_view host);

}  // namespace mailadvisor

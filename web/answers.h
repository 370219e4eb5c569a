#pragma once

#include "net/http_message.h"
#include "web/inquiry.h"
#include "web/page/programs.h"
#include "web/served_domain.h"

#include <string>
#include <string_view>

namespace mailadvisor::web {

// One answer each, for a domain that is served, or null where it is not ours to answer for. Pure:
// nothing is looked up, so that an address that does not exist gets the answer of one that does.

/// The file itself; the same bytes for everybody of the domain. 404 for others.
HttpReply autoconfigReply(const ServedDomain* served, const HttpRequest& request);

/// Settings, or Autodiscover's own error with status 200: to any other status Outlook answers by
/// asking for passwords, and Delta Chat by giving up.
HttpReply autodiscoverReply(const ServedDomain* served, const Inquiry& inquiry,
                            const HttpRequest& request);

/// Where Autodiscover's question may be put; there is no JSON form that carries settings. Nothing
/// of the question is repeated.
HttpReply autodiscoverJsonReply(const ServedDomain* served, const Inquiry& inquiry,
                                const HttpRequest& request);

/// The same bytes for every request and after every start, until the file changes.
HttpReply paccReply(const ServedDomain* served, const HttpRequest& request);

/// The unsigned configuration profile for the address in the query, for IMAP unless
/// `protocol=pop3`. 400 without an address, 404 for others and where no such server is.
HttpReply profileReply(const ServedDomain* served, const Inquiry& inquiry,
                       const HttpRequest& request, const Programs& programs,
                       std::string_view helpDesk);

/// The settings of one person of the domain, best servers first; nothing when it has none that take
/// a password. The pattern of a user name that is not known here leaves the server out.
std::optional<Account> accountIn(const Domain& published, const EmailAddress& address,
                                 Protocol protocol);

/// A short answer in words for whoever looks.
HttpReply plainReply(int status, std::string_view text);

/// The same for a method that a route does not take.
HttpReply methodNotAllowed(std::string_view allowed);

/// What may be kept for an hour and read by web pages, since nothing in it is about a person:
/// with its tag, or 304 when that was asked about.
HttpReply publicReply(const HttpRequest& request, std::string_view contentType,
                      const std::string& body);

/// What was made for one person, and nobody else may keep.
HttpReply privateReply(int status, std::string_view contentType, std::string body);

}  // namespace mailadvisor::web

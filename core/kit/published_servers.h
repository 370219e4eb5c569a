#pragma once

#include "account/domain.h"

#include <vector>

namespace mailadvisor {

/// The domain as it is published, with encrypted servers only: connections in clear are never
/// offered. Within each direction IMAP stands before POP3 and TLS before STARTTLS, whatever the
/// file says: Geary and FairEmail look at the first incoming server alone and want IMAP, and
/// readers that cannot tell STARTTLS (EmailEngine) take the first of a kind for TLS.
Domain publishedForm(const Domain& domain);

/// True when a server of this kind is among them.
bool offers(const Domain& domain, Protocol protocol);

/// The one server of each kind that an Autodiscover answer names: the first that takes a password
/// and that every reader connects to rightly. Readers that look at the port alone take STARTTLS on
/// any but the usual ports for TLS (Thunderbird). Empty when an answer would help nobody: without
/// an incoming server or without one to send by.
std::vector<DomainServer> forAutodiscover(const Domain& published);

}  // namespace mailadvisor

#pragma once

#include "audit/domain_view.h"

#include <optional>
#include <string_view>

namespace mailadvisor {

/// What an attempt asked, without whom it named: a site that answers nobody in particular is asked
/// once more, for `postmaster`, and both are one place.
std::string_view placeOf(std::string_view url);

/// What is wrong at one place of the autoconfig file. Nothing when it is right, simply absent, not
/// to be told, or when only a wildcard or the domain's own web site answers there.
std::optional<AuditCode> faultOfAutoconfig(const DomainView& view, const Attempt& attempt);

/// The same for one place of Autodiscover.
std::optional<AuditCode> faultOfAutodiscover(const DomainView& view, const Attempt& attempt);

/// One of the https places has a good file.
bool hasAutoconfig(const DomainView& view);

/// A good file stands at the place without encryption.
bool hasPlainAutoconfig(const DomainView& view);

/// Autodiscover gives settings, or would after a sign-in.
bool hasAutodiscover(const DomainView& view);

/// Autodiscover is there and wants a password first: an Exchange or Zimbra server.
bool wantsSignIn(const DomainView& view);

}  // namespace mailadvisor

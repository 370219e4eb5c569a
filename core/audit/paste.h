#pragma once

#include "audit/audit.h"
#include "audit/domain_view.h"

#include <string>
#include <string_view>
#include <vector>

namespace mailadvisor {

/// The record of one service as it should be: where the domain's mail is really offered, or the
/// target "." where it is not (RFC 6186 §3.4). Nothing when no mail is offered at all.
std::vector<std::string> serviceLines(const DomainView& view, const MailService& service);

/// All six of them.
std::vector<std::string> allServiceLines(const DomainView& view);

/// A name that leads to the domain's own web server.
std::string aliasLine(std::string_view name, std::string_view target);

/// Takes the records of a name and type away.
std::string removalLine(std::string_view name, std::string_view type);

/// The domain's exchangers as far as they are right; where none is, the server that the mail is
/// read from. Nothing when that is not known either.
std::vector<std::string> exchangerLines(const DomainView& view);

/// The autoconfig file (draft-ietf-mailmaint-autoconfig) with what is really offered, at the place
/// of `url`. Nothing without a server of each direction: Thunderbird refuses such a file.
std::vector<WebLines> autoconfigLines(const DomainView& view, std::string_view url);

/// The same for the answer to Autodiscover ([MS-OXDSCLI]). It cannot know who asks, so that it
/// leaves out user names that are made of the address.
std::vector<WebLines> autodiscoverLines(const DomainView& view, std::string_view url);

/// The lines for whatever file a source of the domain reads at `url`.
std::vector<WebLines> fileLines(const DomainView& view, Source source, std::string_view url);

}  // namespace mailadvisor

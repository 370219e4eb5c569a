#pragma once

#include "account/domain.h"

#include <string>
#include <vector>

namespace mailadvisor::publish {

/// The Autodiscover answer as a PHP script that reads who asks and puts the user name together.
///
/// It reads 8 KiB of the question at most, answers only for addresses of the domain (in A-label or
/// readable form) whose characters an address may have, and writes them escaped; anything else gets
/// Autodiscover's error 600. It stores nothing and asks nobody.
std::string answeringScript(const std::vector<DomainServer>& servers, const std::string& domain);

}  // namespace mailadvisor::publish

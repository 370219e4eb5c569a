#pragma once

#include <string>

namespace mailadvisor::thunderbird {

/// A policies.json for every account of a machine: the company's own issuer is trusted, and
/// account set-up asks and guesses over encrypted connections only.
///
/// `caFile` is a path on the target; empty = no issuer of its own. No account stands in it: a
/// policy knows no user, and one applied at each start would undo what the person changes.
std::string policiesJson(const std::string& caFile);

}  // namespace mailadvisor::thunderbird

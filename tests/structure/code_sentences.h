#pragma once

#include <set>
#include <string>
#include <string_view>

namespace mailadvisor::test {

/// The ids of the sentences that belong to the values of an enum, as the program asks for them:
/// reasons, lints, hints, problems and notes of TLS, remarks on ports, suspicions. The code puts
/// them together, so that they stand nowhere as text.
const std::set<std::string>& sentencesOfCodes();

/// True for an id of one of these kinds, whether its code exists or not.
bool isOfACode(std::string_view id);

}  // namespace mailadvisor::test

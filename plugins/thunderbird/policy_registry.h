#pragma once

#include <string>

namespace mailadvisor::thunderbird {

/// The preferences of policiesJson alone, in one line: the value of `Preferences` in the ADMX
/// template and in Intune.
std::string preferencesJson();

/// The same policies as values of Windows' registry, for regedit or a group policy: HKLM, ASCII,
/// CRLF. Source: thunderbird/policy-templates, "Windows (GPO)" of Preferences (REG_MULTI_SZ) and
/// of Certificates (REG_EXPAND_SZ).
std::string policyRegistry(const std::string& caFile);

}  // namespace mailadvisor::thunderbird

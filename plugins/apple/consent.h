#pragma once

#include "account/account.h"

#include <string>

namespace mailadvisor::apple {

/// What the device shows in one language while it asks for consent.
struct Consent {
    std::string description{};  ///< one line on the profile's page
    std::string text{};         ///< has to be agreed to before the installation
};

/// The sentences of this plugin's own catalogue about an account; `helpDesk` is whom to ask, empty
/// for nobody. They stand in the file because the device shows them, not we.
Consent englishConsent(const Account& account, const std::string& helpDesk);
Consent thaiConsent(const Account& account, const std::string& helpDesk);

}  // namespace mailadvisor::apple

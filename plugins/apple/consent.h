#pragma once

#include "account/account.h"
#include "base/message.h"

#include <string>
#include <vector>

namespace mailadvisor::apple {

/// The line on the profile's page, in the language of the device's owner.
Message consentDescription(const Account& account);

/// What has to be agreed to before the installation, a paragraph each; `helpDesk` is whom to ask,
/// empty for nobody.
std::vector<Message> consentText(const Account& account, const std::string& helpDesk);

}  // namespace mailadvisor::apple

#pragma once

#include "account/account.h"

#include <string>

namespace mailadvisor::thunderbird_android {

/// The account as a settings file (`.k9s`): XML, format 1, settings version 99, which is what the
/// app itself writes when it reads a QR code. Without a password: the app asks for it.
///
/// The UUID is made of the address and the type: a second import replaces or skips the first. The
/// incoming server stands before the outgoing one: FairEmail, which reads the file too, wants that.
/// The account has passed the writer's checks.
std::string settingsFile(const Account& account);

}  // namespace mailadvisor::thunderbird_android

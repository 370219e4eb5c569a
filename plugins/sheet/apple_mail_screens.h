#pragma once

#include "account/guide.h"

#include <vector>

namespace mailadvisor::sheet {

/// When Mail takes what it fetched off a POP3 server.
struct AppleDeletion {
    const char* id{};    ///< message of the choice
    const char* word{};  ///< as the English program shows it
};

/// The choice of Mail's list for this account; null = the list has none like it.
const AppleDeletion* appleDeletion(const Pop3Settings& pop3);

/// From Add Account to the last button, for an account that is added by hand.
std::vector<GuideScreen> appleNewAccount(const Account& account);

/// The values of an account that is there, to be compared one by one.
std::vector<GuideScreen> appleSettings(const Account& account);

}  // namespace mailadvisor::sheet

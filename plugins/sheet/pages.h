#pragma once

#include "account/account.h"
#include "account/guide.h"

namespace mailadvisor::sheet {

// For each program: why it cannot be set up so (message id, or null), and its page.

const char* newOutlookInability(const Account& account);
void writeNewOutlook(Guide& guide, const Account& account);

const char* outlookMacInability(const Account& account);
void writeOutlookMac(Guide& guide, const Account& account);

const char* outlookMobileInability(const Account& account);
void writeOutlookMobile(Guide& guide, const Account& account);

const char* iphoneMailInability(const Account& account);
void writeIphoneMail(Guide& guide, const Account& account);

const char* gmailInability(const Account& account);
void writeGmail(Guide& guide, const Account& account);

const char* samsungEmailInability(const Account& account);
void writeSamsungEmail(Guide& guide, const Account& account);

}  // namespace mailadvisor::sheet

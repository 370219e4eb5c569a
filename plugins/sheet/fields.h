#pragma once

#include "account/account.h"
#include "account/guide.h"

#include <string>
#include <string_view>

namespace mailadvisor::sheet {

bool fetchesByPop3(const Account& account);

/// Words as the program shows them in every language ("SSL/TLS").
Message asOnScreen(std::string words);

/// A sentence that no document of the program's maker proves: the page marks it and says so.
Message unproven(Message text);

/// A value to be typed; `onScreen` is the label of the program's English version.
GuideField typed(const char* label, std::string onScreen, std::string value);

/// A value to be picked or switched.
GuideField chosen(const char* label, std::string onScreen, Message choice);

/// How a check box has to stand.
Message tick(bool isTicked);

/// The person's own password.
GuideField password(std::string onScreen = "Password");

/// How mails are signed: the person's name, or the address of who has none.
std::string senderName(const Account& account);

std::string portOf(const Server& server);

/// The program's words for a connection that is encrypted at once or by STARTTLS.
Message securityWords(const Server& server, std::string_view tls, std::string_view startTls);

/// The same as the new Outlook and Outlook for phones say it.
Message outlookSecurity(const Server& server);

}  // namespace mailadvisor::sheet

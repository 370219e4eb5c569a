#pragma once

#include "base/message.h"
#include "report/ink.h"
#include "text/sentences.h"

#include <string>
#include <vector>

namespace mailadvisor {

/// One installed client writer, in words that are ready to be shown.
struct ClientRow {
    std::string id{};
    std::string name{};
    bool imap{};
    bool pop3{};
    bool startTls{};
    bool oauth2{};
    Message deleteAfterDays{};  ///< how it counts "delete after N days"; empty = it cannot
    std::vector<std::string> files{};
    std::vector<std::string> proven{};      ///< what the real program was seen to do
    std::vector<std::string> unverified{};  ///< what nobody could try
};

/// The installed writers and what each can do; `style.details` adds what is proven and what not.
std::string clientsReport(const std::vector<ClientRow>& clients, const Sentences& say,
                          const PageStyle& style);

}  // namespace mailadvisor

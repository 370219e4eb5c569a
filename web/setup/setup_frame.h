#pragma once

#include "net/http_message.h"
#include "report/html/html.h"
#include "text/sentences.h"

#include <cstddef>
#include <string>
#include <vector>

namespace mailadvisor::web {

/// A page of set-up on this computer, without what stands around it.
struct SetupSheet {
    std::string title{};
    Html content{};
    int status{200};
    std::size_t page{};  ///< its number: the newest page that was made tells when it is closed
    std::size_t turn{};  ///< PageFront::turn
    std::string refreshAfterSeconds{};  ///< without the script it comes anew; empty = it stays
    bool isLast{};  ///< nothing leads on from here: no other language, no script
};

/// The whole page, with the headers of a page that is nobody else's and never kept.
HttpReply framed(const SetupSheet& sheet, const Sentences& say);

/// The same without content of ours: leads the browser on to `/` from our own origin, so that it
/// shows its new cookie there.
HttpReply leadingOn(const Sentences& say);

/// Headers of everything that is answered and no asset.
std::vector<HttpField> setupHeaders();

}  // namespace mailadvisor::web

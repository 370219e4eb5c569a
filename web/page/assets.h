#pragma once

#include "net/http_message.h"
#include "web/page/page_site.h"

#include <string>
#include <string_view>

namespace mailadvisor::web {

/// A file of the page itself. Its name holds the hash of its bytes: it may be kept for ever.
struct Asset {
    std::string path{};  ///< such as `/page-0123456789abcdef.css`
    std::string contentType{};
    std::string bytes{};
};

/// A file of a page, under a name that holds the hash of its bytes.
Asset assetOf(std::string_view name, std::string_view kind, std::string contentType,
              std::string bytes);

/// The style sheet of all pages: that of the advice and what forms and cards need.
const Asset& styleAsset();

/// Adds buttons that copy a value; without it there are none.
const Asset& scriptAsset();

/// The asset as it is answered: kept for a year, never asked for again.
HttpReply replyWith(const Asset& asset);

/// A domain's picture as a file of the page: `/picture/DOMAIN/HASH`.
Asset pictureAsset(const PageDomain& domain);

/// The domain in the path of a picture; empty when it is another path.
std::string_view domainOfPicture(std::string_view path);

}  // namespace mailadvisor::web

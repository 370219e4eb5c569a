#pragma once

#include "net/http_message.h"
#include "web/inquiry.h"
#include "web/site.h"

namespace mailadvisor::web {

/// An answer, and what of it may be written down.
struct Answered {
    HttpReply reply{};
    Route route{Route::None};
    std::string domain{};  ///< the served domain it is about; empty for foreign ones
};

/// What was learned before an answer that the site does not know.
struct FoundElsewhere {
    ServedDomainPointer domain{};  ///< of a domain that is not served (--any-domain); may be null
};

/// Answers a mail program or a person. Pure: the same site, request and moment give the same
/// answer. `/health` and `/metrics` are not answered here (figures.h).
///
/// The domain is that of the address that was sent, else that of the host that was asked. Who came
/// by http to a web server in front of us is led to the same place by https; people's page only
/// stands at its own hosts.
Answered answerTo(const Site& site, const HttpRequest& request, Timestamp now,
                  const FoundElsewhere& found = {});

/// The domain to look for before answerTo where foreign domains are answered, too: that of an
/// address that was sent; empty for a served one, and for what no program or person asks.
std::string foreignDomainIn(const Site& site, const HttpRequest& request);

}  // namespace mailadvisor::web

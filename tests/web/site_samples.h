#pragma once

#include "page/page_samples.h"
#include "web/router.h"

#include <string>

namespace mailadvisor::web::test {

/// A domain with IMAP 993 and 143, POP3 995, sending by 465 and 587.
Domain domainNamed(const std::string& name);

/// A site of example.test and second.test; the page stands at help.example.test.
Site sampleSite();

/// A request by https to the domain's own host of that name.
HttpRequest get(const std::string& host, const std::string& path, const std::string& query = "");
HttpRequest post(const std::string& host, const std::string& path, const std::string& body);

/// Autodiscover's question as Outlook puts it.
std::string outlookQuestion(const std::string& address,
                            const std::string& schema = "outlook/responseschema/2006a");

inline constexpr Timestamp aMoment{std::chrono::seconds(1'795'000'000)};

}  // namespace mailadvisor::web::test

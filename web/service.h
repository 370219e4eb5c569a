#pragma once

#include "advisor/wishes.h"
#include "base/error.h"
#include "clients/catalogue.h"
#include "net/http_server.h"
#include "policy/policy.h"
#include "text/sentences.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace mailadvisor::web {

/// What a service is to do.
struct ServiceOptions {
    std::vector<std::string> domainFiles{};
    std::string domainFolder{};  ///< empty = none
    std::string baseUrl{};       ///< of people's page; empty = where it listens
    HttpServerOptions http{};
    std::vector<std::string> signCommand{};  ///< a program and its arguments; empty = none
    bool verifies{};                         ///< looks at the mail servers, at the start and daily
    bool answersAnyDomain{};                 ///< also for domains that are not served
    std::string peopleFile{};   ///< whose figures stand behind own links; empty = nobody's
    std::string linkKeyFile{};  ///< by which those links are made; given together with it
    Wishes wishes{};            ///< how the network is reached
};

/// Where a service is heard.
struct ServiceVoice {
    std::function<void(std::string_view)> result{};  ///< once: what was begun, for the person
    std::function<void(std::string_view)> log{};     ///< one line for each answer
    std::function<void(const Message&)> progress{};
    std::function<void(const Error&)> warn{};
    const Sentences& say;
};

/// Serves until it is told to stop (SIGTERM, SIGINT): answers what has begun, then returns. SIGHUP
/// reads domains and certificate again; what cannot be read stays as it was, and is said. Sockets
/// that the manager of services opened are used in the place of the wished one.
///
/// Errors: InvalidInput for what is wrong in options or files; Refused when the place to listen is
/// taken.
Result<void> serve(const ServiceOptions& options, const Policy& policy, ClientCatalogue& catalogue,
                   const ServiceVoice& voice);

/// The links of all people in the file, a line each: address, comma, link (RFC 4180). They work for
/// People::usualLife from today on.
///
/// Errors: InvalidInput for files that cannot be read, and without the page's URL.
Result<std::string> personalLinks(const ServiceOptions& options);

}  // namespace mailadvisor::web

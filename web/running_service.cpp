#include "web/running_service.h"

#include "net/clock.h"
#include "net/http_url.h"
#include "net/task_group.h"
#include "web/access_log.h"
#include "web/check_servers.h"
#include "web/figures.h"

#include <algorithm>
#include <utility>

namespace mailadvisor::web {
namespace {

constexpr auto filePause = std::chrono::seconds(10);  // listing thousands takes some ms each time

Error noDomain(const ServiceOptions& options) {
    return {ErrorCode::InvalidInput,
            options.domainFolder.empty() ? "--domain" : options.domainFolder,
            {MESSAGE_ID("error.serve-no-domain"), {}},
            {MESSAGE_ID("remedy.serve-no-domain"), {}}};
}

std::string withoutLastSlash(std::string url) {
    while (url.ends_with('/')) url.pop_back();
    return url;
}

/// The page's URL where nobody named one: as far as anybody on this computer can reach it.
std::string urlOfPlace(const HttpServerOptions& http, const std::string& place) {
    if (place.starts_with("unix:")) return {};
    return (http.certificateFile.empty() ? "http://" : "https://") + place;
}

std::string nameOfServer(const ServerPlace& place) {
    return std::string(properName(place.protocol)) + " " + place.host + ":" +
           std::to_string(place.port.value);
}

}  // namespace

RunningService::RunningService(const ServiceOptions& options, const Policy& policy,
                               ClientCatalogue& catalogue, const ServiceVoice& voice)
    : options_(options),
      policy_(policy),
      catalogue_(catalogue),
      voice_(voice),
      loop_(std::make_shared<EventLoop>()),
      programs_(Programs::load(catalogue)),
      files_(options.domainFiles, options.domainFolder),
      signer_(*loop_, options.signCommand),
      signals_(loop_->executor()),
      filesWake_(loop_->executor()),
      serversWake_(loop_->executor()) {
    tally_.startedAt = now();
    if (options.answersAnyDomain) foreign_.emplace(loop_, options.wishes, policy, tally_);
}

RunningService::~RunningService() = default;

Result<void> RunningService::checkNamedFiles() const {
    const auto problems = files_.problems();
    const bool isFolder = !options_.domainFolder.empty();
    for (const auto& problem : problems) {
        const bool isNamed = std::ranges::any_of(options_.domainFiles, [&](const auto& file) {
            return problem.where.starts_with(file);
        });
        if (isNamed || !isFolder || problem.where == options_.domainFolder)
            return Unexpected{problem};
        voice_.warn(problem);
    }
    if (files_.domains().empty() && !options_.answersAnyDomain)
        return Unexpected{noDomain(options_)};
    return {};
}

Result<void> RunningService::open() {
    files_.read();
    if (auto wrong = checkNamedFiles(); !wrong) return wrong;
    auto people = readPeople(options_.peopleFile, options_.linkKeyFile);
    if (!people) return Unexpected{std::move(people).error()};
    people_ = *std::move(people);
    HttpServerOptions http = options_.http;
    http.inherited.assign(supervisor_.sockets().begin(), supervisor_.sockets().end());
    auto server = HttpServer::listen(
        *loop_, std::move(http), [this](HttpRequest request) { return reply(std::move(request)); });
    if (!server) return Unexpected{std::move(server).error()};
    server_.emplace(*std::move(server));
    baseUrl_ = withoutLastSlash(options_.baseUrl.empty()
                                    ? urlOfPlace(options_.http, server_->places().front())
                                    : options_.baseUrl);
    rebuildSite();
    return {};
}

void RunningService::run() { loop_->run(runAllTasks()); }

Task<void> RunningService::runAllTasks() {
    TaskGroup tasks(loop_->executor());
    tasks.start(serveVisitors());
    tasks.start(hearSignals());
    tasks.start(watchFiles());
    if (options_.verifies) tasks.start(watchServers());
    tasks.start(tellSummary());
    supervisor_.tellReady();
    co_await tasks.wait();
}

Task<void> RunningService::serveVisitors() { co_await server_->run(); }

Task<void> RunningService::hearSignals() {
    while (!isStopping_) {
        const auto signal = co_await signals_.next();
        switch (signal) {
            case ServiceSignal::Stop: stop(); break;
            case ServiceSignal::Reload: reload(); break;
        }
    }
}

void RunningService::stop() {
    isStopping_ = true;
    supervisor_.tellStopping();
    voice_.progress({MESSAGE_ID("serve.stopping"), {}});
    server_->stop();
    filesWake_.wake();
    serversWake_.wake();
}

void RunningService::rebuildSite() {
    const auto url = HttpUrl::parse(baseUrl_);
    auto site = std::make_shared<Site>(Site{.policy = policy_, .programs = programs_});
    const auto withdrawn = watch_.withdrawn();
    for (const auto* filed : files_.domains()) {
        site->domains.put(
            std::make_shared<const ServedDomain>(filed->domain, withdrawn, filed->logo));
    }
    site->problems = files_.problems();
    site->troubled = watch_.troubled();
    site->baseUrl = baseUrl_;
    site->people = people_;
    site->pageHost = url ? url->host : std::string{};
    site_ = std::move(site);
}

void RunningService::takeInChanges() {
    rebuildSite();
    for (const auto& problem : site_->problems) voice_.warn(problem);
    ++tally_.reloads;
    voice_.progress({MESSAGE_ID("serve.reloaded"),
                     {{"n", static_cast<std::int64_t>(site_->domains.all().size())}}});
}

void RunningService::reload() {
    supervisor_.tellReloading();
    (void)files_.read();
    if (auto people = readPeople(options_.peopleFile, options_.linkKeyFile)) {
        people_ = *std::move(people);
    } else {
        voice_.warn(people.error());
    }
    takeInChanges();
    if (auto certificate = server_->reloadCertificate(); !certificate)
        voice_.warn(certificate.error());
    supervisor_.tellReady();
}

Task<void> RunningService::watchFiles() {
    if (options_.domainFolder.empty()) co_return;
    while (!isStopping_) {
        (void)co_await filesWake_.wait(Deadline::in(filePause));
        if (!isStopping_ && files_.read()) takeInChanges();
    }
}

Result<Network*> RunningService::network() {
    if (!network_) {
        NetworkOptions reached;
        reached.resolver = options_.wishes.resolver;
        reached.caFile = options_.wishes.caFile;
        reached.publicOnly = options_.wishes.publicOnly;
        for (const auto& text : options_.wishes.connectTo) {
            auto rule = ConnectTo::parse(text);
            if (!rule) return Unexpected{std::move(rule).error()};
            reached.connectTo.push_back(*std::move(rule));
        }
        auto opened = Network::open(std::move(reached), loop_);
        if (!opened) return Unexpected{std::move(opened).error()};
        network_.emplace(*std::move(opened));
    }
    return &*network_;
}

void RunningService::sayTroubles(const std::vector<TroubledServer>& before) {
    for (const auto& server : watch_.troubled()) {
        const auto id = server.isWithdrawn ? MESSAGE_ID("serve.server-withdrawn")
                                           : MESSAGE_ID("serve.server-fails");
        voice_.warn({ErrorCode::Unreachable,
                     nameOfServer(server.place),
                     {id, {{"n", static_cast<std::int64_t>(server.failedChecks)}}},
                     {}});
    }
    for (const auto& server : before) {
        const bool isStill = std::ranges::any_of(
            watch_.troubled(), [&](const auto& one) { return one.place == server.place; });
        if (isStill) continue;
        voice_.progress(
            {MESSAGE_ID("serve.server-back"), {{"server", nameOfServer(server.place)}}});
    }
}

Task<void> RunningService::watchServers() {
    const auto opened = network();
    if (!opened) {
        voice_.warn(opened.error());
        co_return;
    }
    while (!isStopping_) {
        std::vector<Domain> domains;
        for (const auto* filed : files_.domains()) domains.push_back(filed->domain);
        const auto round = co_await checkServers(**opened, domains);
        const auto before = watch_.troubled();
        watch_.note(round, now());
        sayTroubles(before);
        rebuildSite();
        if (isStopping_) break;
        (void)co_await serversWake_.wait(Deadline::in(watch_.pause()));
    }
}

Task<HttpReply> RunningService::reply(HttpRequest request) {
    const auto begin = Deadline::Clock::now();
    auto done = co_await answered(request);
    ++tally_.answers[{done.route, done.reply.status}];
    const auto took =
        std::chrono::duration_cast<std::chrono::microseconds>(Deadline::Clock::now() - begin);
    voice_.log(accessLine(request, done, now(), took));
    co_return std::move(done.reply);
}

Task<Answered> RunningService::answered(const HttpRequest& request) {
    const SitePointer site = site_;  // an answer ends with what it began with
    const auto route = routeOf(request.path);
    if (route == Route::Health)
        co_return Answered{healthReply(*site, tally_, request, voice_.say, now()), route, {}};
    if (route == Route::Metrics)
        co_return Answered{metricsReply(*site, tally_, server_->counters(), request), route, {}};
    FoundElsewhere found;
    if (foreign_) {
        auto domain = foreignDomainIn(*site, request);
        if (!domain.empty()) found.domain = co_await foreign_->find(std::move(domain));
    }
    auto done = answerTo(*site, request, now(), found);
    const bool isToSign =
        done.route == Route::Profile && done.reply.status == 200 && signer_.isSet();
    if (isToSign) co_await signReply(done);
    co_return done;
}

Task<void> RunningService::signReply(Answered& answered) {
    const bool isSigned = co_await signer_.sign(answered.reply);
    ++(isSigned ? tally_.signedProfiles : tally_.signingFailures);
    if (!isSigned) voice_.progress({MESSAGE_ID("serve.signing-failed"), {}});
}

}  // namespace mailadvisor::web

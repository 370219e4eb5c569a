#pragma once

#include "net/event_loop.h"
#include "net/network.h"
#include "net/service_signals.h"
#include "net/wakeup.h"
#include "system/supervisor.h"
#include "web/domain_files.h"
#include "web/foreign_domains.h"
#include "web/profile_signer.h"
#include "web/router.h"
#include "web/server_watch.h"
#include "web/service.h"
#include "web/site.h"
#include "web/tally.h"

#include <memory>
#include <optional>

namespace mailadvisor::web {

/// The service while it runs: the site that is answered from, and what changes it. All of it on
/// the loop's thread.
class RunningService {
public:
    RunningService(const ServiceOptions& options, const Policy& policy, ClientCatalogue& catalogue,
                   const ServiceVoice& voice);
    ~RunningService();

    /// Reads the files and opens the place. Errors: as serve().
    Result<void> open();

    void run();

private:
    Task<HttpReply> reply(HttpRequest request);
    Task<Answered> answered(const HttpRequest& request);
    Task<void> signReply(Answered& answered);

    Task<void> runAllTasks();
    Task<void> serveVisitors();
    Task<void> hearSignals();
    Task<void> watchFiles();
    Task<void> watchServers();
    Task<void> tellSummary();

    Result<Network*> network();
    Result<void> checkNamedFiles() const;
    Result<void> takePeople();
    void rebuildSite();
    void takeInChanges();
    void reload();
    void stop();
    void sayTroubles(const std::vector<TroubledServer>& before);

    const ServiceOptions& options_;
    const Policy& policy_;
    ClientCatalogue& catalogue_;
    const ServiceVoice& voice_;
    std::shared_ptr<EventLoop> loop_;
    Supervisor supervisor_{};
    Programs programs_;
    DomainFiles files_;
    ServerWatch watch_{};
    Tally tally_{};
    ProfileSigner signer_;
    std::optional<ForeignDomains> foreign_{};
    std::optional<Network> network_{};
    std::shared_ptr<const People> people_{};
    std::string baseUrl_{};
    SitePointer site_{};
    std::optional<HttpServer> server_{};
    ServiceSignals signals_;
    Wakeup filesWake_;
    Wakeup serversWake_;
    bool isStopping_{};
};

}  // namespace mailadvisor::web

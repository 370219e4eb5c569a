#include "web/service.h"

#include "web/running_service.h"

namespace mailadvisor::web {

Result<void> serve(const ServiceOptions& options, const Policy& policy, ClientCatalogue& catalogue,
                   const ServiceVoice& voice) {
    RunningService service(options, policy, catalogue, voice);
    if (auto opened = service.open(); !opened) return opened;
    service.run();
    return {};
}

}  // namespace mailadvisor::web

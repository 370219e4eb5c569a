#include "advisor/able_clients.h"

#include "advisor/write_request.h"
#include "clients/demand.h"

#include <algorithm>
#include <functional>

namespace mailadvisor {
namespace {

bool runsHere(const ClientMetadata* client) {
    return std::ranges::find(client->platforms, ownPlatform()) != client->platforms.end();
}

}  // namespace

std::vector<const ClientMetadata*> clientsFor(const ClientCatalogue& catalogue,
                                              const RenderRequest& request) {
    std::vector<const ClientMetadata*> able;
    for (const auto& client : catalogue.clients()) {
        const bool isAble =
            !firstInability(client, demandOf(requestFor(client, request, std::nullopt)));
        if (isAble) able.push_back(&client);
    }
    std::ranges::stable_sort(able, std::greater{},
                             [](const auto* client) { return countOf(client->can); });
    std::ranges::stable_partition(able, runsHere);
    return able;
}

}  // namespace mailadvisor

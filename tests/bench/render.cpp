// Accounts a second through every writer, and how long all plugins' metadata take to be read.
//
//   bench_render PLUGIN_FOLDER [--benchmark_…]
//
// What is measured is what `deploy` does for each account on one thread: the checks, the question
// whether the client can, the writer. QR pictures, printed pages and signing come after rendering.

#include "clients/render.h"
#include "account/samples.h"
#include "clients/demand.h"

#include <benchmark/benchmark.h>

#include <cstdio>
#include <string>
#include <vector>

namespace {

using namespace mailadvisor;

constexpr int rosterSize = 1000;

/// The `number`th person of a company; names as they are in Thailand.
RenderRequest personal(const Account& model, const ClientMetadata& client, int number) {
    RenderRequest request;
    request.platform = platformFor(client, Platform::Linux);
    Account account = model;
    account.address = "somchai.jaidee" + std::to_string(number) + "@example.com";
    account.incoming.username = account.address;
    account.outgoing->username = account.address;
    request.account = std::move(account);
    return request;
}

RenderRequest forDomain(const ClientMetadata& client, int number) {
    RenderRequest request;
    request.scope = domainScopeFor(client);
    request.platform = platformFor(client, Platform::Linux);
    request.domain = sample::domain();
    request.domain->domain = "company" + std::to_string(number) + ".example.com";
    return request;
}

/// The accounts a client is tried with, in order: the first that it can express is measured.
std::vector<Account> models() {
    Account imap = sample::imapAccount();
    Account keeping = sample::pop3Account();
    keeping.pop3 = {};
    return {imap, sample::pop3Account(), keeping};
}

struct Roster {
    std::string what{};  ///< `imap`, `pop3` or `domain`; empty when the client refuses everything
    std::vector<RenderRequest> requests{};
};

Roster rosterFor(ClientCatalogue& catalogue, const ClientMetadata& client) {
    Roster roster;
    for (const Account& model : models()) {
        if (!renderFor(catalogue, client.id, personal(model, client, 0))) continue;
        roster.what = nameOf(model.protocol);
        for (int i = 0; i < rosterSize; ++i) roster.requests.push_back(personal(model, client, i));
        return roster;
    }
    if (!renderFor(catalogue, client.id, forDomain(client, 0))) return roster;
    roster.what = "domain";
    for (int i = 0; i < rosterSize; ++i) roster.requests.push_back(forDomain(client, i));
    return roster;
}

void measureWriter(benchmark::State& state, ClientCatalogue& catalogue,
                   const ClientMetadata& client) {
    const Roster roster = rosterFor(catalogue, client);
    if (roster.what.empty()) return state.SkipWithError("refuses every account");
    std::size_t next = 0;
    std::size_t bytes = 0;
    for (auto _ : state) {
        const auto bundle =
            renderFor(catalogue, client.id, roster.requests[next++ % roster.requests.size()]);
        if (!bundle) return state.SkipWithError("refused");
        for (const auto& file : bundle->files) bytes += file.content.size();
    }
    state.SetItemsProcessed(state.iterations());
    state.SetBytesProcessed(static_cast<std::int64_t>(bytes));
    state.SetLabel(roster.what);
}

void measureSearch(benchmark::State& state, const std::string& folder) {
    std::size_t found = 0;
    for (auto _ : state) found = ClientCatalogue::search({folder}).clients().size();
    state.counters["writers"] = static_cast<double>(found);
}

}  // namespace

int main(int count, char** arguments) {
    benchmark::Initialize(&count, arguments);
    if (count != 2) {
        std::fputs("usage: bench_render PLUGIN_FOLDER\n", stderr);
        return 2;
    }
    const std::string folder = arguments[1];
    // First, while no plugin is loaded: that is how the program meets them.
    for (const int iterations : {1, 200}) {
        benchmark::RegisterBenchmark("catalogue", measureSearch, folder)
            ->Iterations(iterations)
            ->Unit(benchmark::kMillisecond);
    }
    ClientCatalogue catalogue = ClientCatalogue::search({folder});
    for (const ClientMetadata& client : catalogue.clients()) {
        benchmark::RegisterBenchmark(client.id.c_str(), [&](benchmark::State& state) {
            measureWriter(state, catalogue, client);
        })->Unit(benchmark::kMicrosecond);
    }
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}

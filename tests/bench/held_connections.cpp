// bench_held_connections CA_FILE HOST PORT COUNT: opens COUNT TLS connections, reads each
// greeting, holds all of them, and prints how much memory each one took.

#include "net/connection.h"
#include "net/event_loop.h"
#include "net/network.h"
#include "net/task_group.h"
#include "resources.h"

#include <cstdio>
#include <cstdlib>

using namespace mailadvisor;

namespace {

using Held = std::vector<std::unique_ptr<Connection>>;

constexpr int openedAtOnce = 50;

Task<void> holdInTurn(Network& network, std::string host, Port port, int& left, Held& held) {
    while (left > 0) {
        --left;
        const auto deadline = Deadline::in(std::chrono::seconds(20));
        ConnectionFailure failure{};
        auto connection = co_await Connection::open(network, host, port, deadline, failure);
        if (!connection) continue;
        failure = co_await connection->startTls(host, deadline);
        if (failure == ConnectionFailure::None) co_await connection->read(deadline, failure);
        if (failure == ConnectionFailure::None) held.push_back(std::move(connection));
    }
}

void hold(Network& network, const char* host, Port port, int count, Held& held) {
    std::vector<Task<void>> tasks;
    for (int i = 0; i < openedAtOnce; ++i) {
        tasks.push_back(holdInTurn(network, host, port, count, held));
    }
    network.loop->run(runAll(std::move(tasks)));
}

}  // namespace

int main(int argumentCount, char** arguments) {
    if (argumentCount != 5) return 2;
    NetworkOptions options;
    options.caFile = arguments[1];
    auto network = Network::open(options);
    if (!network) return 1;
    const Port port{static_cast<std::uint16_t>(std::atoi(arguments[3]))};
    const int count = std::atoi(arguments[4]);

    Held held;
    held.reserve(static_cast<std::size_t>(count) + 1);
    // The first connection brings OpenSSL's own tables into memory.
    hold(*network, arguments[2], port, 1, held);
    const long before = bench::memoryKib("VmRSS");
    hold(*network, arguments[2], port, count, held);
    const long after = bench::memoryKib("VmRSS");

    std::printf("kb-each=%.1f held=%zu failed=%d\n",
                static_cast<double>(after - before) * 1.024 / count, held.size() - 1,
                count + 1 - static_cast<int>(held.size()));
}

// Whole conclusions a second on one core: the rules, what would change the advice, the account.
//
//   bench_conclusions FACTS [--benchmark_…]     FACTS: what `advise --save-facts` wrote
//
// Every account has needs, a quota and a use of its own, so that nothing can be remembered from
// one to the next; the servers are the same, as they are for the people of a company. With three
// programs the rules look at each of them.

#include "advisor/conclude.h"
#include "advisor/saved_facts.h"

#include <benchmark/benchmark.h>

#include <array>
#include <cstdio>
#include <optional>
#include <string>
#include <vector>

namespace {

using namespace mailadvisor;

constexpr std::int64_t rosterSize = 9973;  // prime: the needs below come in every combination
constexpr std::int64_t megabyte = 1024 * 1024;

template <class T>
Fact<T> nth(const std::array<std::optional<T>, 3>& values, std::int64_t number) {
    const auto& value = values[static_cast<std::size_t>(number) % values.size()];
    return value ? Fact<T>::known(*value) : Fact<T>::unknown(Unknown::NotAsked);
}

/// The `number`th person of a company.
Needs needsOf(std::int64_t number) {
    Needs needs;
    needs.devices = nth<int>({1, 2, std::nullopt}, number);
    needs.webmail = nth<Webmail>({Webmail::No, Webmail::Recent, std::nullopt}, number / 3);
    needs.backup = nth<bool>({true, false, std::nullopt}, number / 9);
    const std::int64_t quota = (number % 97 + 1) * 100 * megabyte + number;
    needs.quota = Fact<ByteCount>::known({quota});
    needs.used = Fact<ByteCount>::known({quota / 100 * (number % 101)});
    return needs;
}

ChosenClient program(std::string id) {
    ChosenClient client;
    client.name = id;
    client.id = std::move(id);
    return client;
}

/// As several `--client` come to one for the rules.
ChosenClient threePrograms() {
    ChosenClient all = program("thunderbird, outlook, evolution");
    all.programs = {program("thunderbird"), program("outlook"), program("evolution")};
    all.deleteAfterDays = all.programs.back().deleteAfterDays = false;
    return all;
}

void measure(benchmark::State& state, const Facts& facts, std::optional<ChosenClient> client) {
    Situation situation;
    situation.facts = facts;
    situation.client = std::move(client);
    std::vector<Needs> people;
    for (std::int64_t i = 0; i < rosterSize; ++i) people.push_back(needsOf(i));
    std::size_t next = 0;
    for (auto _ : state) {
        situation.needs = people[next++ % people.size()];
        benchmark::DoNotOptimize(conclude(situation, {}));
    }
    state.SetItemsProcessed(state.iterations());
}

}  // namespace

int main(int count, char** arguments) {
    benchmark::Initialize(&count, arguments);
    const auto facts = count == 2 ? savedFacts(arguments[1]) : Result<Facts>(Facts{});
    if (count != 2 || !facts) {
        std::fputs("usage: bench_conclusions FACTS\n", stderr);
        return 2;
    }
    const auto add = [&](const char* name, std::optional<ChosenClient> client) {
        benchmark::RegisterBenchmark(name, measure, *facts, std::move(client))
            ->Unit(benchmark::kMicrosecond);
    };
    add("no program chosen", std::nullopt);
    add("one program", program("thunderbird"));
    add("three programs", threePrograms());
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}

#include "advisor/refusals.h"

#include "base/iso_time.h"
#include "base/json_reader.h"
#include "output/file_turn.h"
#include "output/write_file.h"
#include "system/folders.h"
#include "system/own_file.h"

#include <algorithm>
#include <chrono>
#include <optional>
#include <string_view>
#include <vector>

namespace mailadvisor {
namespace {

constexpr std::string_view refusalsSchema = "mailadvisor.refusals.v1";
constexpr const char* fileName = "refusals";
constexpr std::size_t mostFileBytes = 1024 * 1024;
constexpr std::ptrdiff_t mostRefusals = 3;  // common bans begin at five (fail2ban's default)
constexpr auto memory = std::chrono::hours(1);

struct Refusal {
    std::string server{};  ///< `ADDRESS:PORT`
    std::string host{};    ///< `HOST:PORT`: of a name with many addresses the next may be asked
    std::string login{};
    Timestamp when{};
};

std::string withPort(const std::string& name, Port port) {
    return name + ":" + std::to_string(port.value);
}

bool isAt(const Refusal& refusal, const EndpointFacts& server, const std::string& login) {
    if (refusal.login != login) return false;
    return refusal.server == withPort(server.address, server.port) ||
           refusal.host == withPort(server.host, server.port);
}

std::vector<Refusal> refusalsIn(const std::string& file, Timestamp now) {
    const auto text = readOwnFile(file, mostFileBytes);
    if (!text) return {};
    const auto json = parseJson(*text, file);
    if (!json || !json->is_object()) return {};
    std::optional<Error> failure;
    const JsonReader root(*json, failure);
    if (root["schema"].textOr({}) != refusalsSchema) return {};
    auto all = root["refusals"].list([](const JsonReader& entry) {
        return Refusal{entry["server"].text(), entry["host"].text(), entry["login"].text(),
                       entry["when"].moment()};
    });
    if (failure) return {};
    std::erase_if(all, [now](const Refusal& refusal) {
        return refusal.when > now || refusal.when + memory <= now;
    });
    return all;
}

std::string fileText(const std::vector<Refusal>& refusals) {
    Json list = Json::array();
    for (const auto& refusal : refusals) {
        list.push_back({{"server", refusal.server},
                        {"host", refusal.host},
                        {"login", refusal.login},
                        {"when", isoTime(refusal.when)}});
    }
    return dumpJson(Json{{"schema", refusalsSchema}, {"refusals", std::move(list)}}) + "\n";
}

}  // namespace

bool Refusals::areTooMany(const EndpointFacts& server, const std::string& login,
                          Timestamp now) const {
    const auto root = stateRoot();
    if (root.empty()) return false;
    const auto all = refusalsIn((root / "mailadvisor" / fileName).string(), now);
    return std::ranges::count_if(all, [&](const Refusal& refusal) {
               return isAt(refusal, server, login);
           }) >= mostRefusals;
}

void Refusals::note(const EndpointFacts& server, const std::string& login, LoginOutcome outcome,
                    Timestamp now) const {
    const bool isRefused = outcome == LoginOutcome::Refused;
    if (!isRefused && outcome != LoginOutcome::Accepted) return;
    const std::string folder = stateFolder();
    if (folder.empty()) return;
    const std::string file = folder + "/" + fileName;
    const FileTurn turn(folder, std::string(fileName) + ".lock");
    auto all = refusalsIn(file, now);
    const auto before = all.size();
    if (isRefused) {
        all.push_back({withPort(server.address, server.port), withPort(server.host, server.port),
                       login, now});
    } else {
        std::erase_if(all, [&](const Refusal& refusal) { return isAt(refusal, server, login); });
        if (all.size() == before) return;
    }
    // A file that cannot be written must not cost the advice.
    (void)writeFile(file, fileText(all), {.force = true});
}

}  // namespace mailadvisor

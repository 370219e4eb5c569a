#include "web/answers.h"
#include "web/figures.h"

#include <cstdint>

namespace mailadvisor::web {
namespace {

/// Lines of one family of figures (Prometheus, "Exposition formats").
class Figures {
public:
    void begin(std::string_view name, std::string_view type, std::string_view help) {
        name_ = "mailadvisor_" + std::string(name);
        text_ += "# HELP " + name_ + " " + std::string(help) + "\n# TYPE " + name_ + " " +
                 std::string(type) + "\n";
    }
    void add(std::int64_t value, const std::string& labels = {}) {
        text_ +=
            name_ + (labels.empty() ? "" : "{" + labels + "}") + " " + std::to_string(value) + "\n";
    }
    void one(std::string_view name, std::string_view type, std::string_view help,
             std::uint64_t value) {
        begin(name, type, help);
        add(static_cast<std::int64_t>(value));
    }

    std::string take() { return std::move(text_); }

private:
    std::string name_{};
    std::string text_{};
};

void addAnswers(Figures& figures, const Tally& tally) {
    figures.begin("answers_total", "counter", "Answers given, by kind and status.");
    for (const auto& [key, count] : tally.answers) {
        figures.add(static_cast<std::int64_t>(count), "route=\"" + std::string(nameOf(key.first)) +
                                                          "\",status=\"" +
                                                          std::to_string(key.second) + "\"");
    }
}

void addConnections(Figures& figures, const HttpCounters& counters) {
    figures.one("connections_open", "gauge", "Connections now.", counters.open);
    figures.one("connections_total", "counter", "Connections taken.", counters.accepted);
    figures.one("connections_turned_away_total", "counter",
                "Connections closed at once: their peer had too many.", counters.turnedAway);
    figures.one("connections_timed_out_total", "counter", "Connections cut at a deadline.",
                counters.timedOut);
    figures.one("own_shortages_total", "counter",
                "Pauses in accepting for want of descriptors or memory.", counters.ownShortages);
    figures.one("tls_failures_total", "counter", "Handshakes that came to nothing.",
                counters.tlsFailures);
    figures.begin("refused_total", "counter", "Requests refused before they were read.");
    for (const auto& [status, count] : counters.refused) {
        figures.add(static_cast<std::int64_t>(count), "status=\"" + std::to_string(status) + "\"");
    }
}

}  // namespace

HttpReply metricsReply(const Site& site, const Tally& tally, const HttpCounters& counters,
                       const HttpRequest& request) {
    if (!isForItself(request)) return plainReply(404, "Not found");
    Figures figures;
    figures.one("start_time_seconds", "gauge", "When the service started, Unix time.",
                static_cast<std::uint64_t>(tally.startedAt.time_since_epoch().count()));
    figures.one("domains", "gauge", "Domains that are answered for.", site.domains.all().size());
    figures.one("domain_problems", "gauge", "Domain files that are not served as they stand.",
                site.problems.size());
    figures.one("servers_troubled", "gauge", "Mail servers that do not answer as they should.",
                site.troubled.size());
    figures.one("profiles_signed_total", "counter", "Apple profiles signed.", tally.signedProfiles);
    figures.one("profiles_signing_failed_total", "counter",
                "Apple profiles that went out unsigned because signing failed.",
                tally.signingFailures);
    figures.one("foreign_looks_total", "counter", "Foreign domains looked at.", tally.foreignLooks);
    figures.one("reloads_total", "counter", "Times the configuration was read again.",
                tally.reloads);
    addAnswers(figures, tally);
    addConnections(figures, counters);
    return privateReply(200, "text/plain; version=0.0.4; charset=utf-8", figures.take());
}

}  // namespace mailadvisor::web

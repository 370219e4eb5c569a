#include "report/discovery_report.h"

#include "base/email_address.h"
#include "base/host_name.h"
#include "base/lists.h"
#include "facts/same_server.h"
#include "report/page.h"
#include "report/words.h"
#include "text/format.h"

#include <algorithm>

namespace mailadvisor {
namespace {

TextStyle styleOf(Outcome outcome) {
    switch (outcome) {
        case Outcome::Found: return TextStyle::Good;
        case Outcome::Nothing: return TextStyle::Plain;
        case Outcome::Failed:
        case Outcome::Untrusted: return TextStyle::Warning;
        case Outcome::Skipped: return TextStyle::Faint;
    }
    return TextStyle::Plain;
}

std::string serverText(const Candidate& candidate) {
    return displayHost(candidate.host) + ":" + std::to_string(candidate.port.value);
}

/// One server and every source that names it, best first.
struct NamedServer {
    Candidate candidate{};
    std::vector<Source> sources{};
};

std::vector<NamedServer> serversAmong(const std::vector<Candidate>& candidates) {
    std::vector<NamedServer> servers;
    for (const auto& candidate : candidates) {
        const auto same = std::ranges::find_if(servers, [&](const NamedServer& server) {
            return isSameServer(server.candidate, candidate);
        });
        const bool isNew = same == servers.end();
        auto& server = isNew ? servers.emplace_back(NamedServer{candidate, {}}) : *same;
        server.candidate.trusted = server.candidate.trusted || candidate.trusted;
        addNew(server.sources, candidate.source);
        for (const Source source : candidate.confirmedBy) addNew(server.sources, source);
    }
    return servers;
}

std::string sourcesOf(const NamedServer& server, const Sentences& say) {
    std::vector<std::string> names;
    for (const Source source : server.sources) names.push_back(unbroken(say(wordFor(source))));
    return joined(names, ", ");
}

/// Left out because of --offline, like every other source of the network: said once for all.
bool isLeftOutOffline(const Attempt& attempt) {
    return attempt.outcome == Outcome::Skipped && attempt.reason == Reason::NoOfflineSource;
}

/// Attempts that ended alike are one row; with details each has its own.
std::vector<Attempt> attemptsToShow(const DiscoveryFacts& discovery, const PageStyle& style) {
    std::vector<Attempt> rows;
    for (const auto& attempt : discovery.attempts) {
        if (isLeftOutOffline(attempt) && !style.details) continue;
        const auto same = std::ranges::find_if(rows, [&](const Attempt& row) {
            return row.source == attempt.source && row.outcome == attempt.outcome &&
                   row.reason == attempt.reason;
        });
        if (style.details || same == rows.end()) {
            rows.push_back(attempt);
        } else {
            same->duration = std::max(same->duration, attempt.duration);
        }
    }
    return rows;
}

std::string remarkOn(const Attempt& attempt, const Sentences& say, const PageStyle& style) {
    std::string remark = attempt.reason == Reason::None ? "" : say(messageOf(attempt.reason));
    if (!style.details) return remark;
    for (const auto& more : {attempt.detail, attempt.url}) {
        if (!more.empty()) remark += (remark.empty() ? "" : " · ") + more;
    }
    return remark;
}

Table attemptTable(const DiscoveryFacts& discovery, const Sentences& say, const PageStyle& style) {
    Table table;
    table.columns = {{say({MESSAGE_ID("column.source"), {}})},
                     {say({MESSAGE_ID("column.result"), {}})},
                     {say({MESSAGE_ID("column.remark"), {}})},
                     {say({MESSAGE_ID("column.milliseconds"), {}}), Align::Right}};
    for (const auto& attempt : attemptsToShow(discovery, style)) {
        const bool wasAsked = attempt.outcome != Outcome::Skipped;
        table.rows.push_back({{say(wordFor(attempt.source))},
                              {say(wordFor(attempt.outcome)), styleOf(attempt.outcome)},
                              {remarkOn(attempt, say, style)},
                              {wasAsked ? formatInteger(attempt.duration.count()) : ""}});
    }
    return table;
}

Cell trustCell(const NamedServer& server, const Sentences& say) {
    const Candidate& candidate = server.candidate;
    if (server.sources.front() == Source::Guess) return {say({MESSAGE_ID("word.unproven"), {}})};
    if (candidate.trusted) return {say({MESSAGE_ID("word.trusted"), {}}), TextStyle::Good};
    return {say({MESSAGE_ID("word.not-trusted"), {}}), TextStyle::Warning};
}

Table candidateTable(const std::vector<Candidate>& candidates, const Sentences& say) {
    Table table;
    table.columns = {{say({MESSAGE_ID("column.protocol"), {}})},
                     {say({MESSAGE_ID("column.server"), {}})},
                     {say({MESSAGE_ID("column.security"), {}})},
                     {say({MESSAGE_ID("column.trust"), {}})},
                     {say({MESSAGE_ID("column.source"), {}})}};
    for (const auto& server : serversAmong(candidates)) {
        table.rows.push_back(
            {{std::string(properName(server.candidate.protocol)), TextStyle::Strong},
             {serverText(server.candidate)},
             {say(wordFor(server.candidate.security))},
             trustCell(server, say),
             {sourcesOf(server, say)}});
    }
    return table;
}

/// The mail systems that the incoming servers belong to, best first.
std::vector<std::string> systemsAmong(const std::vector<Candidate>& candidates) {
    std::vector<std::string> systems;
    for (const auto& candidate : candidates) {
        if (candidate.protocol != Protocol::Smtp) addNew(systems, candidate.system);
    }
    return systems;
}

/// All in one table, or one for each mail system where there are several.
void addCandidates(Page& page, const std::vector<Candidate>& candidates, const Sentences& say) {
    const auto systems = systemsAmong(candidates);
    if (systems.size() < 2) return page.table(candidateTable(candidates, say));
    const auto add = [&](const std::string& system, const std::vector<Candidate>& those) {
        page.paragraph(say({MESSAGE_ID("report.mail-system"), {{"system", displayHost(system)}}}),
                       TextStyle::Strong, 2);
        page.table(candidateTable(those, say), 4);
    };
    auto rest = candidates;
    for (const auto& system : systems) {
        const auto others = std::ranges::stable_partition(
            rest, [&](const Candidate& candidate) { return candidate.system == system; });
        add(system, {rest.begin(), others.begin()});
        rest.erase(rest.begin(), others.begin());
    }
    if (!rest.empty()) page.table(candidateTable(rest, say), 4);
}

void addConflicts(Page& page, const DiscoveryFacts& discovery, const Sentences& say) {
    if (discovery.conflicts.empty()) return;
    page.heading(say({MESSAGE_ID("report.conflicts"), {}}));
    for (const auto& conflict : discovery.conflicts) {
        const std::string protocol(properName(conflict.protocol));
        page.item("!", say({MESSAGE_ID("report.conflict"), {{"protocol", protocol}}}),
                  TextStyle::Warning);
        page.table(candidateTable(conflict.sides, say), 4);
    }
}

void addLints(Page& page, const DiscoveryFacts& discovery, const Sentences& say) {
    if (discovery.lints.empty()) return;
    page.heading(say({MESSAGE_ID("report.lints"), {}}));
    for (const auto& lint : discovery.lints) {
        page.item("-", say(messageOf(lint, wordFor(lint.source))));
        if (!lint.url.empty()) page.paragraph(lint.url, TextStyle::Faint, 4);
    }
}

void addHints(Page& page, const DiscoveryFacts& discovery, const Sentences& say) {
    if (discovery.hints.empty()) return;
    page.heading(say({MESSAGE_ID("report.hints"), {}}));
    for (const auto& hint : discovery.hints) {
        page.item("-", say(messageOf(hint)));
    }
}

}  // namespace

std::string discoveryReport(const DiscoveryFacts& discovery, const Sentences& say,
                            const PageStyle& style) {
    Page page(style);
    page.heading(say({MESSAGE_ID("report.sources-asked"), {}}));
    const Table attempts = attemptTable(discovery, say, style);
    if (!attempts.rows.empty()) page.table(attempts);
    if (std::ranges::any_of(discovery.attempts, isLeftOutOffline) && !style.details) {
        page.paragraph(say(messageOf(Reason::NoOfflineSource)), TextStyle::Plain, 2);
    }
    page.heading(say({MESSAGE_ID("report.servers-found"), {}}));
    if (discovery.candidates.empty())
        page.paragraph(say({MESSAGE_ID("report.no-servers"), {}}), TextStyle::Warning, 2);
    addCandidates(page, discovery.candidates, say);
    addConflicts(page, discovery, say);
    addHints(page, discovery, say);
    addLints(page, discovery, say);
    return page.text();
}

std::string domainRemarks(const DiscoveryFacts& discovery, const Sentences& say,
                          const PageStyle& style) {
    Page page(style);
    addHints(page, discovery, say);
    addLints(page, discovery, say);
    return page.text();
}

}  // namespace mailadvisor

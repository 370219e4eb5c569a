#include "audit/judges.h"
#include "audit/paste.h"
#include "base/lists.h"

#include <algorithm>
#include <map>
#include <set>

namespace mailadvisor {
namespace {

/// The files and records of these sources, all made from what is really offered.
AuditFix madeAlike(const DomainView& view, const std::set<Source>& sources) {
    AuditFix fix;
    for (const Source source : sources) {
        for (auto& lines : fileLines(view, source, view.urlOf(source)))
            fix.web.push_back(std::move(lines));
        if (source == Source::Srv) fix.zone = allServiceLines(view);
    }
    return fix;
}

void judgeSystems(const DomainView& view, AuditSheet& sheet) {
    for (const auto& conflict : view.facts().discovery.conflicts) {
        std::set<Source> sources;
        std::set<std::string> hosts;
        std::set<std::string> systems;
        for (const auto& side : conflict.sides) {
            if (!isPublishedByDomain(side.source)) continue;
            sources.insert(side.source);
            hosts.insert(side.host);
            systems.insert(side.system);
        }
        if (systems.size() < 2) continue;
        sheet.note(AuditCode::SourcesDisagree, std::string(nameOf(conflict.protocol)),
                   ScoreGroup::Agreement, joined({hosts.begin(), hosts.end()}, ", "),
                   madeAlike(view, sources));
    }
}

void judgeUserNames(const DomainView& view, AuditSheet& sheet) {
    std::map<std::string, std::set<std::string>> patterns;
    std::map<std::string, std::set<Source>> sources;
    for (const auto& candidate : view.facts().discovery.candidates) {
        if (!isPublishedByDomain(candidate.source) || candidate.usernamePattern.empty()) continue;
        if (candidate.source == Source::Srv) continue;  // records know no user name
        const auto subject = std::string(nameOf(candidate.protocol)) + " " + candidate.host;
        patterns[subject].insert(candidate.usernamePattern);
        sources[subject].insert(candidate.source);
    }
    for (const auto& [subject, all] : patterns) {
        if (all.size() < 2) continue;
        sheet.note(AuditCode::UserNamesDisagree, subject, ScoreGroup::Agreement,
                   joined({all.begin(), all.end()}, ", "), madeAlike(view, sources[subject]));
    }
}

}  // namespace

void judgeAgreement(const DomainView& view, AuditSheet& sheet) {
    judgeSystems(view, sheet);
    judgeUserNames(view, sheet);
    if (!view.takesNoMail()) return;
    std::set<Source> sources;
    for (const auto& candidate : view.facts().discovery.candidates) {
        if (isPublishedByDomain(candidate.source)) sources.insert(candidate.source);
    }
    if (sources.empty()) return;
    AuditFix fix;
    for (const auto& service : mailServices()) {
        const auto* published = view.serviceNamed(service.label);
        const bool isThere = published != nullptr && published->places.isKnown() &&
                             !published->places->empty() &&
                             !published->places->front().host.empty();
        if (isThere) {
            fix.zone.push_back(
                removalLine(std::string(service.label) + "." + view.domain(), "SRV"));
        }
    }
    sheet.note(AuditCode::NoMailButPublished, view.domain(), ScoreGroup::Agreement, {},
               std::move(fix));
}

}  // namespace mailadvisor

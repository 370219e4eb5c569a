#include "audit/sheet.h"

#include "base/lists.h"

#include <algorithm>
#include <numeric>
#include <tuple>
#include <utility>

namespace mailadvisor {
namespace {

int costOf(const AuditFinding& finding) {
    return std::accumulate(finding.charges.begin(), finding.charges.end(), 0,
                           [](int sum, const Charge& charge) { return sum + charge.points; });
}

/// Worst first; then as the rules stand, so that like stands beside like.
bool isWorse(const AuditFinding& one, const AuditFinding& other) {
    return std::tuple(one.severity(), -costOf(one), one.code, one.where, one.detail) <
           std::tuple(other.severity(), -costOf(other), other.code, other.where, other.detail);
}

}  // namespace

void AuditSheet::note(AuditCode code, std::string where, ScoreGroup group, std::string detail,
                      AuditFix fix) {
    note(code, std::move(where), std::vector{Charge{group, ruleOf(code).points}}, std::move(detail),
         std::move(fix));
}

void AuditSheet::note(AuditCode code, std::string where, std::vector<Charge> charges,
                      std::string detail, AuditFix fix) {
    const auto same = std::ranges::find_if(findings_, [&](const AuditFinding& known) {
        return known.code == code && known.where == where;
    });
    if (same == findings_.end()) {
        findings_.push_back(
            {code, std::move(where), std::move(detail), std::move(fix), std::move(charges)});
        return;
    }
    for (const auto& charge : charges) addNew(same->charges, charge);
    for (auto& line : fix.zone) addNew(same->fix.zone, std::move(line));
    for (auto& lines : fix.web) addNew(same->fix.web, std::move(lines));
    // Said once about one thing, whichever was seen first.
    if (detail < same->detail) same->detail = std::move(detail);
}

void AuditSheet::tell(AuditCode code, std::string where, std::string detail, AuditFix fix) {
    note(code, std::move(where), std::vector<Charge>{}, std::move(detail), std::move(fix));
}

void AuditSheet::cannotTell(AuditCode code, std::string where,
                            const std::vector<ScoreGroup>& groups, std::string detail) {
    std::vector<Charge> charges;
    for (const auto group : groups) charges.push_back({group, worthOf(group)});
    note(code, std::move(where), std::move(charges), std::move(detail));
}

Audit AuditSheet::close(std::string domain) && {
    std::vector<Charge> known;
    std::vector<Charge> possible;
    for (auto& finding : findings_) {
        const auto order = [](const Charge& one, const Charge& other) {
            return std::tuple(one.group, one.points) < std::tuple(other.group, other.points);
        };
        std::ranges::sort(finding.charges, order);
        std::ranges::sort(finding.fix.zone);
        std::ranges::sort(finding.fix.web, {},
                          [](const WebLines& lines) { return std::tuple(lines.host, lines.path); });
        auto& charged = finding.severity() == Severity::Unknown ? possible : known;
        charged.insert(charged.end(), finding.charges.begin(), finding.charges.end());
    }
    std::ranges::sort(findings_, isWorse);
    return {std::move(domain), std::move(findings_), scoreOf(known, possible)};
}

}  // namespace mailadvisor

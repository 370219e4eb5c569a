#include "report/audit_json.h"

#include "base/iso_time.h"
#include "base/json_reader.h"
#include "report/audit_words.h"

namespace mailadvisor {
namespace {

Json toJson(const ScoreRange& range) { return {{"low", range.low}, {"high", range.high}}; }

Json toJson(const WebLines& lines) {
    return {{"host", lines.host},
            {"path", lines.path},
            {"file", lines.file},
            {"apache", lines.apache},
            {"iis", lines.iis}};
}

/// `nginx` is one text: all blocks, which do not depend on one another.
Json toJson(const AuditFix& fix, AuditCode code, const Say& say) {
    Json json{{"text", say(fixOf(code))}};
    if (!fix.zone.empty()) json["zone"] = fix.zone;
    if (fix.web.empty()) return json;
    std::string nginx;
    json["web"] = Json::array();
    for (const auto& lines : fix.web) {
        nginx += lines.nginx;
        json["web"].push_back(toJson(lines));
    }
    json["nginx"] = nginx;
    return json;
}

Json toJson(const AuditFinding& finding, const Say& say) {
    const auto& rule = ruleOf(finding.code);
    Json json{{"code", nameOf(finding.code)}, {"severity", nameOf(rule.severity)},
              {"where", finding.where},       {"whose", nameOf(rule.whose)},
              {"part", nameOf(rule.part)},    {"text", say(messageOf(finding.code))}};
    if (!finding.detail.empty()) json["detail"] = finding.detail;
    json["fix"] = toJson(finding.fix, finding.code, say);
    return json;
}

Json toJson(const std::vector<AuditSubject>& subjects) {
    Json json = Json::array();
    for (const auto& subject : subjects)
        json.push_back({{"code", subject.code}, {"where", subject.where}});
    return json;
}

AuditSubject subjectFrom(const JsonReader& place) {
    return {place["code"].text(), place["where"].textOr({})};
}

}  // namespace

Json toJson(const JudgedDomain& domain, const Say& say) {
    const auto& audit = domain.audit;
    Json json{{"schema", auditSchema},
              {"domain", audit.domain},
              {"rulesVersion", auditRulesVersion},
              {"observedAt", isoTime(domain.observedAt)},
              {"score", toJson(audit.score.all)},
              {"findings", Json::array()},
              {"ignored", Json::array()}};
    for (const auto part : allScoreParts())
        json["score"]["parts"][std::string(nameOf(part))] = toJson(audit.score.of(part));
    for (const auto& finding : audit.findings) {
        const auto* exception = domain.exceptionFor(finding);
        auto told = toJson(finding, say);
        if (exception != nullptr) told["why"] = exception->why;
        json[exception == nullptr ? "findings" : "ignored"].push_back(std::move(told));
    }
    if (domain.changes) {
        json["changes"] = {{"new", toJson(domain.changes->fresh)},
                           {"gone", toJson(domain.changes->gone)}};
    }
    return json;
}

Result<std::vector<AuditSubject>> auditSubjectsFrom(const Json& json) {
    std::optional<Error> failure;
    const JsonReader root(json, failure);
    if (const std::string schema = root["schema"].text(); schema != auditSchema) {
        root["schema"].failWith({MESSAGE_ID("error.json-schema"),
                                 {{"schema", schema}, {"expected", std::string(auditSchema)}}});
    }
    auto subjects = root["findings"].list(subjectFrom);
    for (auto& subject : root["ignored"].list(subjectFrom)) subjects.push_back(std::move(subject));
    if (failure) return Unexpected{std::move(*failure)};
    return subjects;
}

Json auditRulesJson(const Say& say) {
    Json json{{"schema", "mailadvisor.audit-rules.v1"},
              {"rulesVersion", auditRulesVersion},
              {"rules", Json::array()}};
    for (const auto& rule : allAuditRules()) {
        json["rules"].push_back({{"code", nameOf(rule.code)},
                                 {"severity", nameOf(rule.severity)},
                                 {"part", nameOf(rule.part)},
                                 {"points", rule.points},
                                 {"whose", nameOf(rule.whose)},
                                 {"source", rule.source},
                                 {"text", say(messageOf(rule.code))},
                                 {"fix", say(fixOf(rule.code))}});
    }
    return json;
}

}  // namespace mailadvisor

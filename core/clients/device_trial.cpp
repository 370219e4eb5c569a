#include "clients/device_trial.h"

#include "base/iso_time.h"
#include "base/json_reader.h"
#include "base/names.h"
#include "base/unseen.h"
#include "base/utf8.h"

namespace mailadvisor {
namespace {

constexpr std::string_view trialSchema = "mailadvisor.trial.v1";

// Letters; what fits on a line or two of the report.
constexpr std::size_t maxName = 80;
constexpr std::size_t maxRemark = 500;

constexpr auto checkNames = namesOf<TrialCheck>({
    {TrialCheck::Imported, "imported"},
    {TrialCheck::Received, "received"},
    {TrialCheck::Sent, "sent"},
    {TrialCheck::SenderName, "senderName"},
    {TrialCheck::DeletionSetting, "deletionSetting"},
});

constexpr auto answerNames = namesOf<TrialAnswer>({
    {TrialAnswer::Yes, "yes"},
    {TrialAnswer::No, "no"},
    {TrialAnswer::NotTried, "not-tried"},
});

/// Marks the place; the sentence is made of the field alone.
void refuseField(const JsonReader& place) {
    place.failWith({MESSAGE_ID("clients.trial-field"), {}});
}

bool holdsAtSign(std::string_view text) {
    return text.find('@') != std::string_view::npos ||
           text.find("\uFF20") != std::string_view::npos;  // its wide form
}

std::string typedAt(const JsonReader& place, std::size_t most) {
    auto text = asSeen(place.textOr({})).text;
    if (holdsAtSign(text)) place.failWith({MESSAGE_ID("clients.trial-address"), {}});
    if (codePointsOf(text).size() > most) refuseField(place);
    return text;
}

std::string namedAt(const JsonReader& place) {
    auto text = typedAt(place, maxName);
    if (text.empty()) refuseField(place);
    return text;
}

/// A day of this program's time: one of another calendar (2569) is a slip.
Date dayAt(const JsonReader& place) {
    constexpr std::chrono::sys_days first = std::chrono::year{2020} / 1 / 1;
    constexpr std::chrono::sys_days last = std::chrono::year{2199} / 12 / 31;
    const auto date = dateFromIso(place.textOr({}));
    const bool isDay = date && date->precision == DatePrecision::Day;
    if (isDay && date->day >= first && date->day <= last) return *date;
    refuseField(place);
    return {};
}

Protocol caseAt(const JsonReader& place) {
    const std::string name = place.textOr({});
    for (const Protocol protocol : {Protocol::Imap, Protocol::Pop3}) {
        if (name == nameOf(protocol)) return protocol;
    }
    refuseField(place);
    return {};
}

}  // namespace

std::string_view nameOf(TrialCheck check) { return checkNames.nameOf(check); }

std::string_view nameOf(TrialAnswer answer) { return answerNames.nameOf(answer); }

std::optional<TrialAnswer> trialAnswerFromName(std::string_view name) {
    return answerNames.fromName(name);
}

std::vector<TrialCheck> DeviceTrial::answered(TrialAnswer answer) const {
    std::vector<TrialCheck> checks;
    for (std::size_t i = 0; i < answers.size(); ++i) {
        if (answers[i] == answer) checks.push_back(allTrialChecks[i]);
    }
    return checks;
}

Result<DeviceTrial> deviceTrialFrom(const Json& document) {
    std::optional<Error> failure;
    const JsonReader root(document, failure);
    DeviceTrial trial;
    if (root["schema"].text() != trialSchema) refuseField(root["schema"]);
    trial.client = namedAt(root["client"]);
    trial.program = namedAt(root["program"]);
    trial.version = typedAt(root["version"], maxName);
    trial.system = namedAt(root["system"]);
    trial.date = dayAt(root["date"]);
    trial.protocol = caseAt(root["case"]);
    for (std::size_t i = 0; i < allTrialChecks.size(); ++i) {
        const auto place = root["checks"][nameOf(allTrialChecks[i])];
        trial.answers[i] = place.wordOr(trialAnswerFromName, TrialAnswer::NotTried);
    }
    trial.remark = typedAt(root["remark"], maxRemark);
    if (!failure) return trial;
    const bool isAddress = failure->text.id == "clients.trial-address";
    return Unexpected{
        {ErrorCode::InvalidInput,
         failure->where,
         {isAddress ? MESSAGE_ID("clients.trial-address") : MESSAGE_ID("clients.trial-field"),
          {{"field", failure->where}}},
         {}}};
}

Json toJson(const DeviceTrial& trial) {
    Json checks = Json::object();
    for (std::size_t i = 0; i < allTrialChecks.size(); ++i) {
        checks[std::string(nameOf(allTrialChecks[i]))] = nameOf(trial.answers[i]);
    }
    return {{"schema", trialSchema},          {"client", trial.client},
            {"program", trial.program},       {"version", trial.version},
            {"system", trial.system},         {"date", isoDate(trial.date)},
            {"case", nameOf(trial.protocol)}, {"checks", std::move(checks)},
            {"remark", trial.remark}};
}

}  // namespace mailadvisor

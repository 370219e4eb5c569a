#include "diagnosis/diagnosis_json.h"

#include "diagnosis/all_causes.h"
#include "dialogue/dialogue_json.h"

namespace mailadvisor {
namespace {

Json codeJson(const SaidCode& code) {
    Json json{{"code", code.text}, {"kind", nameOf(code.kind)}, {"name", code.name}};
    json["heardAs"] = code.heardAs.empty() ? Json(nullptr) : Json(code.heardAs);
    return json;
}

Json readJson(const Said& read) {
    Json json{{"codes", Json::array()}, {"program", nameOf(read.program)}};
    json["understood"] = Json::array();
    for (const auto& code : read.codes) {
        json["codes"].push_back(code.text);
        json["understood"].push_back(codeJson(code));
    }
    json["direction"] = nameOf(read.direction);
    json["signs"] = Json::array();
    for (const SaidSign sign : read.signs) json["signs"].push_back(nameOf(sign));
    json["serverWords"] = read.serverWords;
    json["unknownWords"] = read.unknownWords;
    return json;
}

std::string reasons(const MessageList& because, const Say& say) {
    return say({MESSAGE_ID("diagnosis.because"), {{"clues", because}}});
}

std::string textOf(CauseCode code, const Say& say) {
    return say({std::string(causeOf(code).text), {}});
}

Json askJson(const Diagnosis& diagnosis, const Say& say) {
    if (!diagnosis.ask) return nullptr;
    return dialogue::questionJson(nameOf(*diagnosis.ask), formOf(*diagnosis.ask), say);
}

}  // namespace

Json toJson(const Diagnosis& diagnosis, std::string_view said, const Said& read, const Say& say) {
    Json json{{"schema", diagnosisSchema}, {"said", said}, {"read", readJson(read)}};
    json["causes"] = Json::array();
    for (const auto& cause : diagnosis.causes) {
        json["causes"].push_back({{"code", nameOf(cause.code)},
                                  {"sure", nameOf(cause.sure)},
                                  {"because", reasons(cause.because, say)},
                                  {"text", textOf(cause.code, say)}});
    }
    json["excluded"] = Json::array();
    for (const auto& cause : diagnosis.excluded) {
        json["excluded"].push_back({{"code", nameOf(cause.code)},
                                    {"because", reasons(cause.because, say)},
                                    {"text", textOf(cause.code, say)}});
    }
    json["whose"] = nameOf(diagnosis.whose);
    json["say"] = say(diagnosis.say);
    json["thenSeen"] = say(diagnosis.thenSeen);
    json["avoid"] = diagnosis.avoid.empty() ? std::string() : say(diagnosis.avoid);
    json["ask"] = askJson(diagnosis, say);
    return json;
}

}  // namespace mailadvisor

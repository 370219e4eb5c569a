#include "report/diagnosis_words.h"

#include "base/escape.h"
#include "diagnosis/all_causes.h"

#include <algorithm>

namespace mailadvisor {
namespace {

MessageList firstOf(const MessageList& list, std::size_t most) {
    return {list.begin(), list.begin() + static_cast<std::ptrdiff_t>(std::min(most, list.size()))};
}

Argument nameOfCause(CauseCode code, const Sentences& say) {
    return {"cause", say({std::string(causeOf(code).text), {}})};
}

std::string asHeard(const SaidCode& code, const Sentences& say) {
    if (code.heardAs.empty()) return code.text;
    return say({MESSAGE_ID("report.diagnosis-heard-as"),
                {{"code", code.text}, {"heard", sanitise(code.heardAs)}}});
}

}  // namespace

Message wordFor(Sure sure) {
    switch (sure) {
        case Sure::Possible: return {MESSAGE_ID("sure.possible"), {}};
        case Sure::Likely: return {MESSAGE_ID("sure.likely"), {}};
        case Sure::Certain: return {MESSAGE_ID("sure.certain"), {}};
    }
    return {};
}

Message wordFor(Job job) {
    switch (job) {
        case Job::You: return {MESSAGE_ID("job.you"), {}};
        case Job::It: return {MESSAGE_ID("job.it"), {}};
        case Job::Provider: return {MESSAGE_ID("job.provider"), {}};
        case Job::Network: return {MESSAGE_ID("job.network"), {}};
        case Job::Registrar: return {MESSAGE_ID("job.registrar"), {}};
        case Job::Recipient: return {MESSAGE_ID("job.recipient"), {}};
    }
    return {};
}

Message wordFor(SaidProgram program) {
    switch (program) {
        case SaidProgram::Unknown: break;
        case SaidProgram::OutlookClassic: return {MESSAGE_ID("said-program.outlook-classic"), {}};
        case SaidProgram::OutlookNew: return {MESSAGE_ID("said-program.outlook-new"), {}};
        case SaidProgram::OutlookMobile: return {MESSAGE_ID("said-program.outlook-mobile"), {}};
        case SaidProgram::Thunderbird: return {MESSAGE_ID("said-program.thunderbird"), {}};
        case SaidProgram::ThunderbirdAndroid:
            return {MESSAGE_ID("said-program.thunderbird-android"), {}};
        case SaidProgram::GmailAndroid: return {MESSAGE_ID("said-program.gmail-android"), {}};
        case SaidProgram::AndroidMail: return {MESSAGE_ID("said-program.android-mail"), {}};
        case SaidProgram::AppleMailIos: return {MESSAGE_ID("said-program.apple-mail-ios"), {}};
        case SaidProgram::AppleMailMac: return {MESSAGE_ID("said-program.apple-mail-mac"), {}};
        case SaidProgram::Device: return {MESSAGE_ID("said-program.device"), {}};
        case SaidProgram::Other: return {MESSAGE_ID("said-program.other"), {}};
    }
    return {};
}

std::string shownCause(const RankedCause& cause, std::size_t mostReasons, const Sentences& say) {
    return say({MESSAGE_ID("report.diagnosis-cause"),
                {nameOfCause(cause.code, say),
                 {"sure", say(wordFor(cause.sure))},
                 {"clues", firstOf(cause.because, mostReasons)}}});
}

std::string shownExcluded(const ExcludedCause& cause, const Sentences& say) {
    return say({MESSAGE_ID("report.diagnosis-ruled-out"),
                {nameOfCause(cause.code, say), {"clues", firstOf(cause.because, 1)}}});
}

std::vector<ExcludedCause> toldExcluded(const Diagnosis& diagnosis, std::size_t most,
                                        bool details) {
    auto excluded = diagnosis.excluded;
    const bool isOneNear = !excluded.empty() && excluded.front().isNear;
    if (isOneNear && !details) {
        std::erase_if(excluded, [](const auto& cause) { return !cause.isNear; });
    }
    if (excluded.size() > most) excluded.resize(most);
    return excluded;
}

MessageList understoodCodes(const Said& read, const Sentences& say) {
    MessageList codes;
    for (const auto& code : read.codes) {
        codes.push_back({MESSAGE_ID("word.name-in-list"), {{"name", asHeard(code, say)}}});
    }
    return codes;
}

MessageList unknownCodes(const Said& read) {
    MessageList unknown;
    for (const auto& word : read.unknownWords) {
        unknown.push_back({MESSAGE_ID("word.name-in-list"), {{"name", sanitise(word)}}});
    }
    return unknown;
}

Message unsaidIn(const Message& sentence, const Message& avoid, const Sentences& say) {
    if (avoid.empty() || say(sentence).find(say(avoid)) != std::string::npos) return {};
    return avoid;
}

}  // namespace mailadvisor

#include "base/lists.h"
#include "diagnosis/all_causes.h"
#include "diagnosis/call_file.h"
#include "diagnosis/diagnose.h"
#include "diagnosis/diagnosis_json.h"
#include "report/diagnosis_report.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <set>
#include <sstream>

namespace mailadvisor::test {
namespace {

const std::vector<WrittenCall>& calls() {
    static const auto all = readCalls();
    return all;
}

const Sentences& english() {
    static const Sentences say(Language::English);
    return say;
}

const Sentences& thai() {
    static const Sentences say(Language::Thai);
    return say;
}

std::string codesOf(const Diagnosis& diagnosis) {
    std::string codes;
    for (const auto& cause : diagnosis.causes)
        codes += std::string(nameOf(cause.code)) + " " + std::string(nameOf(cause.sure)) + " | ";
    return codes + (diagnosis.ask ? "asks " + std::string(nameOf(*diagnosis.ask)) : "");
}

bool isExcluded(const Diagnosis& diagnosis, const std::string& code) {
    return std::ranges::any_of(diagnosis.excluded,
                               [&](const auto& cause) { return nameOf(cause.code) == code; });
}

std::string signsOf(const Said& said) {
    std::string signs = " read:";
    for (const SaidSign sign : said.signs) signs += " " + std::string(nameOf(sign));
    return signs;
}

TEST(Calls, AreAtLeastSixty) { EXPECT_GE(calls().size(), 60U); }

TEST(Calls, HaveEveryCauseFirstAtLeastOnce) {
    std::set<std::string> missing;
    for (const CauseCode code : allCauseCodes()) missing.insert(std::string(nameOf(code)));
    for (const auto& call : calls()) missing.erase(call.first);
    missing.erase("slow");
    for (const auto& code : missing) ADD_FAILURE() << code;
}

TEST(Calls, GetTheCauseThatTheirFactsShow) {
    for (const auto& written : calls()) {
        const Call call = written.toCall();
        const auto diagnosis = diagnose(call, written.answers);
        const std::string seen = written.name + ": " + codesOf(diagnosis) + signsOf(call.said);
        const std::string first =
            diagnosis.causes.empty() ? "" : std::string(nameOf(diagnosis.causes.front().code));
        if (!written.first.empty()) {
            EXPECT_EQ(first, written.first) << seen;
        }
        if (!written.asks.empty()) {
            EXPECT_TRUE(diagnosis.isQuestionFirst) << seen;
            EXPECT_EQ(diagnosis.ask ? nameOf(*diagnosis.ask) : "", written.asks) << seen;
        }
        if (!written.whose.empty()) {
            EXPECT_EQ(nameOf(diagnosis.whose), written.whose) << seen;
        }
        for (const auto& code : written.excluded)
            EXPECT_TRUE(isExcluded(diagnosis, code)) << code << " in " << seen;
    }
}

TEST(Calls, FitOnOneScreenInBothLanguages) {
    for (const auto& written : calls()) {
        const Call call = written.toCall();
        const auto diagnosis = diagnose(call, written.answers);
        for (const auto* say : {&english(), &thai()}) {
            const auto text = diagnosisReport(diagnosis, call.said, *say, {});
            EXPECT_EQ(text.find("⟦"), std::string::npos) << text;
            EXPECT_LE(std::ranges::count(text, '\n'), 24) << written.name << "\n" << text;
        }
    }
}

TEST(Calls, LeaveRoomForTheQuestionOnTheSameScreen) {
    for (const auto& written : calls()) {
        const Call call = written.toCall();
        const auto diagnosis = diagnose(call, written.answers);
        if (!diagnosis.ask) continue;
        const std::size_t below = formOf(*diagnosis.ask).choices.size() + 6;
        for (const auto* say : {&english(), &thai()}) {
            const auto text = diagnosisReport(diagnosis, call.said, *say, {}, below);
            EXPECT_LE(static_cast<std::size_t>(std::ranges::count(text, '\n')) + below, 24U)
                << written.name << "\n"
                << text;
        }
    }
}

TEST(Calls, SayTheSentenceFirst) {
    for (const auto& written : calls()) {
        const Call call = written.toCall();
        const auto diagnosis = diagnose(call, written.answers);
        const auto text = diagnosisReport(diagnosis, call.said, english(), {.width = 2000});
        const auto firstLine = text.substr(0, text.find('\n'));
        EXPECT_NE(firstLine.find(english()(diagnosis.say)), std::string::npos) << text;
    }
}

TEST(Calls, AreTheSameInJsonAndInText) {
    for (const auto& written : calls()) {
        const Call call = written.toCall();
        const auto diagnosis = diagnose(call, written.answers);
        for (const auto* say : {&english(), &thai()}) {
            const auto json = toJson(diagnosis, written.call.said, call.said, std::cref(*say));
            const std::string bytes = dumpJson(json);
            EXPECT_EQ(bytes.find("⟦"), std::string::npos) << bytes;
            EXPECT_EQ(json["say"], (*say)(diagnosis.say));
            EXPECT_EQ(json["causes"].size(), diagnosis.causes.size());
            EXPECT_LE(json["causes"].size(), 3U);
            EXPECT_EQ(json["ask"].is_null(), !diagnosis.ask);
            if (diagnosis.ask) {
                EXPECT_EQ(json["ask"]["id"], nameOf(*diagnosis.ask));
            }
            for (const auto& cause : json["causes"]) EXPECT_NE(cause["because"], "") << bytes;
        }
    }
}

TEST(Calls, ReplayToTheSameBytes) {
    for (const auto& written : calls()) {
        const auto once = [&] {
            const Call call = written.toCall();
            return dumpJson(toJson(diagnose(call, written.answers), written.call.said, call.said,
                                   std::cref(thai())));
        };

        EXPECT_EQ(once(), once()) << written.name;
    }
}

TEST(Calls, NeverRankWhatIsExcluded) {
    for (const auto& written : calls()) {
        const auto diagnosis = diagnose(written.toCall(), written.answers);
        for (const auto& cause : diagnosis.causes)
            EXPECT_FALSE(isExcluded(diagnosis, std::string(nameOf(cause.code)))) << written.name;
    }
}

/// Look-alikes: the same words lead to other causes where other facts stand beside them.
TEST(Calls, WithTheSameWordsAndOtherFactsEndDifferently) {
    std::map<std::string, std::set<std::string>> ends;
    for (const auto& written : calls()) {
        const auto diagnosis = diagnose(written.toCall(), written.answers);
        const std::string first =
            diagnosis.causes.empty() ? "" : std::string(nameOf(diagnosis.causes.front().code));
        const Said said = readSaid(written.call.said, written.call.program);
        if (!said.codes.empty()) ends[said.codes.back().text].insert(first);
    }
    EXPECT_GE(ends["0x800CCC0E"].size(), 3U);
    EXPECT_GE(ends["0x800CCC92"].size(), 3U);
    EXPECT_GE(ends["0x800CCC0D"].size(), 3U);
}

}  // namespace
}  // namespace mailadvisor::test

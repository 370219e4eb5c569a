#include "diagnosis/call_file.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace mailadvisor::test {
namespace {

constexpr std::int64_t mebibyte = 1024 * 1024;

More::Place placeOf(const std::string& word) {
    if (word == "caller") return More::Place::Caller;
    return word == "desk" ? More::Place::HelpDesk : More::Place::Unknown;
}

void seeMailbox(const Json& row, Facts& facts) {
    if (row.contains("usedOf100")) {
        facts.mailbox.usedBytes =
            Fact<ByteCount>::known({row["usedOf100"].get<std::int64_t>() * 10 * mebibyte});
        facts.mailbox.limitBytes = Fact<ByteCount>::known({1000 * mebibyte});
    }
    if (row.contains("largestMb")) {
        const auto bytes = row["largestMb"].get<std::int64_t>() * mebibyte;
        for (auto& endpoint : facts.endpoints) {
            if (endpoint.protocol == Protocol::Smtp)
                endpoint.capabilities.afterTls = Fact<CapabilityList>::known(
                    CapabilityList(Protocol::Smtp, {"SIZE " + std::to_string(bytes)}));
        }
    }
    const auto days = [&](const char* key, FolderRole role) {
        if (!row.contains(key)) return;
        FolderFacts folder;
        folder.role = role;
        folder.messages = Fact<std::int64_t>::known(10);
        folder.oldest =
            Fact<Timestamp>::known(facts.observedAt - std::chrono::days(row[key].get<int>()));
        facts.mailbox.folders.push_back(folder);
    };
    days("inboxDays", FolderRole::Inbox);
    days("sentDays", FolderRole::Sent);
    if (row.contains("login"))
        facts.mailbox.loginReason = *reasonFromName(row["login"].get<std::string>());
}

More moreOf(const Json& row) {
    More more;
    more.seenFrom = placeOf(row.value("from", "desk"));
    const std::string control = row.value("control", "");
    if (!control.empty()) {
        const auto state = control == "open" ? More::Reach::Open : More::Reach::Silent;
        more.control = More::Control{"imap.example.com", Port{993}, state};
    }
    if (row.value("port25", "") == "silent") more.port25 = More::Reach::Silent;
    const std::string zone = row.value("zone", "");
    if (zone == "gone") more.zone = More::Zone::Gone;
    if (zone == "there") more.zone = More::Zone::Delegated;
    const std::string ownName = row.value("ownName", "");
    if (!ownName.empty()) more.ownName = More::OwnName{ownName, true, true, "policy"};
    if (row.value("proof", "") == "bad") more.proof.spf = More::Proof::Fails;
    more.asked.incoming.host = row.value("has", "");
    more.asked.system = row.value("system", "");
    if (row.contains("clockRight")) more.asked.isClockRight = row["clockRight"].get<bool>();
    if (row.contains("lastsLong")) more.asked.lastsLong = row["lastsLong"].get<bool>();
    if (row.contains("secondDevice")) more.asked.hasSecondDevice = row["secondDevice"].get<bool>();
    if (row.contains("sentMany")) more.asked.hasSentMany = row["sentMany"].get<bool>();
    more.asked.incoming.username = row.value("userName", "");
    if (row.contains("port")) {
        more.asked.incoming.port = Port{row["port"].get<std::uint16_t>()};
        more.asked.incoming.security = row["security"].get<std::string>();
    }
    return more;
}

WrittenCall read(const Json& row) {
    WrittenCall call;
    call.name = row.at("name").get<std::string>();
    call.call.said = row.value("said", "");
    call.call.program = saidProgramFromName(row.value("program", ""));
    call.call.facts = factsOf(row.value("server", "plain"));
    seeMailbox(row, *call.call.facts);
    if (row.contains("elsewhere")) call.call.other = factsOf(row["elsewhere"].get<std::string>());
    call.call.more = moreOf(row);
    const Json answers = row.value("answers", Json::object());
    for (const auto& [question, answer] : answers.items())
        call.answers[*askFromName(question)] = answer.get<std::string>();
    call.first = row.value("first", "");
    call.whose = row.value("whose", "");
    call.asks = row.value("asks", "");
    call.excluded = row.value("excluded", std::vector<std::string>{});
    return call;
}

}  // namespace

Call WrittenCall::toCall() const { return callOf(call, answers); }

std::vector<WrittenCall> readCalls() {
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(TEST_SOURCE_DIR "/calls"))
        files.push_back(entry.path());
    std::ranges::sort(files);
    std::vector<WrittenCall> calls;
    for (const auto& file : files) {
        std::ostringstream text;
        text << std::ifstream(file).rdbuf();
        const auto json = parseJson(text.str(), file.string());
        if (!json) throw std::invalid_argument(file.string());
        for (const auto& row : *json) {
            calls.push_back(read(row));
            calls.back().name = file.stem().string() + ": " + calls.back().name;
        }
    }
    return calls;
}

}  // namespace mailadvisor::test

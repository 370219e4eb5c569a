#include "advice/case_file.h"

#include "facts/needs_json.h"
#include "rules/situations.h"

#include <fstream>
#include <iterator>

namespace mailadvisor::test {
namespace {

EndpointFacts portAs(Protocol protocol, const std::string& state) {
    if (state == "closed") return portThat(protocol, EndpointState::Refused);
    if (state == "silent") return portThat(protocol, EndpointState::TimedOut);
    if (state == "unprobed") return portThat(protocol, EndpointState::NotProbed);
    auto endpoint = safePort(protocol);
    if (state == "unsafe") {
        endpoint.tls = known(TlsFacts{.problems = {TlsProblem::NameMismatch}});
    } else if (state == "tokens") {
        endpoint.auth = known(std::vector<std::string>{"XOAUTH2"});
    } else {
        EXPECT_EQ(state, "safe");
    }
    return endpoint;
}

void readServer(Situation& situation, const Json& server) {
    auto imap = portAs(Protocol::Imap, server.value("imap", "safe"));
    auto pop3 = portAs(Protocol::Pop3, server.value("pop3", "safe"));
    if (server.contains("host")) imap.host = pop3.host = server["host"];
    if (server.contains("pop3Capabilities")) {
        pop3.capabilities.afterTls = known(CapabilityList(
            Protocol::Pop3, server["pop3Capabilities"].get<std::vector<std::string>>()));
    }
    situation.facts.endpoints = {imap, pop3};
}

void readSignIn(Situation& situation, const Json& listed) {
    auto& mailbox = situation.facts.mailbox;
    mailbox.login = LoginOutcome::Accepted;
    mailbox.protocol = Protocol::Pop3;
    mailbox.capabilities =
        known(CapabilityList(Protocol::Pop3, listed.get<std::vector<std::string>>()));
}

void readSpace(Situation& situation, const Json& space) {
    auto& mailbox = situation.facts.mailbox;
    const auto size = [&](const char* key) { return megabytes(space[key].get<std::int64_t>()); };
    mailbox.login = LoginOutcome::Accepted;
    mailbox.usedBytes = known(size("usedMb"));
    mailbox.limitBytes = Fact<ByteCount>::unknown(Unknown::NotOffered);
    if (space.contains("limitMb")) mailbox.limitBytes = known(size("limitMb"));
    if (space.contains("growthMb")) mailbox.growthBytesPerDay = known(size("growthMb"));
    if (space.contains("inboxMb")) {
        addFolder(situation, FolderRole::Inbox, size("inboxMb"), space.value("inboxDays", 300));
    }
    if (space.contains("sentDays")) {
        addFolder(situation, FolderRole::Sent, megabytes(space.value("sentMb", std::int64_t{1})),
                  space["sentDays"]);
    }
    if (space.contains("trashMb")) addFolder(situation, FolderRole::Trash, size("trashMb"), 60);
    if (space.contains("drafts")) {
        addFolder(situation, FolderRole::Other, megabytes(1), 5);
        situation.facts.mailbox.folders.back().messages =
            known(space["drafts"].get<std::int64_t>());
    }
}

ChosenClient readClient(const Json& json) {
    ChosenClient client;
    client.id = client.name = json["name"];
    client.imap = json.value("imap", true);
    client.pop3 = json.value("pop3", true);
    client.oauth2 = json.value("oauth2", false);
    client.deleteAfterDays = json.value("deleteAfterDays", true);
    client.countsFromMessageDate = json.value("countsFromMessageDate", false);
    client.isDeletionUnknown = json.value("isDeletionUnknown", false);
    client.isForPhones = json.value("isForPhones", false);
    return client;
}

/// Several programs can together what each of them can.
ChosenClient readPrograms(const Json& list) {
    ChosenClient all{.id = "several", .name = "several", .oauth2 = true};
    for (const auto& json : list) {
        const auto& program = all.programs.emplace_back(readClient(json));
        all.imap = all.imap && program.imap;
        all.pop3 = all.pop3 && program.pop3;
        all.oauth2 = all.oauth2 && program.oauth2;
        all.deleteAfterDays = all.deleteAfterDays && program.deleteAfterDays;
    }
    return all;
}

Case readCase(const Json& json) {
    Case row{.name = json["name"], .why = json["why"], .expect = json["expect"]};
    row.situation.facts.observedAt = today;
    const auto needs = needsFromJson(json["needs"]);
    EXPECT_TRUE(needs) << row.name;
    if (needs) row.situation.needs = *needs;
    readServer(row.situation, json.value("server", Json::object()));
    if (json.contains("space")) readSpace(row.situation, json["space"]);
    if (json.contains("pop3SignedIn")) readSignIn(row.situation, json["pop3SignedIn"]);
    if (json.contains("client")) row.situation.client = readClient(json["client"]);
    if (json.contains("programs")) row.situation.client = readPrograms(json["programs"]);
    for (const auto& word : json.value("hints", std::vector<std::string>{})) {
        const auto code = hintCodeFromName(word);
        EXPECT_TRUE(code) << word;
        if (code) row.situation.facts.discovery.hints.push_back({Source::Mx, *code, "Hoster"});
    }
    if (json.value("noServer", false)) row.situation.facts.endpoints.clear();
    if (json.contains("domainLimitMb")) {
        row.situation.thresholds.domainLimit = megabytes(json["domainLimitMb"]);
    }
    return row;
}

}  // namespace

std::vector<Case> readCases() {
    std::ifstream file(std::string(PROJECT_SOURCE_DIR) + "/tests/advice/cases.json");
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    const auto json = parseJson(text, "cases.json");
    EXPECT_TRUE(json);
    std::vector<Case> cases;
    if (!json) return cases;
    for (const auto& row : *json) cases.push_back(readCase(row));
    return cases;
}

}  // namespace mailadvisor::test

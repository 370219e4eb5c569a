#include "report/installed_report.h"

#include "base/json_reader.h"
#include "report/page.h"

namespace mailadvisor {
namespace {

std::string_view shownType(Protocol protocol) {
    return protocol == Protocol::Pop3 ? "POP3" : "IMAP";
}

Message wordFor(Packaging packaging) {
    switch (packaging) {
        case Packaging::Package: return {MESSAGE_ID("installed.package"), {}};
        case Packaging::Flatpak: return {MESSAGE_ID("installed.flatpak"), {}};
        case Packaging::Snap: return {MESSAGE_ID("installed.snap"), {}};
        case Packaging::Registry: return {MESSAGE_ID("installed.registry"), {}};
    }
    return {};
}

Message wordForRunning(const Fact<bool>& running) {
    if (!running.isKnown()) return {MESSAGE_ID("installed.running-unknown"), {}};
    return *running ? Message{MESSAGE_ID("installed.running"), {}}
                    : Message{MESSAGE_ID("installed.closed"), {}};
}

/// The address, or what else tells the account from others.
std::string shownName(const ExistingAccount& account) {
    for (const auto& text : {account.address, account.login, account.name}) {
        if (!text.empty()) return text;
    }
    return account.place;
}

void addAccounts(Page& page, const Fact<ExistingAccounts>& accounts, const Sentences& say) {
    constexpr int indent = 4;
    if (!accounts.isKnown()) {
        return page.paragraph(say({MESSAGE_ID("installed.accounts-unknown"), {}}),
                              TextStyle::Warning, indent);
    }
    if (accounts->accounts.empty() && accounts->unread.empty()) {
        page.paragraph(say({MESSAGE_ID("installed.no-accounts"), {}}), TextStyle::Plain, indent);
    }
    for (const auto& account : accounts->accounts) {
        page.item("•",
                  say({MESSAGE_ID("installed.account"),
                       {{"account", shownName(account)},
                        {"type", std::string(shownType(account.protocol))},
                        {"host", account.host}}}),
                  TextStyle::Plain, indent);
    }
    for (const auto& entry : accounts->unread) {
        page.item("!", say(entry.because), TextStyle::Warning, indent);
    }
}

Json accountsJson(const ExistingAccounts& accounts) {
    Json list = Json::array();
    for (const auto& account : accounts.accounts) {
        list.push_back({{"address", account.address},
                        {"type", nameOf(account.protocol)},
                        {"host", account.host},
                        {"login", account.login}});
    }
    return list;
}

Json profileJson(const FoundProfile& profile) {
    Json json{{"path", profile.path},
              {"packaging", nameOf(profile.packaging)},
              {"running", factToJson(profile.running)},
              {"accounts", factToJson(profile.accounts, accountsJson)}};
    const bool areKnown = profile.accounts.isKnown();
    json["unread"] = areKnown ? profile.accounts->unread.size() : 0U;
    return json;
}

}  // namespace

std::string installedReport(const std::vector<FoundProgram>& programs, const Sentences& say,
                            const PageStyle& style) {
    Page page(style);
    if (programs.empty()) page.paragraph(say({MESSAGE_ID("installed.none"), {}}));
    for (const auto& program : programs) {
        const bool isThai = say.language() == Language::Thai;
        page.heading(isThai ? program.name.th : program.name.en);
        if (program.profiles.empty()) {
            constexpr int indent = 2;
            page.paragraph(say({MESSAGE_ID("installed.no-profile"), {}}), TextStyle::Plain, indent);
        }
        for (const auto& profile : program.profiles) {
            page.item("-", say({MESSAGE_ID("installed.profile"),
                                {{"path", profile.path},
                                 {"kind", MessageList{wordFor(profile.packaging)}},
                                 {"state", MessageList{wordForRunning(profile.running)}}}}));
            addAccounts(page, profile.accounts, say);
        }
    }
    return page.text();
}

Json installedJson(const std::vector<FoundProgram>& programs) {
    Json clients = Json::array();
    for (const auto& program : programs) {
        Json profiles = Json::array();
        for (const auto& profile : program.profiles) profiles.push_back(profileJson(profile));
        clients.push_back({{"id", program.client},
                           {"name", {{"en", program.name.en}, {"th", program.name.th}}},
                           {"present", program.isHere},
                           {"profiles", std::move(profiles)}});
    }
    return {{"schema", "mailadvisor.installed.v1"}, {"clients", std::move(clients)}};
}

}  // namespace mailadvisor

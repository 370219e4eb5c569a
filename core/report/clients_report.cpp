#include "report/clients_report.h"

#include "base/lists.h"
#include "report/page.h"
#include "report/words.h"

namespace mailadvisor {
namespace {

const std::string& in(const Sentences& say, const BilingualText& text) {
    return say.language() == Language::Thai ? text.th : text.en;
}

std::string_view properName(Platform platform) {
    switch (platform) {
        case Platform::Linux: return "Linux";
        case Platform::Windows: return "Windows";
        case Platform::MacOs: return "macOS";
        case Platform::Android: return "Android";
        case Platform::Ios: return "iOS";
    }
    return {};
}

std::string platformsOf(const ClientMetadata& client) {
    std::vector<std::string> names;
    for (const Platform platform : client.platforms) names.emplace_back(properName(platform));
    return joined(names, ", ");
}

std::string abilitiesOf(const ClientAbilities& can) {
    std::vector<std::string> abilities;
    if (can.imap) abilities.emplace_back("IMAP");
    if (can.pop3) abilities.emplace_back("POP3");
    if (can.startTls) abilities.emplace_back("STARTTLS");
    if (can.oauth2) abilities.emplace_back("OAuth2");
    return joined(abilities, ", ");
}

Message howDaysCount(const ClientAbilities& can) {
    if (!can.deleteAfterDays) return {MESSAGE_ID("word.cannot"), {}};
    switch (*can.deleteAfterDays) {
        case DaysCountFrom::FirstDownload: return {MESSAGE_ID("clients.days-from-download"), {}};
        case DaysCountFrom::MessageDate: return {MESSAGE_ID("clients.days-from-message-date"), {}};
        case DaysCountFrom::ByProgram: return {MESSAGE_ID("clients.days-by-program"), {}};
    }
    return {};
}

Message wordFor(Proof proof) {
    switch (proof) {
        case Proof::Program: return {MESSAGE_ID("clients.proof-program"), {}};
        case Proof::Format: return {MESSAGE_ID("clients.proof-format"), {}};
        case Proof::Nothing: return {MESSAGE_ID("clients.proof-nothing"), {}};
    }
    return {};
}

TextStyle styleFor(Proof proof) {
    switch (proof) {
        case Proof::Program: return TextStyle::Good;
        case Proof::Format: return TextStyle::Plain;
        case Proof::Nothing: return TextStyle::Warning;
    }
    return TextStyle::Plain;
}

Message wordFor(SecretWay way) {
    switch (way) {
        case SecretWay::Prompt: return {MESSAGE_ID("clients.secret-prompt"), {}};
        case SecretWay::Keyring: return {MESSAGE_ID("clients.secret-keyring"), {}};
        case SecretWay::PasswordCommand: return {MESSAGE_ID("clients.secret-command"), {}};
    }
    return {};
}

Table tableOf(const std::vector<ClientMetadata>& clients, const Sentences& say) {
    Table table;
    table.columns = {{"--client"},
                     {say({MESSAGE_ID("column.program"), {}})},
                     {say({MESSAGE_ID("column.platforms"), {}})},
                     {say({MESSAGE_ID("column.abilities"), {}})},
                     {say({MESSAGE_ID("column.delete-after-days"), {}})},
                     {say({MESSAGE_ID("column.proof"), {}})}};
    for (const ClientMetadata& client : clients) {
        table.rows.push_back({{client.id, TextStyle::Strong},
                              {in(say, client.name)},
                              {platformsOf(client)},
                              {abilitiesOf(client.can)},
                              {say(howDaysCount(client.can))},
                              {say(wordFor(client.proof)), styleFor(client.proof)}});
    }
    return table;
}

void addTexts(Page& page, const Message& title, const std::vector<BilingualText>& texts,
              std::string_view mark, TextStyle textStyle, const Sentences& say) {
    if (texts.empty()) return;
    page.paragraph(say(title), TextStyle::Faint, 2);
    for (const BilingualText& text : texts) page.item(mark, in(say, text), textStyle, 4);
}

Message wordFor(TrialCheck check) {
    switch (check) {
        case TrialCheck::Imported: return {MESSAGE_ID("trial.imported"), {}};
        case TrialCheck::Received: return {MESSAGE_ID("trial.received"), {}};
        case TrialCheck::Sent: return {MESSAGE_ID("trial.sent"), {}};
        case TrialCheck::SenderName: return {MESSAGE_ID("trial.sender-name"), {}};
        case TrialCheck::DeletionSetting: return {MESSAGE_ID("trial.deletion-setting"), {}};
    }
    return {};
}

Message lineFor(TrialAnswer answer, MessageList checks) {
    switch (answer) {
        case TrialAnswer::Yes: return {MESSAGE_ID("trial.worked"), {{"checks", std::move(checks)}}};
        case TrialAnswer::No: return {MESSAGE_ID("trial.failed"), {{"checks", std::move(checks)}}};
        case TrialAnswer::NotTried:
            return {MESSAGE_ID("trial.untried"), {{"checks", std::move(checks)}}};
    }
    return {};
}

void addTrial(Page& page, const DeviceTrial& trial, const Sentences& say) {
    const std::string version = trial.version.empty() ? "" : " " + trial.version;
    const bool isGood =
        trial.answered(TrialAnswer::No).empty() && !trial.answered(TrialAnswer::Yes).empty();
    const Message title{MESSAGE_ID("trial.title"),
                        {{"program", trial.program + version},
                         {"system", trial.system},
                         {"date", trial.date},
                         {"type", std::string(properName(trial.protocol))}}};
    page.item(isGood ? "✓" : "!", say(title), isGood ? TextStyle::Good : TextStyle::Warning, 4);
    for (const auto answer : {TrialAnswer::Yes, TrialAnswer::No, TrialAnswer::NotTried}) {
        MessageList checks;
        for (const auto check : trial.answered(answer)) checks.push_back(wordFor(check));
        if (!checks.empty()) page.paragraph(say(lineFor(answer, checks)), TextStyle::Plain, 6);
    }
    if (trial.remark.empty()) return;
    page.paragraph(say({MESSAGE_ID("trial.remark"), {{"remark", trial.remark}}}), TextStyle::Plain,
                   6);
}

/// Where the real program was started by our tests, that stands above; else silence would hide
/// that nobody has seen the files on a device.
void addTrials(Page& page, const ClientMetadata& client, const Sentences& say) {
    if (!client.trials.empty()) {
        page.paragraph(say({MESSAGE_ID("trial.heading"), {}}), TextStyle::Faint, 2);
    } else if (client.proof != Proof::Program) {
        page.paragraph(say({MESSAGE_ID("trial.nobody"), {}}), TextStyle::Warning, 2);
    }
    for (const DeviceTrial& trial : client.trials) addTrial(page, trial, say);
}

void addDetails(Page& page, const ClientMetadata& client, const Sentences& say) {
    page.heading(in(say, client.name));
    page.paragraph(say({MESSAGE_ID("report.client-files"), {}}), TextStyle::Faint, 2);
    for (const FileKind& file : client.files) {
        page.item("-", file.name + ": " + in(say, file.place), TextStyle::Plain, 4);
    }
    page.paragraph(say(wordFor(client.secret)), TextStyle::Plain, 2);
    const bool isByProgram = client.proof == Proof::Program;
    const Message proven{
        isByProgram ? MESSAGE_ID("report.proven") : MESSAGE_ID("report.proven-format"), {}};
    addTexts(page, proven, client.proven, "✓", TextStyle::Good, say);
    addTexts(page, {MESSAGE_ID("report.unverified"), {}}, client.unverified, "?",
             TextStyle::Warning, say);
    addTrials(page, client, say);
}

}  // namespace

std::string clientsReport(const std::vector<ClientMetadata>& clients, const Sentences& say,
                          const PageStyle& style) {
    Page page(style);
    page.heading(say({MESSAGE_ID("report.clients"), {}}));
    if (clients.empty()) {
        page.paragraph(say({MESSAGE_ID("report.no-clients"), {}}), TextStyle::Warning, 2);
        return page.text();
    }
    page.table(tableOf(clients, say));
    if (style.details) {
        for (const ClientMetadata& client : clients) addDetails(page, client, say);
    } else {
        page.blank();
        page.paragraph(say({MESSAGE_ID("report.clients-more"), {}}), TextStyle::Faint, 2);
    }
    return page.text();
}

}  // namespace mailadvisor

#include "report/mailbox_report.h"

#include "report/page.h"
#include "report/space_section.h"
#include "report/words.h"
#include "text/format.h"

#include <algorithm>

namespace mailadvisor {
namespace {

Message loginMessage(const MailboxFacts& mailbox) {
    switch (mailbox.login) {
        case LoginOutcome::NotTried: return {MESSAGE_ID("report.login-not-tried"), {}};
        case LoginOutcome::Accepted:
            return {MESSAGE_ID("report.login-accepted"), {{"mechanism", mailbox.mechanism}}};
        case LoginOutcome::Refused: return {MESSAGE_ID("report.login-refused"), {}};
        case LoginOutcome::Impossible: return {MESSAGE_ID("report.login-impossible"), {}};
        case LoginOutcome::Failed: return {MESSAGE_ID("report.login-failed"), {}};
    }
    return {};
}

/// Well-known folders by the person's word for them, unless there are several of a kind.
std::string folderName(const MailboxFacts& mailbox, const FolderFacts& folder,
                       const Sentences& say) {
    const auto isAlike = [&](const FolderFacts& other) { return other.role == folder.role; };
    const bool isOnlyOne = std::ranges::count_if(mailbox.folders, isAlike) == 1;
    if (folder.role == FolderRole::Other || !isOnlyOne) return folder.name;
    return say(wordFor(folder.role));
}

Table folderTable(const MailboxFacts& mailbox, const Sentences& say) {
    const Cell unknown{say({MESSAGE_ID("word.unknown"), {}}), TextStyle::Faint};
    Table table;
    table.columns = {{say({MESSAGE_ID("column.folder"), {}})},
                     {say({MESSAGE_ID("column.size"), {}}), Align::Right},
                     {say({MESSAGE_ID("column.messages"), {}}), Align::Right},
                     {say({MESSAGE_ID("column.oldest"), {}})}};
    for (const auto& folder : mailbox.folders) {
        std::vector<Cell> row{{folderName(mailbox, folder, say)}};
        row.push_back(folder.bytes.isKnown() ? Cell{unbroken(formatSize(*folder.bytes))} : unknown);
        row.push_back(folder.messages.isKnown() ? Cell{formatInteger(*folder.messages)} : Cell{});
        Cell oldest;
        if (folder.oldest.isKnown()) {
            const auto day = std::chrono::floor<std::chrono::days>(*folder.oldest);
            oldest.text = unbroken(formatShortDate({day, DatePrecision::Day}, say.language()));
        }
        row.push_back(oldest);
        table.rows.push_back(row);
    }
    return table;
}

void addUnknownLimit(Page& page, const MailboxFacts& mailbox, const Sentences& say) {
    if (mailbox.limitBytes.isKnown()) return;
    const std::string why = say(wordFor(mailbox.limitBytes.why()));
    page.paragraph(say({MESSAGE_ID("report.limit-unknown"), {{"why", why}}}), TextStyle::Faint, 2);
}

void addAlerts(Page& page, const MailboxFacts& mailbox, const Sentences& say) {
    for (const auto& alert : mailbox.alerts) {
        page.item("-", say({MESSAGE_ID("report.mailbox-server-says"), {{"text", alert}}}),
                  TextStyle::Warning);
    }
}

}  // namespace

std::string mailboxReport(const MailboxFacts& mailbox, const Sentences& say,
                          const PageStyle& style) {
    if (mailbox.login == LoginOutcome::NotTried) return {};
    Page page(style);
    page.heading(say({MESSAGE_ID("report.mailbox"), {}}));
    const bool isIn = mailbox.login == LoginOutcome::Accepted;
    page.paragraph(say(loginMessage(mailbox)), isIn ? TextStyle::Good : TextStyle::Bad, 2);
    if (mailbox.loginReason != Reason::None)
        page.paragraph(say(messageOf(mailbox.loginReason)), TextStyle::Plain, 2);
    addAlerts(page, mailbox, say);
    if (!isIn) return page.text();
    addSpace(page, measuredSpace(mailbox), say);
    addUnknownLimit(page, mailbox, say);
    if (mailbox.folders.empty()) return page.text();
    page.heading(say({MESSAGE_ID("report.folders"), {}}));
    page.table(folderTable(mailbox, say));
    return page.text();
}

}  // namespace mailadvisor

#include "report/clients_report.h"

#include "report/page.h"
#include "report/words.h"

namespace mailadvisor {
namespace {

std::string abilitiesOf(const ClientRow& client) {
    std::vector<std::string> abilities;
    if (client.imap) abilities.emplace_back("IMAP");
    if (client.pop3) abilities.emplace_back("POP3");
    if (client.startTls) abilities.emplace_back("STARTTLS");
    if (client.oauth2) abilities.emplace_back("OAuth2");
    return joined(abilities);
}

void addTexts(Page& page, const char* title, const std::vector<std::string>& texts,
              std::string_view mark, Ink ink, const Sentences& say) {
    if (texts.empty()) return;
    page.paragraph(say({title, {}}), Ink::Faint, 2);
    for (const auto& text : texts) page.item(mark, text, ink, 4);
}

}  // namespace

std::string clientsReport(const std::vector<ClientRow>& clients, const Sentences& say,
                          const PageStyle& style) {
    Page page(style);
    page.heading(say({MESSAGE_ID("report.clients"), {}}));
    if (clients.empty())
        page.paragraph(say({MESSAGE_ID("report.no-clients"), {}}), Ink::Warning, 2);
    Table table;
    table.columns = {{"--client"},
                     {say({MESSAGE_ID("column.program"), {}})},
                     {say({MESSAGE_ID("column.abilities"), {}})},
                     {say({MESSAGE_ID("column.delete-after-days"), {}})},
                     {say({MESSAGE_ID("column.files"), {}})}};
    for (const auto& client : clients) {
        const bool canDelete = !client.deleteAfterDays.empty();
        table.rows.push_back(
            {{client.id, Ink::Strong},
             {client.name},
             {abilitiesOf(client)},
             {canDelete ? say(client.deleteAfterDays) : say({MESSAGE_ID("word.cannot"), {}})},
             {joined(client.files)}});
    }
    page.table(table);
    if (!style.details) return page.text();
    for (const auto& client : clients) {
        page.heading(client.name);
        addTexts(page, MESSAGE_ID("report.proven"), client.proven, "✓", Ink::Good, say);
        addTexts(page, MESSAGE_ID("report.unverified"), client.unverified, "?", Ink::Warning, say);
    }
    return page.text();
}

}  // namespace mailadvisor

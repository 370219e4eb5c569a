#include "report/settings_section.h"

#include "base/host_name.h"
#include "kit/password_sign_in.h"
#include "signs/server_view.h"
#include "signs/usable.h"

namespace mailadvisor {
namespace {

std::vector<Cell> row(const std::string& title, const Server& server, const Sentences& say) {
    return {{title, TextStyle::Strong},
            {displayHost(server.host)},
            {std::to_string(server.port.value)},
            {securityName(server.security, say)}};
}

}  // namespace

std::string securityName(Security security, const Sentences& say) {
    switch (security) {
        case Security::Tls: return say({MESSAGE_ID("word.security-tls"), {}});
        case Security::StartTls: return say({MESSAGE_ID("word.security-starttls"), {}});
        case Security::Plain: return say({MESSAGE_ID("word.security-plain"), {}});
    }
    return {};
}

Message userNameOf(const Server& server) {
    if (server.username.empty() && !takesMailFromAnybody(server)) {
        return {MESSAGE_ID("report.user-name-unknown"), {}};
    }
    return {MESSAGE_ID("report.user-name"), {{"name", server.username}}};
}

Message incomingTitle(const Account& account) {
    return {MESSAGE_ID("report.incoming"),
            {{"protocol", std::string(properName(account.protocol))}}};
}

Message retentionMessage(const Pop3Settings& pop3, const Facts& facts) {
    const auto expire = expireDays(facts);
    if (expire.isKnown() && *expire == 0) return {MESSAGE_ID("report.retention-server"), {}};
    if (!pop3.leaveOnServer) return {MESSAGE_ID("report.retention-none"), {}};
    if (!pop3.deleteAfterDays) return {MESSAGE_ID("report.retention-forever"), {}};
    return {MESSAGE_ID("report.retention-days"),
            {{"n", static_cast<std::int64_t>(*pop3.deleteAfterDays)}}};
}

std::optional<Message> outgoingNote(const Account& account, const Facts& facts) {
    const auto* late = lateGreeter(facts, Protocol::Smtp);
    const auto& outgoing = account.outgoing;
    const bool isItLate =
        late != nullptr &&
        (!outgoing || (outgoing->host == late->host && outgoing->port == late->port));
    if (isItLate) {
        return Message{
            MESSAGE_ID("report.outgoing-late"),
            {{"host", displayHost(late->host)}, {"port", std::to_string(late->port.value)}}};
    }
    if (account.outgoing) return std::nullopt;
    return Message{MESSAGE_ID("report.no-outgoing"), {}};
}

void addSettings(Page& page, const Account& account, const Facts& facts, const Sentences& say) {
    page.heading(say({MESSAGE_ID("report.settings"), {}}));
    Table table;
    table.columns = {{""},
                     {say({MESSAGE_ID("column.server"), {}})},
                     {say({MESSAGE_ID("column.port"), {}})},
                     {say({MESSAGE_ID("column.security"), {}})}};
    table.rows.push_back(row(say(incomingTitle(account)), account.incoming, say));
    const auto& outgoing = account.outgoing;
    if (outgoing) {
        table.rows.push_back(row(say({MESSAGE_ID("report.outgoing"), {}}), *outgoing, say));
    }
    page.table(table);
    page.paragraph(say(userNameOf(account.incoming)), TextStyle::Plain, 2);
    if (outgoing && outgoing->username != account.incoming.username) {
        const Message other{MESSAGE_ID("report.user-name-outgoing"),
                            {{"name", outgoing->username}}};
        page.paragraph(say(other), TextStyle::Plain, 2);
    }
    if (const auto note = outgoingNote(account, facts)) {
        page.paragraph(say(*note), TextStyle::Warning, 2);
    }
    if (account.protocol == Protocol::Pop3) {
        page.paragraph(say(retentionMessage(account.pop3, facts)), TextStyle::Plain, 2);
    }
}

}  // namespace mailadvisor

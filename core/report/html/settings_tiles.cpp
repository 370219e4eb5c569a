#include "report/html/settings_tiles.h"

#include "base/host_name.h"
#include "report/settings_section.h"

namespace mailadvisor {
namespace {

Html entry(const char* id, const std::string& value, const Sentences& say) {
    return element("dt", say({id, {}})) + element("dd", value);
}

Html tile(const std::string& title, const Server& server, const Sentences& say) {
    const Html entries =
        entry(MESSAGE_ID("column.server"), displayHost(server.host), say) +
        entry(MESSAGE_ID("column.port"), std::to_string(server.port.value), say) +
        entry(MESSAGE_ID("column.security"), securityName(server.security, say), say) +
        entry(MESSAGE_ID("html.user-name"),
              server.username.empty() ? say(userNameOf(server)) : server.username, say);
    return element("div", element("h3", title) + element("dl", entries), {{"class", "tile"}});
}

}  // namespace

Html settingsTiles(const std::optional<Account>& account, const Facts& facts,
                   const Sentences& say) {
    if (!account) return {};
    Html tiles = tile(say(incomingTitle(*account)), account->incoming, say);
    if (account->outgoing) {
        tiles += tile(say({MESSAGE_ID("report.outgoing"), {}}), *account->outgoing, say);
    }
    Html content = element("div", tiles, {{"class", "two"}});
    if (const auto note = outgoingNote(*account, facts)) {
        content += element("p", say(*note), {{"class", "warning"}});
    }
    if (account->protocol == Protocol::Pop3) {
        content += element("p", say(retentionMessage(account->pop3, facts)));
    }
    return content;
}

}  // namespace mailadvisor

#include "plugins/sheet_pages.h"

#include "account/account_json.h"
#include "account/samples.h"
#include "base/json.h"
#include "plugins/rendering.h"

#include <algorithm>
#include <filesystem>

namespace mailadvisor {

Pop3Settings keepsAll() { return {true, std::nullopt}; }

Account accountOf(Protocol type) {
    Account account = type == Protocol::Imap ? sample::imapAccount() : sample::pop3Account();
    account.pop3 = keepsAll();
    return account;
}

std::vector<Account> allAccounts() {
    std::vector<Account> accounts;
    for (const auto& entry : std::filesystem::directory_iterator(TEST_SOURCE_DIR "/accounts")) {
        const auto json = parseJson(readFile(entry.path()), "test");
        const auto account = json ? accountFromJson(*json) : Result<Account>{Unexpected{{}}};
        if (account && renderAccount("sheet", *account)) accounts.push_back(*account);
    }
    return accounts;
}

CurrentSetup thereAs(Protocol type, std::string movedFrom) {
    return {Fact<std::optional<Protocol>>::known(type), std::move(movedFrom)};
}

std::vector<std::pair<SetupCase, CurrentSetup>> casesOf(const Account& account) {
    const bool isImap = account.protocol == Protocol::Imap;
    const Protocol other = isImap ? Protocol::Pop3 : Protocol::Imap;
    return {{SetupCase::New, {Fact<std::optional<Protocol>>::known(std::nullopt), {}}},
            {isImap ? SetupCase::Pop3ToImap : SetupCase::ImapToPop3, thereAs(other)},
            {SetupCase::Corrected, thereAs(account.protocol)},
            {SetupCase::Moved, thereAs(account.protocol, "mail.before.example")}};
}

Result<Bundle> rendered(const Account& account, const CurrentSetup& current) {
    RenderRequest request;
    request.account = account;
    request.current = current;
    return renderFor(builtClients(), "sheet", request);
}

const Guide* pageIn(const Result<Bundle>& bundle, const std::string& program) {
    if (!bundle) return nullptr;
    const auto found = std::ranges::find(bundle->guides, "sheet/" + program, &Guide::path);
    return found == bundle->guides.end() ? nullptr : &*found;
}

std::string reasonFor(const Result<Bundle>& bundle, const std::string& program) {
    if (!bundle) return {};
    for (const auto& caution : bundle->cautions) {
        if (caution.id != "sheet.left-out") continue;
        const auto& name = std::get<MessageList>(caution.arguments[0].value).front();
        const auto& reason = std::get<MessageList>(caution.arguments[1].value).front();
        if (name.id == "sheet." + program) return reason.id;
    }
    return {};
}

std::vector<std::string> idsOf(const std::vector<Message>& messages) {
    std::vector<std::string> ids;
    for (const auto& message : messages) {
        const bool isMarked = message.id == "guide.unproven";
        ids.push_back(isMarked ? std::get<MessageList>(message.arguments[0].value).front().id
                               : message.id);
    }
    return ids;
}

std::size_t placeOf(const std::vector<Message>& messages, const std::string& id) {
    const auto ids = idsOf(messages);
    return static_cast<std::size_t>(std::ranges::find(ids, id) - ids.begin());
}

std::vector<std::string> under(const Guide& guide, const std::string& onScreen) {
    std::vector<std::string> entries;
    for (const auto& screen : guide.screens) {
        for (const auto& field : screen.fields) {
            if (field.onScreen != onScreen) continue;
            const auto& words = field.choice.arguments;
            const auto* text =
                words.empty() ? nullptr : std::get_if<std::string>(&words.front().value);
            entries.push_back(text != nullptr ? *text : field.value + field.choice.id);
        }
    }
    return entries;
}

std::vector<std::string> typedIn(const Guide& guide) {
    std::vector<std::string> values;
    for (const auto& screen : guide.screens) {
        for (const auto& field : screen.fields) {
            if (!field.value.empty()) values.push_back(field.value);
        }
    }
    return values;
}

}  // namespace mailadvisor

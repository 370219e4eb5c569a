#include "plugins/sheet_pages.h"

#include "account/account_json.h"
#include "account/samples.h"
#include "base/json.h"
#include "plugins/rendering.h"

#include <gmock/gmock.h>

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

std::vector<std::string> ownValues(const Account& account) {
    const Server& incoming = account.incoming;
    const Server& outgoing = *account.outgoing;
    return {account.address,
            account.displayName,
            incoming.host,
            incoming.username,
            std::to_string(incoming.port.value),
            outgoing.host,
            outgoing.username,
            std::to_string(outgoing.port.value)};
}

std::vector<std::string> tasksOf(const Guide& page) {
    std::vector<std::string> ids;
    for (const auto& screen : page.screens) ids.push_back(idsOf({screen.task}).front());
    return ids;
}

std::vector<std::string> notesOf(const Guide& page) {
    std::vector<std::string> ids;
    for (const auto& screen : page.screens) {
        for (auto& id : idsOf(screen.notes)) ids.push_back(std::move(id));
    }
    return ids;
}

void forEachPage(const std::vector<Account>& accounts, const std::vector<std::string>& programs,
                 const PageCheck& check) {
    for (const auto& account : accounts) {
        for (const auto& [setupCase, current] : casesOf(account)) {
            const auto bundle = rendered(account, current);
            for (const auto& program : programs) {
                SCOPED_TRACE(account.address + ", " + program + ", " +
                             std::string(nameOf(setupCase)));
                if (const Guide* page = pageIn(bundle, program)) check(account, program, *page);
            }
        }
    }
}

void expectAPageOrAReason(const std::vector<std::string>& programs) {
    const auto accounts = allAccounts();
    ASSERT_GT(accounts.size(), 10U);
    for (const auto& account : accounts) {
        for (const auto& [setupCase, current] : casesOf(account)) {
            const auto bundle = rendered(account, current);
            for (const auto& program : programs) {
                SCOPED_TRACE(account.address + ", " + program + ", " +
                             std::string(nameOf(setupCase)));
                const Guide* page = pageIn(bundle, program);
                if (page == nullptr) {
                    EXPECT_THAT(reasonFor(bundle, program), testing::StartsWith("sheet.why-"));
                    continue;
                }
                EXPECT_EQ(page->setupCase, setupCase);
                EXPECT_EQ(page->protocol, account.protocol);
                EXPECT_FALSE(page->identify.empty());
                EXPECT_FALSE(page->screens.empty());
                EXPECT_EQ(page->before.empty(), setupCase == SetupCase::New);
                EXPECT_GE(page->afterwards.size(), 2U) << "how to go back";
            }
        }
    }
}

void expectOnlyOwnValues(const std::vector<std::string>& programs) {
    const auto check = [](const Account& account, const std::string&, const Guide& page) {
        const auto own = ownValues(account);
        const auto values = typedIn(page);
        for (const auto& value : values) EXPECT_THAT(own, testing::Contains(value));
        for (const auto& needed : {own[2], own[3], own[4], own[5], own[7]}) {
            EXPECT_THAT(values, testing::Contains(needed));
        }
    };
    forEachPage(allAccounts(), programs, check);
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

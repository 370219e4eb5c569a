#include "account/existing_account.h"

#include "base/ascii.h"
#include "base/lists.h"

#include <algorithm>

namespace mailadvisor {

bool isSameMailbox(const ExistingAccount& existing, const Account& account) {
    return existing.protocol == account.protocol &&
           equalsIgnoringCase(existing.host, account.incoming.host) &&
           equalsIgnoringCase(existing.login, account.incoming.username);
}

bool hasAddress(const ExistingAccount& existing, std::string_view address) {
    const auto isIt = [address](const auto& each) { return equalsIgnoringCase(each, address); };
    return isIt(existing.address) || std::ranges::any_of(existing.otherAddresses, isIt);
}

Result<Fact<ExistingAccounts>> knownAccounts(Result<ExistingAccounts> accounts) {
    if (!accounts) return Unexpected{std::move(accounts).error()};
    return Fact<ExistingAccounts>::known(*std::move(accounts));
}

Result<void> checkStands(const Result<ExistingAccounts>& accounts, const ExistingAccount& account) {
    if (!accounts) return Unexpected{accounts.error()};
    const auto& all = accounts->accounts;
    if (!contains(all, account)) return notInFiles(account);
    return {};
}

Unexpected garbledFile(std::string_view path, std::size_t line) {
    const std::string number = std::to_string(line);
    return Unexpected{
        {ErrorCode::Garbled,
         std::string(path) + ":" + number,
         {MESSAGE_ID("account.file-garbled"), {{"file", std::string(path)}, {"line", number}}},
         {}}};
}

Unexpected notInFiles(const ExistingAccount& account) {
    const std::string& name = account.address.empty() ? account.place : account.address;
    return Unexpected{{ErrorCode::NotFound,
                       account.place,
                       {MESSAGE_ID("account.not-in-files"), {{"account", name}}},
                       {}}};
}

UnreadEntry incompleteEntry(std::string place, std::string_view field) {
    Message because{MESSAGE_ID("account.entry-incomplete"),
                    {{"entry", place}, {"field", std::string(field)}}};
    return {std::move(place), std::move(because)};
}

UnreadEntry entryOfOtherType(std::string place, std::string_view type) {
    Message because{MESSAGE_ID("account.entry-other-type"),
                    {{"entry", place}, {"type", std::string(type)}}};
    return {std::move(place), std::move(because)};
}

UnreadEntry entryElsewhere(std::string place) {
    Message because{MESSAGE_ID("account.entry-elsewhere"), {{"entry", place}}};
    return {std::move(place), std::move(because)};
}

UnreadEntry sealedEntry(std::string place) {
    Message because{MESSAGE_ID("account.entry-sealed"), {{"entry", place}}};
    return {std::move(place), std::move(because)};
}

UnreadEntry garbledEntry(std::string place, std::size_t line) {
    Message because = garbledFile(place, line).error.text;
    return {std::move(place), std::move(because)};
}

}  // namespace mailadvisor

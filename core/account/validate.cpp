#include "account/validate.h"

#include "base/ascii.h"
#include "base/email_address.h"
#include "base/escape.h"
#include "base/host_name.h"
#include "base/unseen.h"
#include "base/utf8.h"

#include <algorithm>
#include <initializer_list>

namespace mailadvisor {
namespace {

constexpr std::size_t maxAuthWord = 64;  // autoconfig's longest word has 18 letters

Unexpected invalid(const std::string& field, std::string_view id) {
    return Unexpected{{ErrorCode::InvalidInput, field, {std::string(id), {{"field", field}}}, {}}};
}

Result<void> checkText(const std::string& field, std::string_view text) {
    if (text.size() > maxAccountText) return invalid(field, MESSAGE_ID("account.text-too-long"));
    if (!isUtf8(text) || hasControlCharacters(text)) {
        return invalid(field, MESSAGE_ID("account.text-characters"));
    }
    return {};
}

Result<void> checkUsername(const std::string& field, std::string_view text) {
    if (unseenIn(text)) return invalid(field, MESSAGE_ID("account.text-characters"));
    return checkText(field, text);
}

Result<void> checkDisplayName(const std::string& field, std::string_view text) {
    if (asSeen(text).leftOut) return invalid(field, MESSAGE_ID("account.text-characters"));
    return checkText(field, text);
}

Result<void> checkHost(const std::string& field, const std::string& host) {
    const auto normal = normaliseHost(host);
    if (!normal || *normal != host) return invalid(field, MESSAGE_ID("account.host"));
    return {};
}

bool isAuthWord(std::string_view word) {
    const auto isWordCharacter = [](char c) { return isAsciiAlphanumeric(c) || c == '-'; };
    return !word.empty() && word.size() <= maxAuthWord &&
           std::all_of(word.begin(), word.end(), isWordCharacter);
}

Result<void> checkServer(const std::string& field, const Server& server) {
    if (auto host = checkHost(field + ".host", server.host); !host) return host;
    if (server.port.value == 0) return invalid(field + ".port", MESSAGE_ID("account.port"));
    if (server.username.empty()) {
        return invalid(field + ".username", MESSAGE_ID("account.field-missing"));
    }
    if (auto name = checkUsername(field + ".username", server.username); !name) return name;
    if (!std::all_of(server.auth.begin(), server.auth.end(), isAuthWord)) {
        return invalid(field + ".auth", MESSAGE_ID("account.auth-word"));
    }
    return {};
}

Result<void> checkPop3(const Pop3Settings& pop3) {
    if (!pop3.deleteAfterDays) return {};
    const int days = *pop3.deleteAfterDays;
    if (days < minDeleteAfterDays || days > maxDeleteAfterDays) {
        return invalid("pop3.deleteAfterDays", MESSAGE_ID("account.days"));
    }
    // Deleting at once and deleting later cannot both be meant; guessing could lose mail.
    if (!pop3.leaveOnServer) {
        return invalid("pop3.deleteAfterDays", MESSAGE_ID("account.days-without-leaving"));
    }
    return {};
}

Result<void> firstFailure(std::initializer_list<Result<void>> checks) {
    for (const auto& check : checks) {
        if (!check) return check;
    }
    return {};
}

}  // namespace

Result<void> validate(const Account& account) {
    const auto address = EmailAddress::parse(account.address);
    if (!address) {
        Error error = address.error();
        error.where = "address";
        return Unexpected{std::move(error)};
    }
    if (address->ascii() != account.address)
        return invalid("address", MESSAGE_ID("account.address"));
    return firstFailure({
        checkDisplayName("displayName", account.displayName),
        checkServer("incoming", account.incoming),
        account.outgoing ? checkServer("outgoing", *account.outgoing) : Result<void>{},
        checkPop3(account.pop3),
    });
}

Result<void> validate(const Domain& domain) {
    auto checked = firstFailure({
        checkHost("domain", domain.domain),
        checkDisplayName("displayName", domain.displayName),
        checkPop3(domain.pop3),
        checkText("logo", domain.logo),
        checkDisplayName("helpDesk", domain.helpDesk),
        domain.page.empty() ? Result<void>{} : checkHost("page", domain.page),
    });
    if (!checked) return checked;
    for (std::size_t i = 0; i < domain.hostNames.size(); ++i) {
        checked = checkHost("hostNames[" + std::to_string(i) + "]", domain.hostNames[i]);
        if (!checked) return checked;
    }
    if (domain.servers.empty()) return invalid("servers", MESSAGE_ID("account.field-missing"));
    for (std::size_t i = 0; i < domain.servers.size(); ++i) {
        checked = checkServer("servers[" + std::to_string(i) + "]", domain.servers[i].server);
        if (!checked) return checked;
    }
    return {};
}

}  // namespace mailadvisor

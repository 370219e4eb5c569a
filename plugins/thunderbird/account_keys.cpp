#include "account_keys.h"

#include "base/ascii.h"
#include "base/hex.h"
#include "city_hash.h"

namespace mailadvisor::thunderbird {
namespace {

constexpr std::string_view ownPrefix = "mailadvisor";

}  // namespace

AccountKeys accountKeys(std::string_view address, Protocol type) {
    const std::string subject = lowerAscii(address) + " " + std::string(nameOf(type));
    const std::string own = std::string(ownPrefix) + hexOf(cityHash64(subject));
    return {own + "account", own + "server", own + "identity", own + "smtp"};
}

bool isOwnKey(std::string_view account) { return account.starts_with(ownPrefix); }

std::string prefName(std::string_view group, std::string_view key, std::string_view name) {
    std::string full = "mail.";
    full.append(group).append(".").append(key).append(".").append(name);
    return full;
}

}  // namespace mailadvisor::thunderbird

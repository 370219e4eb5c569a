#include "account/account_json.h"

#include "account/server_json.h"
#include "account/validate.h"
#include "base/email_address.h"
#include "base/json_reader.h"

namespace mailadvisor {

Json toJson(const Account& account) {
    Json json = Json::object();
    json["schema"] = accountSchema;
    json["address"] = account.address;
    json["displayName"] = account.displayName;
    json["incoming"] = serverToJson(nameOf(account.protocol), account.incoming);
    json["outgoing"] = account.outgoing ? serverToJson("smtp", *account.outgoing) : Json(nullptr);
    json["pop3"] = pop3ToJson(account.pop3);
    if (account.isAlsoInMicrosoft365) json["alsoMicrosoft365"] = true;
    return json;
}

Result<Account> accountFromJson(const Json& json) {
    if (auto checked = checkDocument(json, accountSchema); !checked) {
        return Unexpected{std::move(checked).error()};
    }
    std::optional<Error> failure;
    const JsonReader reader(json, failure);
    const JsonReader incoming = reader["incoming"];
    const JsonReader outgoing = reader["outgoing"];
    Account account;
    account.address = reader["address"].text();
    if (const auto address = EmailAddress::parse(account.address))
        account.address = address->ascii();
    account.displayName = reader["displayName"].textOr({});
    account.protocol = incoming["protocol"].word(incomingProtocolFromName);
    account.incoming = serverFromJson(incoming);
    if (!outgoing.isMissing()) account.outgoing = serverFromJson(outgoing);
    account.pop3 = pop3FromJson(reader["pop3"]);
    account.isAlsoInMicrosoft365 = reader["alsoMicrosoft365"].flagOr(false);
    if (failure) return Unexpected{std::move(*failure)};
    if (auto valid = validate(account); !valid) return Unexpected{std::move(valid).error()};
    return account;
}

}  // namespace mailadvisor

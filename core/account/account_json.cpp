#include "account/account_json.h"

#include "account/json_reader.h"
#include "account/server_json.h"
#include "account/validate.h"
#include "base/email_address.h"

namespace mailadvisor {

Json toJson(const Account& account) {
    Json json = Json::object();
    json["schema"] = accountSchema;
    json["address"] = account.address;
    json["displayName"] = account.displayName;
    json["incoming"] = serverToJson(nameOf(account.type), account.incoming);
    json["outgoing"] = account.outgoing ? serverToJson("smtp", *account.outgoing) : Json(nullptr);
    json["pop3"] = pop3ToJson(account.pop3);
    return json;
}

Result<Account> accountFromJson(const Json& json) {
    if (auto checked = checkDocument(json, accountSchema); !checked) {
        return Unexpected{std::move(checked).error()};
    }
    std::optional<Error> fault;
    JsonReader reader(json, {}, fault);
    Account account;
    account.address = reader.text("address");
    if (const auto address = EmailAddress::parse(account.address))
        account.address = address->ascii();
    account.displayName = reader.optionalText("displayName");
    JsonReader incoming = reader.object("incoming");
    if (const auto type = incomingTypeFromName(incoming.text("protocol"))) {
        account.type = *type;
    } else {
        incoming.fail("protocol", MESSAGE_ID("account.incoming-protocol"));
    }
    account.incoming = serverFromJson(incoming);
    if (!reader.isAbsent("outgoing")) {
        JsonReader outgoing = reader.object("outgoing");
        account.outgoing = serverFromJson(outgoing);
    }
    account.pop3 = pop3FromJson(reader);
    if (fault) return Unexpected{std::move(*fault)};
    if (auto valid = validate(account); !valid) return Unexpected{std::move(valid).error()};
    return account;
}

}  // namespace mailadvisor

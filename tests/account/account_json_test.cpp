#include "account/account_json.h"

#include "account/samples.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace mailadvisor {
namespace {

Json accountJson() { return toJson(sample::imapAccount()); }

Error refusalOf(const Json& json) {
    const auto account = accountFromJson(json);
    EXPECT_FALSE(account) << dumpJson(json);
    return account ? Error{} : account.error();
}

TEST(AccountJson, ComesBackAsItWas) {
    for (const Account& account : {sample::imapAccount(), sample::pop3Account()}) {
        const auto back = accountFromJson(toJson(account));

        ASSERT_TRUE(back);
        EXPECT_EQ(*back, account);
    }
}

TEST(AccountJson, SaysThatTheDomainIsInMicrosoft365TooOnlyWhereItIs) {
    Account account = sample::imapAccount();
    Domain domain = sample::domain();

    EXPECT_FALSE(toJson(account).contains("alsoMicrosoft365"));
    EXPECT_FALSE(toJson(domain).contains("alsoMicrosoft365"));

    account.isAlsoInMicrosoft365 = domain.isAlsoInMicrosoft365 = true;

    EXPECT_EQ(accountFromJson(toJson(account)).value(), account);
    EXPECT_EQ(domainFromJson(toJson(domain)).value(), domain);
}

TEST(AccountJson, KeepsWhatADomainSaysOfItsPeoplesPageOnlyWhereItSaysSo) {
    Domain domain = sample::domain();
    EXPECT_FALSE(toJson(domain).contains("helpDesk"));
    EXPECT_FALSE(toJson(domain).contains("hostNames"));

    domain.logo = "logo.svg";
    domain.helpDesk = "ฝ่ายไอที โทร. 02-123-4567";
    domain.hostNames = {"mail.example.com", "xn--12c1fe0br.example.com"};
    domain.page = "setup.example.com";

    EXPECT_EQ(domainFromJson(toJson(domain)).value(), domain);
}

TEST(AccountJson, NamesTheFieldOfADomainThatIsNoHost) {
    for (const auto& [field, value] : {std::pair<const char*, Json>{"page", "not a host"},
                                       {"hostNames", Json::array({"fine.example.com", "a..b"})}}) {
        Json json = toJson(sample::domain());
        json[field] = value;

        const auto read = domainFromJson(json);

        ASSERT_FALSE(read) << field;
        EXPECT_TRUE(read.error().where.starts_with(field)) << read.error().where;
    }
}

TEST(AccountJson, KeepsTheContractsFieldsInOrder) {
    EXPECT_EQ(dumpJsonLine(toJson(sample::pop3Account())),
              R"({"schema":"mailadvisor.account.v1","address":"somchai@example.com",)"
              R"("displayName":"สมชาย ใจดี","incoming":{"protocol":"pop3","host":"pop.example.com",)"
              R"("port":995,"security":"tls","username":"somchai@example.com",)"
              R"("auth":["password-cleartext"]},"outgoing":{"protocol":"smtp",)"
              R"("host":"smtp.example.com","port":587,"security":"starttls",)"
              R"("username":"somchai@example.com","auth":["password-cleartext"]},)"
              R"("pop3":{"leaveOnServer":true,"deleteAfterDays":14}})");
}

TEST(AccountJson, WritesNullWhenNoSmtpServerWasFound) {
    Account account = sample::imapAccount();
    account.outgoing.reset();

    const Json json = toJson(account);

    EXPECT_TRUE(json.at("outgoing").is_null());
    EXPECT_EQ(accountFromJson(json).value(), account);
}

TEST(AccountJson, IgnoresFieldsItDoesNotKnow) {
    Json json = accountJson();
    json["department"] = {{"name", "sales"}};
    json["incoming"]["note"] = 7;

    EXPECT_EQ(accountFromJson(json).value(), sample::imapAccount());
}

TEST(AccountJson, TakesTheSafeDefaultsForWhatMayBeLeftOut) {
    Json json = accountJson();
    for (const char* field : {"displayName", "outgoing", "pop3"}) json.erase(field);
    json["incoming"].erase("auth");

    const auto account = accountFromJson(json);

    ASSERT_TRUE(account);
    EXPECT_TRUE(account->pop3.leaveOnServer);
    EXPECT_FALSE(account->pop3.deleteAfterDays);
    EXPECT_FALSE(account->outgoing);
    EXPECT_TRUE(account->incoming.auth.empty());
}

TEST(AccountJson, TurnsHostsAndTheAddressIntoALabels) {
    Json json = accountJson();
    json["address"] = "somchai@ตัวอย่าง.ไทย";
    json["incoming"]["host"] = "IMAP.ตัวอย่าง.ไทย";

    const auto account = accountFromJson(json);

    ASSERT_TRUE(account);
    EXPECT_EQ(account->address, "somchai@xn--72c1a1bt4awk9o.xn--o3cw4h");
    EXPECT_EQ(account->incoming.host, "imap.xn--72c1a1bt4awk9o.xn--o3cw4h");
}

TEST(AccountJson, RefusesAPasswordAnywhereAndNeverRepeatsIt) {
    for (const char* field : {"password", "Password", "imapPassword"}) {
        Json json = accountJson();
        json["extra"]["deep"] = Json::array({Json::object({{field, "s3cret"}})});

        const Error error = refusalOf(json);

        EXPECT_EQ(error.text.id, "account.password");
        EXPECT_EQ(error.where, std::string("extra.deep[0].") + field);
        EXPECT_EQ(error.text.arguments.at(0).value, Argument::Value(error.where));
        EXPECT_FALSE(error.remedy.empty());
    }
}

TEST(AccountJson, SaysWhichSchemaItWants) {
    Json json = accountJson();
    json["schema"] = "mailadvisor.account.v2";

    EXPECT_EQ(refusalOf(json).text.id, "account.schema");
    EXPECT_EQ(refusalOf(Json::array()).text.id, "account.schema");
    EXPECT_EQ(refusalOf(toJson(sample::domain())).text.id, "account.schema");
}

struct Fault {
    Json::json_pointer place;
    Json value;
    std::string id;
    std::string where;
};

TEST(AccountJson, NamesThePlaceAndTheFault) {
    const std::vector<Fault> faults{
        {Json::json_pointer("/address"), 7, "error.json-not-text", "address"},
        {Json::json_pointer("/address"), "somchai", "error.address-without-at", "address"},
        {Json::json_pointer("/incoming"), "imap", "error.json-not-object", "incoming"},
        {Json::json_pointer("/incoming/protocol"), "smtp", "error.json-word", "incoming.protocol"},
        {Json::json_pointer("/incoming/host"), "bad host", "account.host", "incoming.host"},
        {Json::json_pointer("/incoming/host"), "a/../b", "account.host", "incoming.host"},
        {Json::json_pointer("/incoming/port"), 0, "account.port", "incoming.port"},
        {Json::json_pointer("/incoming/port"), 65536, "error.json-out-of-range", "incoming.port"},
        {Json::json_pointer("/incoming/port"), "993", "error.json-not-integer", "incoming.port"},
        {Json::json_pointer("/incoming/port"), 18446744073709551615U, "error.json-out-of-range",
         "incoming.port"},
        {Json::json_pointer("/incoming/security"), "ssl", "error.json-word", "incoming.security"},
        {Json::json_pointer("/incoming/username"), "", "account.field-missing",
         "incoming.username"},
        {Json::json_pointer("/incoming/auth"), "PLAIN", "error.json-not-list", "incoming.auth"},
        {Json::json_pointer("/incoming/auth/0"), "a b", "account.auth-word", "incoming.auth"},
        {Json::json_pointer("/outgoing/port"), nullptr, "error.json-not-integer", "outgoing.port"},
        {Json::json_pointer("/pop3/deleteAfterDays"), 0, "account.days", "pop3.deleteAfterDays"},
        {Json::json_pointer("/pop3/deleteAfterDays"), 3651, "account.days", "pop3.deleteAfterDays"},
        {Json::json_pointer("/pop3/leaveOnServer"), "yes", "error.json-not-flag",
         "pop3.leaveOnServer"},
        {Json::json_pointer("/displayName"), "Somchai\nuser_pref(", "account.text-characters",
         "displayName"},
        {Json::json_pointer("/incoming/username"), "a\r\nX DELETE", "account.text-characters",
         "incoming.username"},
    };
    for (const Fault& fault : faults) {
        Json json = accountJson();
        json[fault.place] = fault.value;

        const Error error = refusalOf(json);

        EXPECT_EQ(error.code, ErrorCode::InvalidInput);
        EXPECT_EQ(error.text.id, fault.id) << fault.place.to_string();
        EXPECT_EQ(error.where, fault.where);
    }
}

TEST(DomainJson, ComesBackAsItWas) {
    const auto back = domainFromJson(toJson(sample::domain()));

    ASSERT_TRUE(back);
    EXPECT_EQ(*back, sample::domain());
}

TEST(DomainJson, NamesTheServerThatIsWrong) {
    Json json = toJson(sample::domain());
    json["servers"][1]["protocol"] = "jmap";

    const auto domain = domainFromJson(json);

    ASSERT_FALSE(domain);
    EXPECT_EQ(domain.error().where, "servers[1].protocol");
    EXPECT_EQ(domain.error().text.id, "error.json-word");
}

TEST(DomainJson, NeedsAServer) {
    Json json = toJson(sample::domain());
    json["servers"] = Json::array();

    EXPECT_EQ(domainFromJson(json).error().where, "servers");
}

}  // namespace
}  // namespace mailadvisor

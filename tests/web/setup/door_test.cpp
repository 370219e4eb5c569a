#include "web/setup/door.h"

#include <gtest/gtest.h>

namespace mailadvisor::web {
namespace {

constexpr const char* place = "127.0.0.1:40000";
constexpr const char* ownOrigin = "http://127.0.0.1:40000";

HttpRequest from(const std::string& method, std::vector<HttpField> fields) {
    HttpRequest request;
    request.method = method;
    request.path = "/";
    request.fields = std::move(fields);
    return request;
}

/// As a browser sends the local file's form.
HttpRequest fromFile() {
    return from("POST", {{"Host", place}, {"Origin", "null"}, {"Sec-Fetch-Site", "cross-site"}});
}

/// A door that has let somebody in, and the cookie they got.
struct Entered {
    Door door = *Door::at(place);
    HttpField cookie{};

    Entered() {
        EXPECT_EQ(door.enter(fromFile(), door.token()), Knock::Welcome);
        const std::string field = door.cookieField().value;
        cookie = {"Cookie", field.substr(0, field.find(';'))};
    }

    Knock knock(const std::string& method, std::vector<HttpField> fields) const {
        fields.push_back(cookie);
        return door.knock(from(method, std::move(fields)));
    }
};

HttpRequest changed(HttpRequest request, const std::string& name, const std::string& value) {
    for (auto& field : request.fields) {
        if (field.name == name) field.value = value;
    }
    return request;
}

TEST(Door, LetsTheFileInOnce) {
    Door door = *Door::at(place);

    EXPECT_EQ(door.enter(fromFile(), "wrong"), Knock::WrongToken);
    EXPECT_EQ(door.enter(fromFile(), ""), Knock::WrongToken);
    EXPECT_EQ(door.enter(fromFile(), door.token()), Knock::Welcome);
    EXPECT_EQ(door.enter(fromFile(), door.token()), Knock::UsedToken);
}

TEST(Door, HasAnotherTokenAndCookieEachTime) {
    const Door one = *Door::at(place);
    const Door other = *Door::at(place);

    EXPECT_EQ(one.token().size(), 64U);
    EXPECT_NE(one.token(), other.token());
    EXPECT_NE(one.cookieField(), other.cookieField());
    EXPECT_EQ(one.cookieField().value.find(one.token()), std::string::npos);
}

TEST(Door, GivesACookieThatNoScriptAndNoOtherSiteSees) {
    const std::string cookie = Door::at(place)->cookieField().value;

    EXPECT_TRUE(cookie.starts_with("mailadvisor-40000="));
    EXPECT_TRUE(cookie.ends_with("; Path=/; HttpOnly; SameSite=Strict"));
}

TEST(Door, TakesATokenFromAFileOnly) {
    for (const auto& [name, value] :
         std::vector<std::pair<std::string, std::string>>{{"Origin", "http://evil.example"},
                                                          {"Origin", ownOrigin},
                                                          {"Sec-Fetch-Site", "same-site"},
                                                          {"Sec-Fetch-Site", "same-origin"}}) {
        Door door = *Door::at(place);

        EXPECT_EQ(door.enter(changed(fromFile(), name, value), door.token()), Knock::WrongOrigin)
            << name << ": " << value;
        EXPECT_EQ(door.enter(fromFile(), door.token()), Knock::Welcome);
    }
}

TEST(Door, KnowsItsNameToTheLetter) {
    const Entered entered;
    Door fresh = *Door::at(place);
    for (const auto* host :
         {"localhost:40000", "127.0.0.1", "127.0.0.1:40001", "evil.example:40000",
          "127.0.0.1:40000.", "127.0.0.1:040000", "[::1]:40000", ""}) {
        EXPECT_EQ(entered.knock("GET", {{"Host", host}}), Knock::WrongHost) << host;
        EXPECT_EQ(fresh.enter(changed(fromFile(), "Host", host), fresh.token()), Knock::WrongHost);
        EXPECT_EQ(fresh.knockForAssets(from("GET", {{"Host", host}})), Knock::WrongHost);
    }
    EXPECT_EQ(entered.knock("GET", {}), Knock::WrongHost);
    HttpRequest proxied = from("GET", {{"Host", place}, entered.cookie});
    proxied.speaksForSomebody = true;
    EXPECT_EQ(entered.door.knock(proxied), Knock::WrongHost);
}

TEST(Door, ShowsItsPagesToItsOwnBrowserAlone) {
    const Entered entered;

    EXPECT_EQ(entered.knock("GET", {{"Host", place}}), Knock::Welcome);
    EXPECT_EQ(entered.knock("GET", {{"Host", place}, {"Sec-Fetch-Site", "same-origin"}}),
              Knock::Welcome);
    EXPECT_EQ(entered.knock("GET", {{"Host", place}, {"Sec-Fetch-Site", "none"}}), Knock::Welcome);
    EXPECT_EQ(entered.door.knock(from("GET", {{"Host", place}})), Knock::Stranger);
    for (const auto* site : {"cross-site", "same-site", "", "SAME-ORIGIN"}) {
        EXPECT_EQ(entered.knock("GET", {{"Host", place}, {"Sec-Fetch-Site", site}}),
                  Knock::WrongOrigin)
            << site;
    }
}

TEST(Door, TakesFormsOfItsOwnPageOnly) {
    const Entered entered;
    const HttpField host{"Host", place};

    EXPECT_EQ(entered.knock("POST", {host, {"Origin", ownOrigin}}), Knock::Welcome);
    EXPECT_EQ(
        entered.knock("POST", {host, {"Origin", ownOrigin}, {"Sec-Fetch-Site", "same-origin"}}),
        Knock::Welcome);
    EXPECT_EQ(entered.knock("POST", {host}), Knock::WrongOrigin);
    for (const auto* origin :
         {"null", "http://127.0.0.1", "http://localhost:40000", "https://127.0.0.1:40000",
          "http://127.0.0.1:40000/", "http://evil.example"}) {
        EXPECT_EQ(entered.knock("POST", {host, {"Origin", origin}}), Knock::WrongOrigin) << origin;
    }
    for (const auto* site : {"none", "cross-site", "same-site"}) {
        EXPECT_EQ(entered.knock("POST", {host, {"Origin", ownOrigin}, {"Sec-Fetch-Site", site}}),
                  Knock::WrongOrigin)
            << site;
    }
    EXPECT_EQ(
        entered.knock("POST", {host, {"Origin", ownOrigin}, {"Origin", "http://evil.example"}}),
        Knock::WrongOrigin);
}

TEST(Door, TakesNoOtherCookieForItsOwn) {
    const Entered entered;
    const std::string good = entered.cookie.value;
    const auto knock = [&](const std::string& cookie) {
        return entered.door.knock(from("GET", {{"Host", place}, {"Cookie", cookie}}));
    };

    EXPECT_EQ(knock("other=1; " + good), Knock::Welcome);
    EXPECT_EQ(knock(good + "; other=1"), Knock::Welcome);
    EXPECT_EQ(knock(good + "x"), Knock::Stranger);
    EXPECT_EQ(knock(good.substr(0, good.size() - 1)), Knock::Stranger);
    EXPECT_EQ(knock("mailadvisor-40000="), Knock::Stranger);
    EXPECT_EQ(knock("x" + good), Knock::Stranger);
    EXPECT_EQ(knock("mailadvisor-40000=planted; " + good), Knock::Stranger);
}

TEST(Door, LetsNobodyInBeforeTheTokenWasShown) {
    const Door door = *Door::at(place);
    const std::string field = door.cookieField().value;

    EXPECT_EQ(
        door.knock(from("GET", {{"Host", place}, {"Cookie", field.substr(0, field.find(';'))}})),
        Knock::Stranger);
}

}  // namespace
}  // namespace mailadvisor::web

#include "net/http_target.h"

#include <gtest/gtest.h>

namespace mailadvisor {
namespace {

std::string pathOf(std::string_view target) {
    const auto read = readTarget(target);
    return read ? read->path : "refused";
}

TEST(HttpTarget, IsDecodedOnce) {
    EXPECT_EQ(pathOf("/a%20b/%E0%B8%81"), "/a b/\u0e01");
    EXPECT_EQ(pathOf("/%252e%252e/%2500"), "/%2e%2e/%00");
    EXPECT_EQ(pathOf("/autodiscover.json/v1.0/somchai@example.test"),
              "/autodiscover.json/v1.0/somchai@example.test");
    EXPECT_EQ(pathOf("/.well-known/..x/x../..."), "/.well-known/..x/x../...");
}

TEST(HttpTarget, KeepsTheQueryAsItCame) {
    const auto read = readTarget("/p?a=%2F%00&b=?/../\\");

    ASSERT_TRUE(read);
    EXPECT_EQ(read->query, "a=%2F%00&b=?/../\\");
    EXPECT_EQ(readTarget("/p?a=\u0e01")->query, "a=\u0e01");
    EXPECT_FALSE(readTarget("/p?a=\xc0\xaf"));
    EXPECT_FALSE(readTarget("/p?a#b"));
}

TEST(HttpTarget, IsRefusedWhereTwoReadersCouldDisagree) {
    for (const char* target : {
             "/%00",       "/a%00b",        "/%2F",    "/%2f",       "/%5c",
             "/a\\b",      "/%0d%0a",       "/%7f",    "/%",         "/%4",
             "/%zz",       "/%-1",          "/#",      "/a#b",       "/../etc/passwd",
             "/a/..",      "/a/./b",        "/.",      "/%2e%2e/x",  "/.%2E/x",
             "/%2e",       "/%c0%af",       "/%c0%80", "/%e0%80%af", "/%ff",
             "/%ed%a0%80", "/%f4%90%80%80", "/\xff",   "",           "a",
             "?x",         "//\\x",         "http:/a", "://a/",      "javascript://a/",
         }) {
        EXPECT_EQ(pathOf(target), "refused") << target;
    }
}

TEST(HttpTarget, OfTheAbsoluteFormNamesItsAuthority) {
    EXPECT_EQ(readTarget("http://a.test:80/p")->authority, "a.test:80");
    EXPECT_EQ(pathOf("https://a.test"), "/");
    EXPECT_EQ(readTarget("https://a.test?q")->query, "q");
    EXPECT_EQ(pathOf("http://a.test/../x"), "refused");
}

TEST(HttpTarget, HasAHostInOneSpelling) {
    EXPECT_EQ(hostOfAuthority("Mail.Example.TEST"), "mail.example.test");
    EXPECT_EQ(hostOfAuthority("mail.example.test.:443"), "mail.example.test");
    EXPECT_EQ(hostOfAuthority("mail_upstream:8080"), "mail_upstream");
    EXPECT_EQ(hostOfAuthority("192.0.2.1:80"), "192.0.2.1");
    EXPECT_EQ(hostOfAuthority("[2001:DB8:0::1]:80"), "2001:db8::1");
    for (const char* bad :
         {"",        ".",    "a..b",   ".a",          "a b",         "a:",   "a:1:2",
          "a:65536", "[::1", "[::1]x", "[127.0.0.1]", "[v1.x]",      "a%41", "a@b",
          "a/b",     "a?b",  "a#b",    "a\\b",        "\u0e01.test", "a,b",  "::1"}) {
        EXPECT_FALSE(hostOfAuthority(bad)) << bad;
    }
    EXPECT_FALSE(hostOfAuthority(std::string(300, 'a')));
}

}  // namespace
}  // namespace mailadvisor

#include "probe/mailbox/folder_owner.h"

#include <gtest/gtest.h>

namespace mailadvisor::imap {
namespace {

bool isOthers(const std::string& name, char delimiter,
              const std::optional<Namespaces>& namespaces) {
    return belongsToOthers({.attributes = {}, .delimiter = delimiter, .name = name}, namespaces);
}

TEST(FolderOwner, IsToldByTheNamespace) {
    const Namespaces dovecot{.own = {""}, .ofOthers = {"shared/"}};
    const Namespaces cyrus{.own = {"INBOX."}, .ofOthers = {"user.", ""}};

    EXPECT_TRUE(isOthers("shared/nok/INBOX", '/', dovecot));
    EXPECT_TRUE(isOthers("shared", '/', dovecot));
    EXPECT_FALSE(isOthers("shared stuff", '/', dovecot));
    EXPECT_FALSE(isOthers("Projects", '/', dovecot));
    EXPECT_TRUE(isOthers("user.nok.Sent", '.', cyrus));
    EXPECT_TRUE(isOthers("bulletin", '.', cyrus)) << "all that is not below INBOX";
    EXPECT_FALSE(isOthers("INBOX.Sent", '.', cyrus));
}

TEST(FolderOwner, OfTheInboxIsAlwaysThePerson) {
    EXPECT_FALSE(isOthers("inbox", '/', Namespaces{.own = {}, .ofOthers = {""}}));
}

TEST(FolderOwner, IsTheLongestPrefix) {
    const Namespaces nested{.own = {"", "Shared/me/"}, .ofOthers = {"Shared/"}};

    EXPECT_FALSE(isOthers("Shared/me/a", '/', nested));
    EXPECT_TRUE(isOthers("Shared/men/a", '/', nested));
}

TEST(FolderOwner, TakesASignForAPrefixWithoutDelimiter) {
    const Namespaces uw{.own = {""}, .ofOthers = {"~"}};

    EXPECT_TRUE(isOthers("~nok/mail", '/', uw));
}

TEST(FolderOwner, IsGuessedByUsualPlacesOnlyWhereTheServerDoesNotTell) {
    EXPECT_TRUE(isOthers("Other Users.nok", '.', std::nullopt));
    EXPECT_TRUE(isOthers("Public Folders/All", '/', std::nullopt));
    EXPECT_FALSE(isOthers("Publications", '/', std::nullopt));
    EXPECT_FALSE(isOthers("a/Other Users", '/', std::nullopt));
    EXPECT_FALSE(isOthers("Public Folders/All", '/', Namespaces{.own = {""}, .ofOthers = {}}));
}

TEST(NamespaceResponse, IsReadWithExtensionsAndNothing) {
    const auto read = namespaceResponse(
        "((\"INBOX.\" \".\" \"X-PARAM\" (\"F1\" \"F2\"))) NIL ((\"#a.\" NIL)(\"\" \".\"))");

    ASSERT_TRUE(read);
    EXPECT_EQ(read->own, std::vector<std::string>{"INBOX."});
    EXPECT_EQ(read->ofOthers, (std::vector<std::string>{"#a.", ""}));
    for (const char* broken : {"", "NIL NIL", "((\"a\" \".\") NIL NIL", "x NIL NIL"})
        EXPECT_FALSE(namespaceResponse(broken)) << broken;
}

}  // namespace
}  // namespace mailadvisor::imap

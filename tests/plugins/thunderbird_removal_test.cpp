#include "account/samples.h"
#include "clients/existing.h"
#include "plugins/rendering.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

/// Taking an account out of a prefs.js gives back the person's file byte for byte.
namespace mailadvisor {
namespace {

Result<Bundle> add(const Account& account, const ExistingFiles& files) {
    RenderRequest request;
    request.scope = Scope::Addition;
    request.account = account;
    request.existingFiles = files;
    return renderFor(builtClients(), "thunderbird", request);
}

ExistingFiles filesAfter(const ExistingFiles& files, const Bundle& bundle) {
    ExistingFiles after = files;
    for (const BundleFile& file : bundle.files) after[file.path] = file.content;
    return after;
}

std::vector<ExistingAccount> accountsOf(const ExistingFiles& files) {
    const auto found = accountsIn(builtClients(), "thunderbird", files);
    return found && found->isKnown() ? (*found)->accounts : std::vector<ExistingAccount>{};
}

/// What is left when the account that is `account`'s mailbox goes.
std::string leftWithout(const Account& account, const ExistingFiles& files) {
    for (const ExistingAccount& existing : accountsOf(files)) {
        if (!isSameMailbox(existing, account)) continue;
        const auto left = filesWithout(builtClients(), "thunderbird", files, existing);
        return left ? left->at("prefs.js") : left.error().text.id;
    }
    return "no such account";
}

std::string userPref(const std::string& name, const std::string& literal) {
    return "user_pref(\"" + name + "\", " + literal + ");\n";
}

/// One literal of several that mean the same or nearly.
rc::Gen<std::string> literalOf(std::vector<std::string> texts) {
    std::vector<std::string> literals;
    for (const auto& text : texts) {
        literals.push_back("\"" + text + "\"");
        literals.push_back("'" + text + "'");
    }
    literals.emplace_back("7");
    return rc::gen::elementOf(literals);
}

/// Lines of a profile that is in use: odd values, twice, in any order, with and without ends.
std::vector<std::string> possibleLines() {
    using rc::gen::element;
    const std::string accounts = *literalOf(
        {"", "account1", "account1,account2", " account1 , account2", ",", "\\x61ccount1"});
    const std::string keyword = *element<std::string>("user_pref", "pref", "sticky_pref");
    return {
        "// Mozilla User Preferences\n",
        "\n",
        "/* two\nlines */\n",
        userPref("mail.accountmanager.accounts", accounts),
        keyword + "(\"mail.accountmanager.accounts\", " + accounts + ");\n",
        userPref("mail.accountmanager.defaultaccount", *literalOf({"account1", "account2", ""})),
        userPref("mail.smtpservers", *literalOf({"", "smtp1", "smtp1,smtp2", "smtp1, smtp2"})),
        userPref("mail.smtp.defaultserver", *literalOf({"smtp1", "smtp9", ""})),
        userPref("mail.account.account1.server", "\"server1\""),
        userPref("mail.account.account1.identities", "\"id1\""),
        userPref("mail.account.account2.server", "\"server2\""),
        userPref("mail.server.server1.type", *literalOf({"imap", "none", "nntp", "exquilla"})),
        userPref("mail.server.server1.hostname", "\"imap.example.org\""),
        userPref("mail.server.server1.userName", "\"wipa\""),
        userPref("mail.server.server2.type", "\"none\""),
        userPref("mail.identity.id1.useremail", "\"wipa@example.org\""),
        userPref("mail.identity.id1.smtpServer", "\"smtp1\""),
        userPref("a", "1") + "user_pref(\"b\", true); user_pref(\"c\", 'x') ; # end\n",
    };
}

std::string arbitraryProfile() {
    std::string text = *rc::gen::element<std::string>("", "", "\xEF\xBB\xBF");
    for (const std::string& line : possibleLines()) {
        const int times = *rc::gen::weightedElement<int>({{3, 0}, {6, 1}, {1, 2}});
        for (int i = 0; i < times; ++i) text += line;
    }
    if (*rc::gen::element(0, 1, 2) == 0) {
        std::string windows;
        for (const char c : text) windows += c == '\n' ? std::string("\r\n") : std::string(1, c);
        text = windows;
    }
    if (*rc::gen::element(0, 1) == 0 && text.ends_with('\n')) text.pop_back();
    return text;
}

RC_GTEST_PROP(ThunderbirdRemoval, GivesBackEveryByteThatStoodThereBeforeTheAddition, ()) {
    const ExistingFiles before{{"prefs.js", arbitraryProfile()}, {"user.js", "// mine\n"}};
    Account account = *rc::gen::element(sample::imapAccount(), sample::pop3Account());
    if (*rc::gen::element(0, 1) == 0) account.outgoing.reset();
    const auto bundle = add(account, before);
    RC_PRE(bundle.has_value());
    const ExistingFiles after = filesAfter(before, *bundle);

    RC_ASSERT(after.at("prefs.js") != before.at("prefs.js"));
    RC_ASSERT(leftWithout(account, after) == before.at("prefs.js"));
}

RC_GTEST_PROP(ThunderbirdRemoval, OfTwoAdditionsOneAfterTheOtherGivesBackTheProfile, ()) {
    const ExistingFiles before{{"prefs.js", arbitraryProfile()}};
    const auto first = add(sample::imapAccount(), before);
    RC_PRE(first.has_value());
    const ExistingFiles one = filesAfter(before, *first);
    const auto second = add(sample::pop3Account(), one);
    RC_PRE(second.has_value());
    ExistingFiles both = filesAfter(one, *second);

    both["prefs.js"] = leftWithout(sample::pop3Account(), both);

    RC_ASSERT(both == one);
    RC_ASSERT(leftWithout(sample::imapAccount(), both) == before.at("prefs.js"));
}

RC_GTEST_PROP(ThunderbirdRemoval, TakesAnyAccountAndOnlyThat, ()) {
    const std::string own = userPref("mail.account.account1.server", "\"server1\"") +
                            userPref("mail.accountmanager.accounts", "\"account1\"") +
                            userPref("mail.server.server1.type", "\"imap\"") +
                            userPref("mail.server.server1.hostname", "\"imap.example.org\"");
    const ExistingFiles files{{"prefs.js", arbitraryProfile() + "\n" + own}};
    const auto accounts = accountsOf(files);
    RC_ASSERT(accounts.size() == 1U);

    const auto left = filesWithout(builtClients(), "thunderbird", files, accounts.front());

    RC_ASSERT(left.has_value());
    for (const auto& other : accountsOf(*left)) RC_ASSERT(other.place != accounts.front().place);
}

/// As Thunderbird leaves it: sorted, its own values added, the comments gone.
TEST(ThunderbirdRemoval, FindsItsLinesAfterThunderbirdRewroteThem) {
    const std::string shared = userPref("mail.account.account1.server", "\"server1\"") +
                               userPref("mail.accountmanager.accounts", "\"account1\"") +
                               userPref("mail.accountmanager.defaultaccount", "\"account1\"") +
                               userPref("mail.server.server1.type", "\"none\"");
    const ExistingFiles before{{"prefs.js", shared}};
    const auto bundle = add(sample::imapAccount(), before);
    ASSERT_TRUE(bundle);
    const std::string added = filesAfter(before, *bundle).at("prefs.js");
    std::vector<std::string> lines;
    for (std::size_t at = 0; at < added.size(); at = added.find('\n', at) + 1)
        lines.push_back(added.substr(at, added.find('\n', at) + 1 - at));
    const auto place = accountsOf({{"prefs.js", added}}).front().place;
    lines.push_back(userPref("mail.account." + place + ".lastKey", "3"));
    std::ranges::sort(lines);
    std::string rewritten = "// Mozilla User Preferences\n";
    for (const auto& line : lines) rewritten += line;

    EXPECT_EQ(leftWithout(sample::imapAccount(), {{"prefs.js", rewritten}}),
              "// Mozilla User Preferences\n" + shared);
}

TEST(ThunderbirdRemoval, KeepsWhatAnotherAccountUses) {
    const std::string prefs = userPref("mail.account.account1.identities", "\"id1\"") +
                              userPref("mail.account.account1.server", "\"server1\"") +
                              userPref("mail.account.account2.identities", "\"id1,id2\"") +
                              userPref("mail.account.account2.server", "\"server2\"") +
                              userPref("mail.accountmanager.accounts", "\"account1,account2\"") +
                              userPref("mail.identity.id1.smtpServer", "\"smtp1\"") +
                              userPref("mail.identity.id1.useremail", "\"wipa@example.org\"") +
                              userPref("mail.identity.id2.smtpServer", "\"smtp1\"") +
                              userPref("mail.server.server1.hostname", "\"a.example.org\"") +
                              userPref("mail.server.server1.type", "\"imap\"") +
                              userPref("mail.server.server2.hostname", "\"b.example.org\"") +
                              userPref("mail.server.server2.type", "\"pop3\"") +
                              userPref("mail.smtpserver.smtp1.hostname", "\"s.example.org\"") +
                              userPref("mail.smtpservers", "\"smtp1\"");
    const ExistingFiles files{{"prefs.js", prefs}};

    const auto left = filesWithout(builtClients(), "thunderbird", files, accountsOf(files).front());

    ASSERT_TRUE(left);
    const std::string& text = left->at("prefs.js");
    EXPECT_EQ(text.find("account1"), std::string::npos);
    EXPECT_EQ(text.find("server1.hostname"), std::string::npos);
    for (const char* kept : {"id1.useremail", "smtpserver.smtp1.hostname", "\"smtp1\"", "server2"})
        EXPECT_NE(text.find(kept), std::string::npos) << kept;
}

TEST(ThunderbirdRemoval, SaysWhichLineOfABrokenFileCannotBeRead) {
    const auto found =
        accountsIn(builtClients(), "thunderbird", {{"prefs.js", "\n\nuser_pref(\"a\" 1);\n"}});

    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().code, ErrorCode::Garbled);
    EXPECT_EQ(found.error().where, "prefs.js:3");
}

}  // namespace
}  // namespace mailadvisor

#include "account/samples.h"
#include "plugins/rendering.h"

#include <gmock/gmock.h>

namespace mailadvisor {
namespace {

using testing::HasSubstr;
using testing::Not;

constexpr const char* client = "thunderbird-android";

class ThunderbirdAndroid : public testing::Test {
protected:
    void SetUp() override { ASSERT_NE(builtClients().find(client), nullptr) << "not built"; }
};

Result<Bundle> render(const Account& account) {
    return renderAccount(client, account, Platform::Android);
}

std::string uuidOf(const Account& account) {
    const auto file = fileEndingIn(render(account), ".k9s");
    const auto at = file.find("uuid=\"");
    return at == std::string::npos ? "" : file.substr(at + 6, 36);
}

TEST_F(ThunderbirdAndroid, NamesTheSameAccountTheSameSoThatASecondImportMakesNoSecond) {
    Account renamed = sample::imapAccount();
    renamed.displayName = "Somebody else";
    Account other = sample::imapAccount();
    other.address = "other@example.com";

    EXPECT_EQ(uuidOf(sample::imapAccount()), uuidOf(renamed));
    EXPECT_NE(uuidOf(sample::imapAccount()), uuidOf(other));
    EXPECT_EQ(uuidOf(renamed).size(), 36U);
}

TEST_F(ThunderbirdAndroid, LeavesTheCodeOutForAnAddressThatItsFormatCannotSay) {
    Account account = sample::imapAccount();
    account.address = "สมชาย@example.com";

    const auto bundle = render(account);

    ASSERT_TRUE(bundle);
    EXPECT_TRUE(bundle->codes.empty());
    EXPECT_TRUE(hasMessage(bundle->cautions, "thunderbird-android.no-code"));
    EXPECT_THAT(fileEndingIn(bundle, ".k9s"), HasSubstr("<email>สมชาย@example.com</email>"));
}

TEST_F(ThunderbirdAndroid, LeavesTheCodeOutWhenNoPhoneWouldReadIt) {
    Account account = sample::imapAccount();
    account.displayName = std::string(801, 'x');

    const auto bundle = render(account);

    ASSERT_TRUE(bundle);
    EXPECT_TRUE(bundle->codes.empty());
    EXPECT_TRUE(hasMessage(bundle->cautions, "thunderbird-android.no-code"));
}

TEST_F(ThunderbirdAndroid, WritesNoPasswordAndNoNullIntoTheCode) {
    const auto bundle = render(sample::imapAccount());

    ASSERT_TRUE(bundle);
    ASSERT_EQ(bundle->codes.size(), 1U);
    EXPECT_THAT(bundle->codes.front().payload, Not(HasSubstr("null")));
    EXPECT_THAT(fileEndingIn(bundle, ".k9s"), Not(HasSubstr("password")));
}

TEST_F(ThunderbirdAndroid, RefusesWhatTheAppCannotDo) {
    Account leavesNothing = sample::pop3Account();
    leavesNothing.pop3 = {false, std::nullopt};
    Account withoutSending = sample::imapAccount();
    withoutSending.outgoing.reset();
    Account unknownOAuth = sample::imapAccount();
    unknownOAuth.incoming.auth = {"OAuth2"};
    Account pop3OAuth = sample::pop3Account();
    pop3OAuth.pop3 = {true, std::nullopt};
    pop3OAuth.incoming.host = "outlook.office365.com";
    pop3OAuth.incoming.auth = {"OAuth2"};

    EXPECT_EQ(render(leavesNothing).error().text.id, "thunderbird-android.leaves-always");
    EXPECT_EQ(render(withoutSending).error().text.id, "thunderbird-android.no-outgoing");
    EXPECT_EQ(render(unknownOAuth).error().text.id, "thunderbird-android.no-sign-in");
    EXPECT_EQ(render(pop3OAuth).error().text.id, "thunderbird-android.no-sign-in");
    EXPECT_EQ(render(sample::pop3Account()).error().text.id, "clients.cannot-delete-after-days");
}

TEST_F(ThunderbirdAndroid, SignsInWithTheBestMethodThatItKnows) {
    Account account = sample::imapAccount();
    account.incoming.auth = {"GSSAPI", "password-encrypted", "password-cleartext"};
    account.outgoing->auth = {"none"};

    const auto file = fileEndingIn(render(account), ".k9s");

    EXPECT_THAT(file, HasSubstr("<authentication-type>CRAM_MD5</authentication-type>"));
    EXPECT_THAT(file, HasSubstr("<authentication-type>NONE</authentication-type>\n        "
                                "<username></username>"));
}

}  // namespace
}  // namespace mailadvisor

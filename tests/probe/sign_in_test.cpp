#include "probe/mailbox/imap_mailbox.h"
#include "probe/mailbox/mechanism.h"
#include "probe/mailbox/sasl.h"
#include "probe/probe.h"

#include <gsasl.h>
#include <gtest/gtest.h>

#include <cstdlib>

namespace mailadvisor {
namespace {

constexpr SignInConditions anything{.canBindChannel = true, .isAscii = true};
constexpr SignInConditions token{.canBindChannel = true, .isAscii = true, .hasToken = true};

TEST(ChooseMechanism, PrefersWhatNeverShowsThePassword) {
    EXPECT_EQ(chooseMechanism(
                  {"LOGIN-COMMAND", "PLAIN", "CRAM-MD5", "SCRAM-SHA-1", "SCRAM-SHA-256"}, anything),
              Mechanism::ScramSha256);
}

TEST(ChooseMechanism, BindsTheChannelOnlyWhereThereIsOne) {
    const std::vector<std::string> offered{"SCRAM-SHA-256", "SCRAM-SHA-256-PLUS"};

    EXPECT_EQ(chooseMechanism(offered, anything), Mechanism::ScramSha256Plus);
    EXPECT_EQ(chooseMechanism(offered, {}), Mechanism::ScramSha256);
}

TEST(ChooseMechanism, NeverTakesCramMd5) {
    EXPECT_EQ(chooseMechanism({"CRAM-MD5", "DIGEST-MD5", "NTLM"}, anything), std::nullopt);
}

TEST(ChooseMechanism, TakesThePasswordWhereOAuth2IsOneWayOfTwo) {
    EXPECT_EQ(chooseMechanism({"XOAUTH2", "PLAIN"}, anything), Mechanism::Plain);
}

TEST(ChooseMechanism, SendsNoCommandWithEightBitCharacters) {
    const SignInConditions thai{.canBindChannel = false, .isAscii = false};

    EXPECT_EQ(chooseMechanism({"LOGIN-COMMAND", "PLAIN"}, thai), Mechanism::Plain);
    EXPECT_EQ(chooseMechanism({"LOGIN-COMMAND"}, thai), std::nullopt);
}

TEST(ChooseMechanism, TakesForAMasterUserOnlyWhatCanNameTheMailbox) {
    const SignInConditions master{.canBindChannel = true, .isForAnother = true};

    EXPECT_EQ(chooseMechanism({"SCRAM-SHA-256-PLUS", "SCRAM-SHA-256", "LOGIN", "PLAIN"}, master),
              Mechanism::Plain);
    EXPECT_EQ(chooseMechanism({"SCRAM-SHA-256", "LOGIN-COMMAND", "LOGIN"}, master),
              Mechanism::Login);
    EXPECT_EQ(chooseMechanism({"SCRAM-SHA-256", "XOAUTH2"}, master), std::nullopt);
}

TEST(ChooseMechanism, TakesATokenOnlyWhereTokensAreTaken) {
    EXPECT_EQ(chooseMechanism({"XOAUTH2", "PLAIN", "OAUTHBEARER"}, token), Mechanism::OAuthBearer);
    EXPECT_EQ(chooseMechanism({"XOAUTH2", "LOGIN-COMMAND"}, token), Mechanism::XOAuth2);
    EXPECT_EQ(chooseMechanism({"PLAIN", "LOGIN-COMMAND"}, token), std::nullopt);
}

EndpointFacts taking(std::vector<std::string> methods) {
    EndpointFacts endpoint;
    endpoint.auth = Fact<std::vector<std::string>>::known(std::move(methods));
    return endpoint;
}

TEST(MechanismAt, AsksForNoPasswordWhereOnlyOAuth2Works) {
    for (const std::vector<std::string>& offered :
         {std::vector<std::string>{"XOAUTH2"}, {"OAUTHBEARER", "XOAUTH2"}}) {
        const auto choice = mechanismAt(taking(offered), anything);

        EXPECT_EQ(choice.mechanism, std::nullopt);
        EXPECT_EQ(choice.reason, Reason::OAuth2Only);
    }
}

TEST(MechanismAt, TriesTheBareCommandBesideTokens) {
    EXPECT_EQ(mechanismAt(taking({"XOAUTH2", "LOGIN-COMMAND"}), anything).mechanism,
              Mechanism::LoginCommand);
    EXPECT_EQ(mechanismAt(taking({"OAUTHBEARER", "USER"}), anything).mechanism,
              Mechanism::UserPass);
}

TEST(MechanismAt, DoesNotCallItOAuth2WhenOnlyWeCannotDoTheMethod) {
    for (const std::vector<std::string>& offered :
         {std::vector<std::string>{"CRAM-MD5", "XOAUTH2"}, {"GSSAPI", "XOAUTH2"}, {"NTLM"}, {}}) {
        EXPECT_EQ(mechanismAt(taking(offered), anything).reason, Reason::NoCommonMechanism);
    }
}

TEST(MechanismAt, BelievesNoPlainOfAServerThatRefusesPasswords) {
    auto endpoint = taking({"PLAIN", "XOAUTH2", "LOGIN-COMMAND"});
    endpoint.host = "imap.partner.outlook.cn";

    EXPECT_EQ(mechanismAt(endpoint, anything).reason, Reason::OAuth2Only);
    EXPECT_EQ(mechanismAt(endpoint, token).mechanism, Mechanism::XOAuth2);
}

TEST(MechanismAt, TriesTheCommandWhereAServerDoesNotSayWhatItTakes) {
    EndpointFacts pop3;
    pop3.protocol = Protocol::Pop3;

    EXPECT_EQ(mechanismAt({}, anything).mechanism, Mechanism::LoginCommand);
    EXPECT_EQ(mechanismAt(pop3, anything).mechanism, Mechanism::UserPass);
    EXPECT_EQ(mechanismAt({}, token).reason, Reason::NoCommonMechanism);
}

int giveServerSecrets(Gsasl*, Gsasl_session* session, Gsasl_property property) {
    switch (property) {
        case GSASL_PASSWORD: return gsasl_property_set(session, GSASL_PASSWORD, "s3cret");
        case GSASL_CB_TLS_EXPORTER:
            return gsasl_property_set(session, GSASL_CB_TLS_EXPORTER, "YmluZGluZw==");
        default: return GSASL_NO_CALLBACK;
    }
}

/// GNU SASL's own server side, so that a real conversation takes place.
class SaslServer {
public:
    explicit SaslServer(const char* mechanism) {
        gsasl_init(&library_);
        gsasl_callback_set(library_, giveServerSecrets);
        gsasl_server_start(library_, mechanism, &session_);
        gsasl_property_set(session_, GSASL_SCRAM_ITER, "4096");
    }
    ~SaslServer() {
        gsasl_finish(session_);
        gsasl_done(library_);
    }

    /// The answer to the client in base64; `isAccepted` or `isRefused` when it is the last.
    std::string respond(std::string_view client) {
        char* output = nullptr;
        const int code = gsasl_step64(session_, std::string(client).c_str(), &output);
        isAccepted = code == GSASL_OK;
        isRefused = code != GSASL_OK && code != GSASL_NEEDS_MORE;
        std::string answer = output ? output : "";
        gsasl_free(output);
        return answer;
    }

    bool isAccepted{};
    bool isRefused{};

private:
    Gsasl* library_{};
    Gsasl_session* session_{};
};

class ScramExchange : public ::testing::TestWithParam<Mechanism> {};

TEST_P(ScramExchange, SignsInAndProvesTheServer) {
    const Login login{"alice", Secret("s3cret")};
    SaslServer server(std::string(nameOf(GetParam())).c_str());
    auto client = SaslExchange::start(GetParam(), login, {"binding", true});
    ASSERT_TRUE(client);

    std::string challenge;
    for (int round = 0; round < 3 && !client->isComplete(); ++round) {
        const auto answer = client->respond(challenge);
        ASSERT_TRUE(answer);
        EXPECT_EQ(answer->reveal().find("s3cret"), std::string_view::npos);
        if (!client->isComplete()) challenge = server.respond(answer->reveal());
    }

    EXPECT_TRUE(server.isAccepted);
    EXPECT_TRUE(client->isComplete());
}

INSTANTIATE_TEST_SUITE_P(Sasl, ScramExchange,
                         ::testing::Values(Mechanism::ScramSha256, Mechanism::ScramSha256Plus,
                                           Mechanism::ScramSha1, Mechanism::ScramSha1Plus));

TEST(SaslExchange, IsRefusedWithAnotherBinding) {
    const Login login{"alice", Secret("s3cret")};
    SaslServer server("SCRAM-SHA-256-PLUS");
    auto client = SaslExchange::start(Mechanism::ScramSha256Plus, login, {"another", true});

    const std::string challenge = server.respond(client->respond("")->reveal());
    server.respond(client->respond(challenge)->reveal());

    EXPECT_TRUE(server.isRefused);
}

TEST(SaslExchange, GivesUpAtAServerThatCannotProveItself) {
    const Login login{"alice", Secret("s3cret")};
    SaslServer server("SCRAM-SHA-256");
    auto client = SaslExchange::start(Mechanism::ScramSha256, login, {});
    const std::string challenge = server.respond(client->respond("")->reveal());
    client->respond(challenge);

    const auto answer =
        client->respond("dj1BQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUE9");

    EXPECT_FALSE(answer);
    EXPECT_FALSE(client->isComplete());
}

/// The server's first message to a client that began with `first`, both in base64.
std::string serverFirst(std::string_view first, const std::string& iterations) {
    std::size_t length = 0;
    char* decoded = nullptr;
    gsasl_base64_from(first.data(), first.size(), &decoded, &length);
    const std::string begun(decoded, length);
    gsasl_free(decoded);
    const std::string message = begun.substr(begun.find("r=")) + "x,s=c2FsdA==,i=" + iterations;
    char* encoded = nullptr;
    gsasl_base64_to(message.data(), message.size(), &encoded, nullptr);
    const std::string text = encoded;
    gsasl_free(encoded);
    return text;
}

TEST(SaslExchange, DoesNotComputeForHoursBecauseAServerWantsIt) {
    const Login login{"alice", Secret("s3cret")};
    for (const auto mechanism : {Mechanism::ScramSha1, Mechanism::ScramSha256}) {
        for (const char* iterations : {"1000001", "4294967295", "99999999999999999999999"}) {
            auto client = SaslExchange::start(mechanism, login, {});
            const std::string challenge = serverFirst(client->respond("")->reveal(), iterations);

            EXPECT_FALSE(client->respond(challenge)) << iterations;
        }
        auto client = SaslExchange::start(mechanism, login, {});
        EXPECT_TRUE(client->respond(serverFirst(client->respond("")->reveal(), "4096")));
    }
}

std::string inBase64(const std::string& message) {
    char* encoded = nullptr;
    gsasl_base64_to(message.data(), message.size(), &encoded, nullptr);
    const std::string text = encoded;
    gsasl_free(encoded);
    return text;
}

std::string fromBase64(std::string_view text) {
    std::size_t length = 0;
    char* decoded = nullptr;
    gsasl_base64_from(text.data(), text.size(), &decoded, &length);
    const std::string message(decoded, length);
    gsasl_free(decoded);
    return message;
}

TEST(SaslExchange, ChecksAChallengeAsTheBytesTheLibraryWillSee) {
    const Login login{"alice", Secret("s3cret")};
    using namespace std::string_literals;
    const auto start = std::chrono::steady_clock::now();
    // What stands for the server's first message, behind the client's own nonce.
    const std::string endings[] = {"x,s=c2FsdA==,i=4294967295\0,i=4096"s,
                                   "x,s=c2FsdA==,i=-1"s,
                                   "x,s=c2FsdA==,i= 4096"s,
                                   "x,s=c2FsdA==,i=+4096"s,
                                   "x,s=c2FsdA==,i=0"s,
                                   "x,s=c2FsdA==,i=4096\0"s,
                                   "x,s=c2FsdA==,i="s,
                                   "x,s=,i=4096"s,
                                   "x,i=4096,s=c2FsdA=="s,
                                   "x,s=c2FsdA==,i=4096x"s,
                                   "x\0,s=c2FsdA==,i=4096"s,
                                   "x,s=c2FsdA==,x=,i=4096,i=4294967295"s};
    for (const auto& ending : endings) {
        auto client = SaslExchange::start(Mechanism::ScramSha256, login, {});
        const std::string begun = fromBase64(client->respond("")->reveal());
        const std::string nonce = begun.substr(begun.find("r="));

        EXPECT_FALSE(client->respond(inBase64(nonce + ending))) << ending;
    }
    auto client = SaslExchange::start(Mechanism::ScramSha256, login, {});
    std::string hidden = serverFirst(client->respond("")->reveal(), "4294967295");
    hidden += '\0';
    EXPECT_FALSE(client->respond(hidden + "AAAA"));
    client = SaslExchange::start(Mechanism::ScramSha256, login, {});
    const std::string begun = fromBase64(client->respond("")->reveal());
    EXPECT_FALSE(client->respond(
        inBase64(begun.substr(begun.find("r=")) + std::string(8000, 'x') + ",s=c2FsdA==,i=4096")));
    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(5));
}

TEST(SaslExchange, TakesNoNameOrPasswordThatTheLibraryWouldCut) {
    const std::string cut("ali\0ce", 6);

    EXPECT_FALSE(SaslExchange::start(Mechanism::Plain, {cut, Secret("s3cret")}, {}));
    EXPECT_FALSE(
        SaslExchange::start(Mechanism::ScramSha256, {"alice", Secret(std::string(cut))}, {}));
}

TEST(SaslExchange, GivesUpAtAMalformedChallenge) {
    const Login login{"alice", Secret("s3cret")};
    for (const char* challenge : {"!!!", "", "AAAA", "cj1hLHM9YQ=="}) {
        auto client = SaslExchange::start(Mechanism::ScramSha256, login, {});
        client->respond("");

        EXPECT_FALSE(client->respond(challenge)) << challenge;
    }
}

TEST(ImapMailboxDialogue, DoesNotBelieveAYesBeforeTheServerHasProvenItself) {
    const Login login{"alice", Secret("s3cret")};
    imap::MailboxDialogue dialogue({.saslIr = true}, Mechanism::ScramSha256, login, {}, {});
    dialogue.begin();
    dialogue.takeSecret();

    dialogue.receive("B1 OK welcome\r\n");

    EXPECT_EQ(dialogue.mailbox().login, LoginOutcome::Failed);
    EXPECT_EQ(dialogue.reason(), Reason::ProtocolViolation);
}

TEST(ImapMailboxDialogue, TriesOnceWithoutBindingWhenOnlyThatIsRefused) {
    const Login login{"alice", Secret("s3cret")};
    imap::MailboxDialogue dialogue({.saslIr = true}, Mechanism::ScramSha256Plus, login,
                                   {"binding", true}, {});
    dialogue.begin();
    dialogue.takeSecret();

    dialogue.receive("B1 NO no channel binding here\r\n");
    const std::string again(dialogue.takeSecret().reveal());
    dialogue.receive("B2 NO [AUTHENTICATIONFAILED] wrong\r\n");

    EXPECT_EQ(again.substr(0, 30), "B2 AUTHENTICATE SCRAM-SHA-256 ");
    EXPECT_TRUE(dialogue.isFinished());
    EXPECT_TRUE(dialogue.takeSecret().isEmpty());
    EXPECT_EQ(dialogue.mailbox().mechanism, "SCRAM-SHA-256");
    EXPECT_EQ(dialogue.mailbox().loginReason, Reason::PasswordWrong);
}

TEST(ImapMailboxDialogue, TellsARefusedBindingFromAWrongPasswordBehindTheProof) {
    for (const bool isBinding : {true, false}) {
        const Login login{"alice", Secret("s3cret")};
        SaslServer server("SCRAM-SHA-256-PLUS");
        imap::MailboxDialogue dialogue({.saslIr = true}, Mechanism::ScramSha256Plus, login,
                                       {"another", true}, {});
        dialogue.begin();
        const std::string first(dialogue.takeSecret().reveal());
        const std::string start = "B1 AUTHENTICATE SCRAM-SHA-256-PLUS ";
        const auto challenge =
            server.respond(first.substr(start.size(), first.size() - start.size() - 2));
        dialogue.receive("+ " + challenge + "\r\n");
        dialogue.takeSecret();

        dialogue.receive(isBinding ? "B1 NO bad protocol / cancel\r\n"
                                   : "B1 NO authentication failure\r\n");

        EXPECT_EQ(dialogue.isFinished(), !isBinding);
        EXPECT_EQ(dialogue.mailbox().mechanism, isBinding ? "SCRAM-SHA-256" : "SCRAM-SHA-256-PLUS");
    }
}

}  // namespace
}  // namespace mailadvisor

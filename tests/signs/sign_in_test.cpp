#include "signs/sign_in.h"

#include "signs/endpoint_remark.h"
#include "signs/server_view.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <array>

namespace mailadvisor {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using Words = std::vector<std::string>;

EndpointFacts taking(Words methods) {
    EndpointFacts endpoint;
    endpoint.host = "mail.company.test";
    endpoint.port = {993};
    endpoint.state = EndpointState::Open;
    endpoint.auth = Fact<Words>::known(std::move(methods));
    TlsFacts tls;
    tls.verified = true;
    endpoint.tls = Fact<TlsFacts>::known(tls);
    return endpoint;
}

SignInWays waysOf(Words methods) { return *signInWays(taking(std::move(methods))); }

constexpr std::array passwordMethods{"PLAIN", "LOGIN"};
constexpr std::array challengeMethods{"SCRAM-SHA-256", "CRAM-MD5", "NTLM"};
constexpr std::array tokenMethods{"XOAUTH2", "OAUTHBEARER"};
constexpr std::array otherMethods{"GSSAPI", "EXTERNAL"};
constexpr std::array commands{"LOGIN-COMMAND", "USER"};
constexpr std::array deadMethods{"XOAUTH", "X-NEW"};

/// Which of the methods above a server lists, by the bits of `number`.
Words methodsOf(unsigned number) {
    Words methods;
    const auto add = [&](const auto& names) {
        for (const char* name : names) {
            if (number % 2 == 1) methods.emplace_back(name);
            number /= 2;
        }
    };
    add(passwordMethods);
    add(challengeMethods);
    add(tokenMethods);
    add(otherMethods);
    add(commands);
    add(deadMethods);
    return methods;
}

constexpr unsigned combinations = 1U << 13U;

template <class Names>
bool hasAny(const Words& methods, const Names& names) {
    return std::find_first_of(methods.begin(), methods.end(), names.begin(), names.end()) !=
           methods.end();
}

TEST(SignInWays, AreWhatTheMethodsTakeInEveryCombination) {
    for (unsigned number = 0; number < combinations; ++number) {
        const Words methods = methodsOf(number);
        const auto ways = waysOf(methods);
        const bool isPassword = hasAny(methods, passwordMethods);
        const bool isChallenge = hasAny(methods, challengeMethods);
        const bool isOther = hasAny(methods, otherMethods);
        const bool isToken = hasAny(methods, tokenMethods);
        const bool hasCommand = hasAny(methods, commands);
        const bool isOAuth2Only = isToken && !isPassword && !isChallenge && !isOther && !hasCommand;

        EXPECT_EQ(ways.token, isToken) << number;
        EXPECT_EQ(ways.challenge, isChallenge) << number;
        EXPECT_EQ(ways.other, isOther) << number;
        EXPECT_EQ(ways.password, isPassword || hasCommand) << number;
        EXPECT_EQ(ways.takesTokensOnly(), isOAuth2Only) << number;
    }
}

TEST(SignInWays, AreTheSameForRemarkAndRulesAndWriters) {
    for (unsigned number = 0; number < combinations; ++number) {
        const auto endpoint = taking(methodsOf(number));
        Facts facts;
        facts.endpoints = {endpoint};
        const bool isOnly = signInWays(endpoint)->takesTokensOnly();
        const auto remarks = remarksOn(endpoint);

        EXPECT_EQ(std::ranges::find(remarks, EndpointRemark::OnlyOAuth2) != remarks.end(), isOnly)
            << number;
        EXPECT_EQ(*takesTokensOnly(facts, Protocol::Imap), isOnly) << number;
        EXPECT_EQ(authWordsOf(endpoint) == Words{"OAuth2"}, isOnly) << number;
    }
}

TEST(SignInWays, TakeABareCommandForALeftoverAtGoogleOnly) {
    auto endpoint = taking({"XOAUTH2", "OAUTHBEARER", "LOGIN-COMMAND"});

    EXPECT_TRUE(signInWays(endpoint)->takesPassword());

    endpoint.greeting = Fact<std::string>::known("* OK Gimap ready for requests from 192.0.2.1");
    EXPECT_TRUE(signInWays(endpoint)->takesTokensOnly());
}

TEST(SignInWays, CompareMethodsInAnyCase) {
    EXPECT_EQ(waysOf({"xoauth2", "Login-Command"}), waysOf({"XOAUTH2", "LOGIN-COMMAND"}));
}

TEST(SignInWays, AreUnknownWhenTheServerDidNotTellAndNoneWhenItHasNone) {
    EndpointFacts silent;
    silent.auth = Fact<Words>::unknown(Unknown::Refused);

    EXPECT_EQ(signInWays(silent).why(), Unknown::Refused);
    EXPECT_EQ(waysOf({}), SignInWays{});
    EXPECT_THAT(authWordsOf(silent), IsEmpty());
}

TEST(SignInWays, AreTokensAloneAtMicrosoftInEveryCloudWhateverItLists) {
    for (const char* host : {"Outlook.Office365.com", "imap-mail.outlook.com", "outlook.office.com",
                             "outlook.office365.us", "imap.partner.outlook.cn"}) {
        auto endpoint = taking({"PLAIN", "LOGIN-COMMAND", "XOAUTH2"});
        endpoint.host = host;
        auto silent = endpoint;
        silent.auth = {};

        EXPECT_EQ(*signInWays(endpoint), SignInWays{.token = true}) << host;
        EXPECT_EQ(*signInWays(silent), SignInWays{.token = true}) << host;
        EXPECT_THAT(authWordsOf(endpoint), ElementsAre("OAuth2")) << host;
    }
    for (const char* host : {"notoutlook.com", "outlook.com.evil.example", "outlook.cn"})
        EXPECT_FALSE(isMicrosoftHost(host)) << host;
}

TEST(SignInWays, OfMicrosoftsSubmissionAreWhatItListsUntilItsEndIsTold) {
    auto endpoint = taking({"LOGIN", "XOAUTH2"});
    endpoint.protocol = Protocol::Smtp;
    endpoint.host = "SMTP.office365.com";

    EXPECT_TRUE(signInWays(endpoint)->takesPassword());
    endpoint.auth = Fact<Words>::known({"XOAUTH2"});
    EXPECT_TRUE(signInWays(endpoint)->takesTokensOnly());
    endpoint.host = "smtp-mail.outlook.com";
    endpoint.auth = Fact<Words>::known({"LOGIN", "XOAUTH2"});
    EXPECT_TRUE(signInWays(endpoint)->takesTokensOnly());
}

TEST(SignInWays, OfSeveralEndpointsAreAllThatOneOfThemHas) {
    const auto tokens = taking({"XOAUTH2"});
    const auto password = taking({"PLAIN"});
    const EndpointFacts silent;

    EXPECT_EQ(*signInWays({&tokens, &silent, &password}),
              (SignInWays{.password = true, .token = true}));
    EXPECT_TRUE(signInWays({&tokens, &silent})->takesTokensOnly());
    EXPECT_FALSE(signInWays({&silent}).isKnown());
    EXPECT_FALSE(signInWays(std::vector<const EndpointFacts*>{}).isKnown());
}

TEST(AuthWords, AreRefutedWhereTheServerListsOthersOnly) {
    const Words said{"password-encrypted", "password-cleartext", "client-IP-address", "OAuth2"};
    const EndpointFacts silent;

    EXPECT_THAT(refutedAuthWords(taking({"PLAIN", "LOGIN"}), said),
                ElementsAre("password-encrypted", "OAuth2"));
    EXPECT_THAT(refutedAuthWords(taking({"CRAM-MD5", "PLAIN", "XOAUTH2"}), said), IsEmpty());
    EXPECT_THAT(refutedAuthWords(silent, said), IsEmpty());
}

TEST(AuthWords, PutThePasswordThatEveryProgramCanSendFirst) {
    EXPECT_THAT(
        authWordsOf(taking({"XOAUTH2", "SCRAM-SHA-1", "GSSAPI", "NTLM", "X-NEW", "PLAIN"})),
        ElementsAre("password-cleartext", "OAuth2", "password-encrypted", "GSSAPI", "NTLM"));
}

}  // namespace
}  // namespace mailadvisor

#include "net/https_client.h"
#include "net/task_group.h"

#include "net/nginx_server.h"
#include "support/await.h"
#include "support/test_network.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace mailadvisor {
namespace {

using namespace std::chrono_literals;
using testing::await;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

/// The real HTTPS client, asking a real nginx.
class HttpsClientTest : public ::testing::Test {
protected:
    static void SetUpTestSuite() {
        authority_ = std::make_unique<testing::TestAuthority>();
        nginx_ = std::make_unique<testing::NginxServer>(*authority_);
    }
    static void TearDownTestSuite() { nginx_.reset(); }

    void SetUp() override {
        ASSERT_TRUE(nginx_->isInstalled()) << "nginx is missing; run: tests/packages test";
        ASSERT_TRUE(nginx_->isRunning());
    }

    HttpResponse get(const std::string& url) {
        return await(*network_.loop, network_.https->get(url, Deadline::in(10s)));
    }

    HttpResponse askOnce(HttpQuestion question) {
        return await(*network_.loop,
                     network_.https->askOnce(std::move(question), Deadline::in(10s)));
    }

    static std::unique_ptr<testing::TestAuthority> authority_;
    static std::unique_ptr<testing::NginxServer> nginx_;
    testing::TemporaryFolder folder_{};
    Network network_{
        testing::testNetwork(folder_.write("ca.pem", testing::pemOf(authority_->certificate())))};
};

std::unique_ptr<testing::TestAuthority> HttpsClientTest::authority_{};
std::unique_ptr<testing::NginxServer> HttpsClientTest::nginx_{};

TEST_F(HttpsClientTest, FetchesADocument) {
    const HttpResponse answer = get(nginx_->https("/config.xml"));

    EXPECT_EQ(answer.failure, HttpFailure::None) << answer.detail;
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(answer.contentType, "text/xml");
    EXPECT_EQ(answer.body, "<clientConfig/>");
    EXPECT_THAT(answer.hops, ElementsAre(nginx_->https("/config.xml")));
    EXPECT_TRUE(answer.isHttpsAtEveryHop);
}

TEST_F(HttpsClientTest, HandsOverOtherAnswersAsTheyAre) {
    const HttpResponse missing = get(nginx_->https("/missing"));
    const HttpResponse page = get(nginx_->https("/page.html"));

    EXPECT_EQ(missing.failure, HttpFailure::None);
    EXPECT_EQ(missing.status, 404);
    EXPECT_EQ(page.contentType, "text/html");
    EXPECT_EQ(page.body, "<html>welcome</html>");
}

TEST_F(HttpsClientTest, FollowsThreeRedirects) {
    const HttpResponse answer = get(nginx_->https("/one"));

    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(answer.body, "<clientConfig/>");
    EXPECT_THAT(answer.hops, ElementsAre(nginx_->https("/one"), nginx_->https("/two"),
                                         nginx_->https("/three"), nginx_->https("/config.xml")));
    EXPECT_TRUE(answer.isHttpsAtEveryHop);
}

TEST_F(HttpsClientTest, DoesNotFollowAFourthRedirectOrALoop) {
    for (const char* path : {"/zero", "/loop"}) {
        const HttpResponse answer = get(nginx_->https(path));

        EXPECT_EQ(answer.failure, HttpFailure::TooManyRedirects) << path;
        EXPECT_EQ(answer.hops.size(), 4U) << path;
        EXPECT_EQ(answer.body, "") << path;
    }
}

TEST_F(HttpsClientTest, NeverFollowsFromHttpsToPlainHttp) {
    const HttpResponse answer = get(nginx_->https("/to-http"));

    EXPECT_EQ(answer.failure, HttpFailure::RedirectToPlainHttp);
    EXPECT_EQ(answer.detail, nginx_->http("/config.xml"));
    EXPECT_THAT(answer.hops, ElementsAre(nginx_->https("/to-http")));
}

TEST_F(HttpsClientTest, PostsABodyWhenAskedOnce) {
    const HttpResponse answer = askOnce({nginx_->https("/request"), "<question/>", "text/xml"});

    EXPECT_EQ(answer.status, 200) << answer.detail;
    EXPECT_EQ(answer.body, "POST text/xml 11 ");
    EXPECT_TRUE(answer.isHttpsAtEveryHop);
}

TEST_F(HttpsClientTest, FollowsNothingWhenAskedOnceButSaysWhereItLeads) {
    const HttpResponse posted = askOnce({nginx_->https("/to-http"), "<question/>", "text/xml"});
    const HttpResponse read = askOnce({nginx_->http("/to-https"), {}, {}});

    EXPECT_EQ(posted.failure, HttpFailure::None) << posted.detail;
    EXPECT_EQ(posted.status, 302);
    EXPECT_EQ(posted.location, nginx_->http("/config.xml"));
    EXPECT_THAT(posted.hops, ElementsAre(nginx_->https("/to-http")));
    EXPECT_EQ(read.location, nginx_->https("/config.xml"));
    EXPECT_FALSE(read.isHttpsAtEveryHop);
}

TEST_F(HttpsClientTest, NamesTheWaysToSignInThatA401Offers) {
    const HttpResponse closed = askOnce({nginx_->https("/sign-in"), "<question/>", "text/xml"});
    const HttpResponse open = askOnce({nginx_->https("/request"), "<question/>", "text/xml"});

    EXPECT_EQ(closed.status, 401) << closed.detail;
    EXPECT_THAT(closed.signInSchemes, ElementsAre("basic", "ntlm"));
    EXPECT_THAT(open.signInSchemes, ::testing::IsEmpty());
}

TEST_F(HttpsClientTest, ReadsPlainHttpWhenAskedToAndSaysSo) {
    const HttpResponse plain = get(nginx_->http("/config.xml"));
    const HttpResponse raised = get(nginx_->http("/to-https"));

    EXPECT_EQ(plain.body, "<clientConfig/>");
    EXPECT_FALSE(plain.isHttpsAtEveryHop);
    EXPECT_EQ(raised.body, "<clientConfig/>");
    EXPECT_FALSE(raised.isHttpsAtEveryHop);
}

TEST_F(HttpsClientTest, FollowsToNothingButHttpAndNeverWithAPassword) {
    EXPECT_EQ(get(nginx_->https("/to-ftp")).failure, HttpFailure::Garbled);
    EXPECT_EQ(get(nginx_->https("/to-user")).failure, HttpFailure::Garbled);
}

TEST_F(HttpsClientTest, LimitsTheBody) {
    EXPECT_EQ(get(nginx_->https("/just.xml")).body.size(), maxHttpBody);

    const HttpResponse huge = get(nginx_->https("/huge.bin"));
    EXPECT_EQ(huge.failure, HttpFailure::BodyTooLarge);
    EXPECT_EQ(huge.status, 200);
    EXPECT_EQ(huge.body, "");
}

TEST_F(HttpsClientTest, LimitsTheBodyAfterUnpackingIt) {
    EXPECT_EQ(get(nginx_->https("/bomb.xml")).failure, HttpFailure::BodyTooLarge);
}

TEST_F(HttpsClientTest, RefusesACertificateForAnotherName) {
    const HttpResponse answer = get(nginx_->wrongName("/config.xml"));

    EXPECT_EQ(answer.failure, HttpFailure::CertificateNotTrusted);
    EXPECT_EQ(answer.detail, "name mismatch");
    EXPECT_EQ(answer.body, "");
    EXPECT_EQ(answer.status, 0);
}

TEST_F(HttpsClientTest, RefusesAnUnknownAuthority) {
    Network stranger = testing::testNetwork();

    const HttpResponse answer =
        await(*stranger.loop, stranger.https->get(nginx_->https("/config.xml"), Deadline::in(5s)));

    EXPECT_EQ(answer.failure, HttpFailure::CertificateNotTrusted);
    EXPECT_THAT(answer.detail, HasSubstr("issuer certificate"));
}

TEST_F(HttpsClientTest, NamesItselfSendsNothingSecretAndSpeaksHttp11Only) {
    EXPECT_THAT(get(nginx_->https("/agent")).body, HasSubstr("mailadvisor/"));
    EXPECT_EQ(get(nginx_->https("/headers")).body, "");
    EXPECT_EQ(get(nginx_->https("/protocol")).body, "HTTP/1.1");
}

TEST_F(HttpsClientTest, FollowsConnectToRules) {
    NetworkOptions options;
    const std::string place = nginx_->https("");
    options.connectTo = {
        ConnectTo::parse("localhost:443:127.0.0.1" + place.substr(place.rfind(':'))).value()};
    testing::fakeResolver(network_).knownAddresses["127.0.0.1"] = {"127.0.0.1"};
    const auto client =
        makeHttpsClient(network_.loop->executor(), *network_.resolver, *network_.trust, options);

    const HttpResponse answer =
        await(*network_.loop, client->get("https://localhost/config.xml", Deadline::in(5s)));

    EXPECT_EQ(answer.body, "<clientConfig/>") << answer.detail;
    EXPECT_THAT(answer.hops, ElementsAre("https://localhost/config.xml"));
}

TEST_F(HttpsClientTest, AsksManyAtOnce) {
    int fetched = 0;
    const auto count = [&]() -> Task<void> {
        const HttpResponse answer =
            co_await network_.https->get(nginx_->https("/config.xml"), Deadline::in(5s));
        if (answer.status == 200) ++fetched;
    };
    std::vector<Task<void>> tasks;
    for (int i = 0; i < 40; ++i) tasks.push_back(count());

    network_.loop->run(runAll(std::move(tasks)));

    EXPECT_EQ(fetched, 40);
}

TEST_F(HttpsClientTest, ChecksTheAddressesAtEveryHop) {
    NetworkOptions options;
    options.publicOnly = true;
    const auto client =
        makeHttpsClient(network_.loop->executor(), *network_.resolver, *network_.trust, options);
    auto& known = testing::fakeResolver(network_).knownAddresses;
    known["intranet.example.org"] = {"10.0.0.1"};
    known["10.0.0.1"] = {"10.0.0.1"};
    const auto failureOf = [&](const std::string& url) {
        return await(*network_.loop, client->get(url, Deadline::in(5s))).failure;
    };

    EXPECT_EQ(failureOf("https://intranet.example.org/"), HttpFailure::PrivateAddress);
    EXPECT_EQ(failureOf("https://10.0.0.1/"), HttpFailure::PrivateAddress);
    EXPECT_EQ(failureOf(nginx_->https("/config.xml")), HttpFailure::PrivateAddress);

    options.connectTo = {ConnectTo::parse("localhost::127.0.0.1:").value()};
    known["127.0.0.1"] = {"127.0.0.1"};
    const auto allowed =
        makeHttpsClient(network_.loop->executor(), *network_.resolver, *network_.trust, options);
    const HttpResponse redirected =
        await(*network_.loop, allowed->get(nginx_->https("/to-private"), Deadline::in(5s)));
    EXPECT_EQ(redirected.hops.size(), 2U);
    EXPECT_EQ(redirected.failure, HttpFailure::PrivateAddress);
}

}  // namespace
}  // namespace mailadvisor

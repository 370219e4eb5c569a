#include "advisor/refusals.h"

#include "support/own_folders.h"

#include <gtest/gtest.h>

#include <sys/stat.h>
#include <unistd.h>

#include <fstream>
#include <iterator>

namespace mailadvisor {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;
using mailadvisor::testing::OwnFolders;
using mailadvisor::testing::setVariable;

const Timestamp noon{std::chrono::seconds(1'800'000'000)};
const std::string login = "somchai@demo.test";

EndpointFacts server(const std::string& host, const std::string& address,
                     std::uint16_t port = 993) {
    EndpointFacts endpoint;
    endpoint.host = host;
    endpoint.address = address;
    endpoint.port = {port};
    return endpoint;
}

class RefusalsTest : public ::testing::Test {
protected:
    void refuse(int times, Timestamp when = noon) {
        for (int i = 0; i < times; ++i) {
            refusals_.note(mail_, login, LoginOutcome::Refused, when);
        }
    }
    bool areTooMany(Timestamp when = noon) const {
        return refusals_.areTooMany(mail_, login, when);
    }
    fs::path file() const { return own_.state() / "mailadvisor" / "refusals"; }

    OwnFolders own_{};
    Refusals refusals_{};
    EndpointFacts mail_ = server("mail.demo.test", "127.0.0.2");
};

TEST_F(RefusalsTest, AreTooManyFromTheThirdWithinAnHourOn) {
    refuse(1, noon - 61min);
    refuse(2);

    EXPECT_FALSE(areTooMany());
    refuse(1);
    EXPECT_TRUE(areTooMany());
    EXPECT_TRUE(areTooMany(noon + 59min));
    EXPECT_FALSE(areTooMany(noon + 60min));
}

TEST_F(RefusalsTest, CountForOneServerAndOneLogin) {
    refuse(3);

    EXPECT_FALSE(refusals_.areTooMany(mail_, "wipa@demo.test", noon));
    EXPECT_FALSE(refusals_.areTooMany(server("mail.demo.test", "127.0.0.2", 995), login, noon));
    EXPECT_FALSE(refusals_.areTooMany(server("other.test", "127.0.0.3"), login, noon));
}

TEST_F(RefusalsTest, CountForAnotherNameOfTheAddressAndAnotherAddressOfTheName) {
    refuse(3);

    EXPECT_TRUE(refusals_.areTooMany(server("imap.demo.test", "127.0.0.2"), login, noon));
    EXPECT_TRUE(refusals_.areTooMany(server("mail.demo.test", "127.0.0.9"), login, noon));
}

TEST_F(RefusalsTest, AreForgottenAfterASuccess) {
    refuse(3);

    refusals_.note(mail_, login, LoginOutcome::Accepted, noon);

    EXPECT_FALSE(areTooMany());
    refuse(2);
    EXPECT_FALSE(areTooMany());
}

TEST_F(RefusalsTest, NeitherALostConnectionNorAServerWithoutASuitableWayCounts) {
    for (const auto outcome :
         {LoginOutcome::Failed, LoginOutcome::Impossible, LoginOutcome::NotTried}) {
        for (int i = 0; i < 3; ++i) refusals_.note(mail_, login, outcome, noon);
    }

    EXPECT_FALSE(areTooMany());
    EXPECT_FALSE(fs::exists(file()));
}

TEST_F(RefusalsTest, StandInAFileForTheOwnerOnly) {
    refuse(1);

    struct stat found {};
    ASSERT_EQ(stat(file().c_str(), &found), 0);
    EXPECT_EQ(found.st_mode & 07777, 0600U);
    ASSERT_EQ(stat(file().parent_path().c_str(), &found), 0);
    EXPECT_EQ(found.st_mode & 07777, 0700U);
}

TEST_F(RefusalsTest, OfADamagedOrAForeignFileAreNone) {
    refuse(3);
    std::ifstream whole(file(), std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(whole), {}};

    for (const std::string& damaged : {std::string("{"), std::string(), text.substr(0, 60)}) {
        std::ofstream(file(), std::ios::binary) << damaged;
        EXPECT_FALSE(areTooMany()) << damaged;
    }
    std::ofstream(file(), std::ios::binary) << text;
    EXPECT_TRUE(areTooMany());
    fs::permissions(file(), fs::perms(0644));
    EXPECT_FALSE(areTooMany());
    fs::remove(file());
    ASSERT_EQ(mkfifo(file().c_str(), 0600), 0);
    EXPECT_FALSE(areTooMany());
}

TEST_F(RefusalsTest, NothingIsLeftAloneWhereNothingCanBeKept) {
    setVariable("XDG_STATE_HOME", "/proc/no-such-place");

    refuse(5);

    EXPECT_FALSE(areTooMany());
}

}  // namespace
}  // namespace mailadvisor

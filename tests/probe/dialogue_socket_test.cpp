#include "probe/first_contact.h"
#include "probe/replay.h"
#include "support/await.h"
#include "support/scripted_server.h"
#include "support/temporary_folder.h"
#include "support/test_network.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace mailadvisor::test {
namespace {

using mailadvisor::testing::Peer;
using mailadvisor::testing::ScriptedServer;
using mailadvisor::testing::TestAuthority;
using mailadvisor::testing::TlsServerSettings;

const std::filesystem::path folder = std::filesystem::path(TEST_SOURCE_DIR) / "dialogues";

/// The conversations that do not sign in: those that do need a server that says what it offers.
std::vector<std::string> probingFiles() {
    std::vector<std::string> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (entry.path().extension() != ".txt") continue;
        if (readScript(entry.path()).settings.contains("mechanism")) continue;
        files.push_back(std::filesystem::relative(entry.path(), folder).string());
    }
    std::sort(files.begin(), files.end());
    return files;
}

/// A conversation written down, held with a server on a real socket with real TLS.
class DialogueOverSocket : public ::testing::TestWithParam<std::string> {
protected:
    static void SetUpTestSuite() {
        authority_ = new TestAuthority;
        tls_ = new TlsServerSettings{.identity = authority_->issue()};
    }
    static void TearDownTestSuite() {
        delete tls_;
        delete authority_;
    }

    /// What the client wrote otherwise than it should; empty when all was as written.
    std::string serve(Peer& peer) const {
        const bool isImplicit = script_.settings.contains("start");
        if (isImplicit && !peer.startTls(*tls_)) return "no handshake";
        for (const auto& turn : script_.turns) {
            switch (turn.kind) {
                case Script::Turn::Kind::Server: peer.send(turn.bytes); break;
                case Script::Turn::Kind::Tls:
                    if (!peer.startTls(*tls_)) return "no handshake";
                    break;
                case Script::Turn::Kind::Look:
                case Script::Turn::Kind::End: return {};
            }
            const std::string written = peer.read(turn.expected.size());
            if (written != turn.expected) return "wrote: " + written;
        }
        return peer.readToEnd();
    }

    Script script_ = readScript(folder / GetParam());
    Protocol protocol_ = *protocolFromName(GetParam().substr(0, GetParam().find('/')));
    static inline TestAuthority* authority_{};
    static inline TlsServerSettings* tls_{};
};

TEST_P(DialogueOverSocket, EndsWithTheSameReason) {
    const mailadvisor::testing::TemporaryFolder files;
    Network network = mailadvisor::testing::testNetwork(
        files.write("ca.pem", mailadvisor::testing::pemOf(authority_->certificate())));
    std::string difference = "never connected";
    EndpointFacts facts;
    {
        const ScriptedServer server([&](Peer& peer) { difference = serve(peer); });
        const bool isImplicit = script_.settings.contains("start");
        const Target target{protocol_, "localhost", server.port(),
                            isImplicit ? Security::Tls : Security::StartTls};
        Destination place{{"127.0.0.1"}, server.port()};
        FirstContact met = mailadvisor::testing::await(
            *network.loop, makeContactOnce(network, target, std::move(place), false,
                                           Deadline::in(std::chrono::seconds(5))));
        facts = std::move(met.facts);
    }

    EXPECT_EQ(difference, "");
    const auto expected =
        std::find_if(script_.facts.begin(), script_.facts.end(),
                     [](const auto& fact) { return fact.starts_with("reason "); });
    const std::string reason = "reason " + std::string(nameOf(facts.reason));
    EXPECT_EQ(reason, expected == script_.facts.end() ? "reason none" : *expected);
    EXPECT_EQ(isSafelyUsable(facts),
              facts.reason == Reason::None || (facts.tls.isKnown() && facts.tls->verified &&
                                               facts.state == EndpointState::Open));
}

std::string testName(const ::testing::TestParamInfo<std::string>& file) {
    std::string name = file.param.substr(0, file.param.size() - 4);
    std::replace_if(
        name.begin(), name.end(),
        [](char c) { return !std::isalnum(static_cast<unsigned char>(c)); }, '_');
    return name;
}

INSTANTIATE_TEST_SUITE_P(Probe, DialogueOverSocket, ::testing::ValuesIn(probingFiles()), testName);

}  // namespace
}  // namespace mailadvisor::test

#include "base/escape.h"
#include "base/utf8.h"
#include "fuzz/fuzz_dialogue.h"
#include "probe/mailbox/imap_mailbox.h"
#include "probe/mailbox/imap_space.h"
#include "probe/mailbox/pop3_mailbox.h"
#include "probe/probe.h"

using namespace mailadvisor;

namespace {

void signIn(SignInDialogue& dialogue, std::string_view bytes) {
    dialogue.begin();
    fuzz::feed(dialogue, bytes);
    dialogue.conclude(Unknown::Garbled);
    for (const auto& folder : dialogue.mailbox().folders) {
        fuzz::require(isUtf8(folder.name) && !hasControlCharacters(folder.name));
        fuzz::require(folder.bytes.valueOr({}) >= ByteCount{0});
        fuzz::require(folder.messages.valueOr(0) >= 0);
    }
    fuzz::require(dialogue.mailbox().usedBytes.valueOr({}) >= ByteCount{0});
    fuzz::require(dialogue.mailbox().growthBytesPerDay.valueOr({}) >= ByteCount{0});
    fuzz::require(dialogue.mailbox().limitBytes.valueOr({1}) > ByteCount{0});
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const Timestamp now = std::chrono::sys_days(std::chrono::year(2026) / 11 / 22);
    for (const auto mechanism :
         {Mechanism::Plain, Mechanism::LoginCommand, Mechanism::ScramSha256}) {
        const Login login{"alice", Secret("s3cret")};
        imap::MailboxDialogue dialogue({.saslIr = true}, mechanism, login, {}, now);
        signIn(dialogue, bytes);
    }
    for (const auto mechanism : {Mechanism::Plain, Mechanism::LoginCommand}) {
        Login login{"master", Secret("s3cret")};
        login.mailbox = "alice@demo.test";
        imap::SpaceDialogue dialogue({.saslIr = true}, mechanism, login, {});
        signIn(dialogue, bytes);
    }
    for (const auto mechanism : {Mechanism::Plain, Mechanism::UserPass}) {
        const Login login{"alice", Secret("s3cret")};
        pop3::MailboxDialogue dialogue(mechanism, login, {});
        signIn(dialogue, bytes);
    }
    return 0;
}

#include "probe/conversation.h"

#include "probe/dialogue.h"
#include "probe/mailbox/sign_in_dialogue.h"

#include <algorithm>
#include <utility>

namespace mailadvisor {
namespace {

// A write only fills the kernel's buffer: it is done at once or never.
constexpr std::chrono::seconds goodbyeTime{1};

Task<void> sayGoodbye(Connection& connection, Dialogue& dialogue, Deadline deadline) {
    std::string bytes = dialogue.takeOutput();
    if (!bytes.empty()) co_await connection.write(std::move(bytes), deadline.within(goodbyeTime));
}

Task<ConnectionFailure> listen(Connection& connection, Dialogue& dialogue, Deadline deadline) {
    ConnectionFailure failure{};
    const std::string bytes = co_await connection.read(deadline, failure);
    if (failure == ConnectionFailure::Lost) dialogue.streamEnded();
    if (failure == ConnectionFailure::None) dialogue.receive(bytes);
    co_return failure;
}

}  // namespace

Deadline greetingDeadline(bool isProven, Deadline whole) {
    const auto kept = isProven ? limits::timeAfterGreeting : limits::timeBesideGreeting;
    const auto spare = whole.at() - Deadline::Clock::now() - kept;
    return whole.within(std::max<Deadline::Clock::duration>(spare, limits::replyTime));
}

Task<ConversationEnd> converse(Connection& connection, Dialogue& dialogue, std::string host,
                               Deadline deadline) {
    Deadline reply = greetingDeadline(connection.observation().isVerified(), deadline);
    while (!dialogue.isFinished()) {
        ConversationEnd end;
        const bool isWaitingToBegin = dialogue.awaitsGreeting();
        std::string bytes = dialogue.takeOutput();
        if (!bytes.empty()) {
            reply = deadline.within(limits::replyTime);
            end.failure = co_await connection.write(std::move(bytes), reply);
        } else if (dialogue.wantsTls()) {
            reply = deadline.within(limits::replyTime);
            end = {co_await connection.startTls(host, reply), true};
            if (end.failure == ConnectionFailure::None) dialogue.tlsStarted();
        } else {
            end.failure = co_await listen(connection, dialogue, reply);
        }
        const bool hasBegun = isWaitingToBegin && !dialogue.awaitsGreeting();
        if (hasBegun) deadline = deadline.within(limits::probeTime);
        if (end.failure != ConnectionFailure::None) co_return end;
    }
    co_await sayGoodbye(connection, dialogue, deadline);
    co_return ConversationEnd{};
}

Task<ConversationEnd> converseToSignIn(VerifiedConnection& connection, SignInDialogue& dialogue,
                                       Deadline deadline) {
    Deadline reply = deadline.within(dialogue.replyTime());
    while (!dialogue.isFinished()) {
        ConversationEnd end;
        std::string bytes = dialogue.takeOutput();
        Secret secret = dialogue.takeSecret();
        if (!bytes.empty() || !secret.isEmpty()) reply = deadline.within(dialogue.replyTime());
        if (!bytes.empty()) {
            end.failure = co_await connection.connection().write(std::move(bytes), reply);
        }
        if (end.failure == ConnectionFailure::None && !secret.isEmpty()) {
            end.failure = co_await connection.writeSecret(std::move(secret), reply);
        }
        if (end.failure == ConnectionFailure::None) {
            end.failure = co_await listen(connection.connection(), dialogue, reply);
        }
        if (end.failure != ConnectionFailure::None) co_return end;
    }
    co_await sayGoodbye(connection.connection(), dialogue, deadline);
    co_return ConversationEnd{};
}

}  // namespace mailadvisor

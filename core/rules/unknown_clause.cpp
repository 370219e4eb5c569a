#include "rules/unknown_clause.h"

namespace mailadvisor {
namespace {

std::string clauseOf(Unknown why) {
    switch (why) {
        case Unknown::NotAsked: return MESSAGE_ID("because.not-asked");
        case Unknown::NotProbed: return MESSAGE_ID("because.not-probed");
        case Unknown::NotOffered: return MESSAGE_ID("because.not-offered");
        case Unknown::Refused: return MESSAGE_ID("because.refused");
        case Unknown::TimedOut: return MESSAGE_ID("because.timed-out");
        case Unknown::TlsFailed: return MESSAGE_ID("because.tls-failed");
        case Unknown::NeedsLogin: return MESSAGE_ID("because.needs-login");
        case Unknown::Garbled: return MESSAGE_ID("because.garbled");
    }
    return {};
}

}  // namespace

MessageList clauseFor(Unknown why) { return {Message{clauseOf(why), {}}}; }

}  // namespace mailadvisor

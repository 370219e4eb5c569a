#include "report/words.h"

namespace mailadvisor {
namespace {

const char* idOf(Security security) {
    switch (security) {
        case Security::Tls: return MESSAGE_ID("word.security-tls");
        case Security::StartTls: return MESSAGE_ID("word.security-starttls");
        case Security::Plain: return MESSAGE_ID("word.security-plain");
    }
    return "";
}

const char* idOf(Source source) {
    switch (source) {
        case Source::Override: return MESSAGE_ID("word.source-override");
        case Source::BuiltIn: return MESSAGE_ID("word.source-built-in");
        case Source::Autoconfig: return MESSAGE_ID("word.source-autoconfig");
        case Source::WellKnown: return MESSAGE_ID("word.source-well-known");
        case Source::Pacc: return MESSAGE_ID("word.source-pacc");
        case Source::Srv: return MESSAGE_ID("word.source-srv");
        case Source::Mx: return MESSAGE_ID("word.source-mx");
        case Source::Ispdb: return MESSAGE_ID("word.source-ispdb");
        case Source::Autodiscover: return MESSAGE_ID("word.source-autodiscover");
        case Source::HttpAutoconfig: return MESSAGE_ID("word.source-http-autoconfig");
        case Source::Guess: return MESSAGE_ID("word.source-guess");
    }
    return "";
}

const char* idOf(Outcome outcome) {
    switch (outcome) {
        case Outcome::Found: return MESSAGE_ID("word.outcome-found");
        case Outcome::Nothing: return MESSAGE_ID("word.outcome-nothing");
        case Outcome::Failed: return MESSAGE_ID("word.outcome-failed");
        case Outcome::Untrusted: return MESSAGE_ID("word.outcome-untrusted");
        case Outcome::Skipped: return MESSAGE_ID("word.outcome-skipped");
    }
    return "";
}

const char* idOf(Unknown why) {
    switch (why) {
        case Unknown::NotAsked: return MESSAGE_ID("word.unknown-not-asked");
        case Unknown::NotProbed: return MESSAGE_ID("word.unknown-not-probed");
        case Unknown::NotOffered: return MESSAGE_ID("word.unknown-not-offered");
        case Unknown::Refused: return MESSAGE_ID("word.unknown-refused");
        case Unknown::TimedOut: return MESSAGE_ID("word.unknown-timed-out");
        case Unknown::TlsFailed: return MESSAGE_ID("word.unknown-tls-failed");
        case Unknown::NeedsLogin: return MESSAGE_ID("word.unknown-needs-login");
        case Unknown::Garbled: return MESSAGE_ID("word.unknown-garbled");
    }
    return "";
}

const char* idOf(FolderRole role) {
    switch (role) {
        case FolderRole::Inbox: return MESSAGE_ID("word.folder-inbox");
        case FolderRole::Sent: return MESSAGE_ID("word.folder-sent");
        case FolderRole::Trash: return MESSAGE_ID("word.folder-trash");
        case FolderRole::Junk: return MESSAGE_ID("word.folder-junk");
        case FolderRole::Archive: return MESSAGE_ID("word.folder-archive");
        case FolderRole::Other: return MESSAGE_ID("word.folder-other");
    }
    return "";
}

const char* idOfState(const EndpointFacts& endpoint) {
    switch (endpoint.state) {
        case EndpointState::Open:
            if (isSafelyUsable(endpoint)) return MESSAGE_ID("word.state-ready");
            return endpoint.tls.isKnown() ? MESSAGE_ID("word.state-not-verified")
                                          : MESSAGE_ID("word.state-not-encrypted");
        case EndpointState::Refused: return MESSAGE_ID("word.state-refused");
        case EndpointState::TimedOut: return MESSAGE_ID("word.state-timed-out");
        case EndpointState::Unreachable: return MESSAGE_ID("word.state-unreachable");
        case EndpointState::TlsFailed: return MESSAGE_ID("word.state-tls-failed");
        case EndpointState::Garbled: return MESSAGE_ID("word.state-garbled");
        case EndpointState::NotProbed: return MESSAGE_ID("word.state-not-probed");
    }
    return "";
}

}  // namespace

Message wordFor(Security security) { return {idOf(security), {}}; }
Message wordFor(Source source) { return {idOf(source), {}}; }
Message wordFor(Outcome outcome) { return {idOf(outcome), {}}; }
Message wordFor(Unknown why) { return {idOf(why), {}}; }
Message wordFor(FolderRole role) { return {idOf(role), {}}; }
Message wordForState(const EndpointFacts& endpoint) { return {idOfState(endpoint), {}}; }

}  // namespace mailadvisor

#include "probe/endpoint_outcome.h"

#include "probe/dialogue.h"

namespace mailadvisor {
namespace {

EndpointOutcome outcomeOfReason(Reason reason) {
    const bool isOpen = reason == Reason::None || reason == Reason::NotImap4rev1 ||
                        reason == Reason::StartTlsNotOffered;
    if (isOpen) return {EndpointState::Open, reason, Unknown::NotOffered};
    if (reason == Reason::StartTlsRefused) {
        return {EndpointState::TlsFailed, reason, Unknown::Refused};
    }
    if (reason == Reason::ServerBusy || reason == Reason::ServerRefused ||
        reason == Reason::ReferralIgnored) {
        return {EndpointState::Refused, reason, Unknown::Refused};
    }
    return {EndpointState::Garbled, reason, Unknown::Garbled};
}

}  // namespace

EndpointOutcome outcomeOfConnecting(ConnectionFailure failure) {
    switch (failure) {
        case ConnectionFailure::NameNotFound:
            return {EndpointState::Unreachable, Reason::NameNotFound, Unknown::NotProbed};
        case ConnectionFailure::DnsFailed:
            return {EndpointState::Unreachable, Reason::DnsFailed, Unknown::NotProbed};
        case ConnectionFailure::Refused:
            return {EndpointState::Refused, Reason::ConnectionRefused, Unknown::Refused};
        case ConnectionFailure::TimedOut:
            return {EndpointState::TimedOut, Reason::ConnectionTimedOut, Unknown::TimedOut};
        case ConnectionFailure::PrivateAddress:
            return {EndpointState::NotProbed, Reason::PrivateAddress, Unknown::NotProbed};
        case ConnectionFailure::OwnShortage:
            return {EndpointState::NotProbed, Reason::OwnShortage, Unknown::NotProbed};
        case ConnectionFailure::Lost:
            return {EndpointState::Refused, Reason::ConnectionLost, Unknown::Refused};
        case ConnectionFailure::None:
        case ConnectionFailure::Unreachable:
        case ConnectionFailure::TlsFailed:
        case ConnectionFailure::TlsTimedOut:
        case ConnectionFailure::TlsTooOld:
        case ConnectionFailure::NotTls:
        case ConnectionFailure::DataAfterStartTls: break;
    }
    return {EndpointState::Unreachable, Reason::HostUnreachable, Unknown::NotProbed};
}

EndpointOutcome outcomeOfEncrypting(ConnectionFailure failure) {
    switch (failure) {
        case ConnectionFailure::TlsTooOld:
            return {EndpointState::TlsFailed, Reason::TlsTooOld, Unknown::TlsFailed};
        case ConnectionFailure::TimedOut:
        case ConnectionFailure::TlsTimedOut:
            return {EndpointState::TlsFailed, Reason::TlsTimedOut, Unknown::TlsFailed};
        case ConnectionFailure::NotTls:
            return {EndpointState::Garbled, Reason::WrongProtocol, Unknown::Garbled};
        case ConnectionFailure::DataAfterStartTls:
            return {EndpointState::Garbled, Reason::PlaintextAfterStartTls, Unknown::Garbled};
        case ConnectionFailure::Lost:
            return {EndpointState::TlsFailed, Reason::ConnectionLost, Unknown::TlsFailed};
        case ConnectionFailure::None:
        case ConnectionFailure::NameNotFound:
        case ConnectionFailure::DnsFailed:
        case ConnectionFailure::Refused:
        case ConnectionFailure::Unreachable:
        case ConnectionFailure::PrivateAddress:
        case ConnectionFailure::OwnShortage:
        case ConnectionFailure::TlsFailed: break;
    }
    return {EndpointState::TlsFailed, Reason::TlsHandshakeFailed, Unknown::TlsFailed};
}

EndpointOutcome outcomeOfSpeaking(const ConversationEnd& converse, const Dialogue& dialogue,
                                  bool isTimeUp) {
    if (converse.failure == ConnectionFailure::None) return outcomeOfReason(dialogue.reason());
    if (converse.wasEncrypting) return outcomeOfEncrypting(converse.failure);
    if (converse.failure == ConnectionFailure::TimedOut) {
        if (dialogue.awaitsGreeting())
            return {EndpointState::TimedOut, Reason::NoGreeting, Unknown::TimedOut};
        return {EndpointState::TimedOut, isTimeUp ? Reason::DeadlineReached : Reason::ReplyTimedOut,
                Unknown::TimedOut};
    }
    return {EndpointState::Garbled, Reason::ConnectionLost, Unknown::Garbled};
}

}  // namespace mailadvisor

#include "discovery/attempt_outcome.h"

#include "base/escape.h"
#include "net/lookup_failure.h"

namespace mailadvisor {
namespace {

AttemptOutcome judgeStatus(int status) {
    const std::string detail = "HTTP " + std::to_string(status);
    if (status == 404 || status == 410) return {Outcome::Nothing, Reason::NotFoundThere, detail};
    // automx2 says "204 No Content" for a domain it does not know
    if (status == 204) return {Outcome::Nothing, Reason::NotFoundThere, detail};
    if (status == 511) return {Outcome::Failed, Reason::HtmlInsteadOfXml, detail};  // RFC 6585 §6
    // Too many questions (RFC 6585 §4), or not at the moment (RFC 9110 §15.6.4): that says nothing
    // of what stands there.
    if (status == 429 || status == 503) return {Outcome::Failed, Reason::ServerBusy, detail};
    if (status >= 400 && status < 500) return {Outcome::Nothing, Reason::HttpStatus, detail};
    return {Outcome::Failed, Reason::HttpStatus, detail};
}

AttemptOutcome judgeFailure(HttpFailure failure) {
    switch (failure) {
        case HttpFailure::None: return {Outcome::Found, Reason::None, {}};
        case HttpFailure::NameNotFound: return {Outcome::Nothing, Reason::NameNotFound, {}};
        case HttpFailure::DnsFailed: return {Outcome::Failed, Reason::DnsFailed, {}};
        case HttpFailure::ConnectionRefused:
            return {Outcome::Failed, Reason::ConnectionRefused, {}};
        case HttpFailure::ConnectionTimedOut:
            return {Outcome::Failed, Reason::ConnectionTimedOut, {}};
        case HttpFailure::HostUnreachable: return {Outcome::Failed, Reason::HostUnreachable, {}};
        case HttpFailure::CertificateNotTrusted:
            return {Outcome::Untrusted, Reason::CertificateNotTrusted, {}};
        case HttpFailure::TlsHandshakeFailed:
            return {Outcome::Failed, Reason::TlsHandshakeFailed, {}};
        case HttpFailure::DeadlineReached: return {Outcome::Failed, Reason::DeadlineReached, {}};
        case HttpFailure::TooManyRedirects: return {Outcome::Failed, Reason::TooManyRedirects, {}};
        case HttpFailure::RedirectToPlainHttp:
            return {Outcome::Untrusted, Reason::RedirectToPlainHttp, {}};
        case HttpFailure::RedirectToOwnMachine:
            return {Outcome::Untrusted, Reason::RedirectToOwnMachine, {}};
        case HttpFailure::OwnShortage: return {Outcome::Failed, Reason::OwnShortage, {}};
        case HttpFailure::BodyTooLarge: return {Outcome::Failed, Reason::XmlTooLarge, {}};
        case HttpFailure::PrivateAddress: return {Outcome::Skipped, Reason::PrivateAddress, {}};
        case HttpFailure::Garbled: return {Outcome::Failed, Reason::ProtocolViolation, {}};
    }
    return {Outcome::Failed, Reason::ProtocolViolation, {}};
}

}  // namespace

void settle(Attempt& attempt, const AttemptOutcome& outcome) {
    attempt.outcome = outcome.outcome;
    attempt.reason = outcome.reason;
    attempt.detail = outcome.detail;
}

void noteAnswer(Attempt& attempt, const HttpResponse& answer) {
    const bool isForbidden = answer.failure == HttpFailure::RedirectToPlainHttp ||
                             answer.failure == HttpFailure::RedirectToOwnMachine ||
                             answer.failure == HttpFailure::TooManyRedirects;
    attempt.status = answer.status;
    if (isForbidden) {
        attempt.leadsTo = sanitise(answer.detail);
    } else if (answer.hops.size() > 1) {
        attempt.leadsTo = sanitise(answer.hops.back());
    }
}

AttemptOutcome judge(const HttpResponse& answer) {
    AttemptOutcome judged = judgeFailure(answer.failure);
    if (answer.failure != HttpFailure::None) {
        judged.detail = sanitise(answer.detail);
        return judged;
    }
    if (answer.status != 200) return judgeStatus(answer.status);
    if (answer.body.empty()) return {Outcome::Nothing, Reason::NoUsableServer, "empty"};
    return judged;
}

AttemptOutcome judge(Reason reading, const std::string& detail) {
    if (reading == Reason::None) return {Outcome::Found, reading, {}};
    const bool isEmptyHanded = reading == Reason::NoUsableServer;
    return {isEmptyHanded ? Outcome::Nothing : Outcome::Failed, reading, detail};
}

AttemptOutcome judge(const Error& error) {
    switch (lookupFailureOf(error.code)) {
        case LookupFailure::NameNotFound: return {Outcome::Nothing, Reason::NameNotFound, {}};
        case LookupFailure::NoAnswer: return {Outcome::Failed, Reason::DeadlineReached, "DNS"};
        case LookupFailure::PrivateAddress: return {Outcome::Skipped, Reason::PrivateAddress, {}};
        case LookupFailure::OwnShortage: return {Outcome::Failed, Reason::OwnShortage, {}};
        case LookupFailure::DnsFailed: return {Outcome::Failed, Reason::DnsFailed, {}};
    }
    return {Outcome::Failed, Reason::DnsFailed, {}};
}

AttemptOutcome judgeRecords(const Error& error) {
    const bool isMissing = lookupFailureOf(error.code) == LookupFailure::NameNotFound;
    return isMissing ? AttemptOutcome{Outcome::Nothing, Reason::NoSuchRecord, {}} : judge(error);
}

}  // namespace mailadvisor

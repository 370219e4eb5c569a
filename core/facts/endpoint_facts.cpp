#include "facts/endpoint_facts.h"

#include "base/names.h"

namespace mailadvisor {
namespace {

constexpr auto problemNames = namesOf<TlsProblem>({
    {TlsProblem::Expired, "expired"},
    {TlsProblem::NotYetValid, "not-yet-valid"},
    {TlsProblem::SelfSigned, "self-signed"},
    {TlsProblem::UnknownIssuer, "unknown-issuer"},
    {TlsProblem::IncompleteChain, "incomplete-chain"},
    {TlsProblem::NameMismatch, "name-mismatch"},
    {TlsProblem::WeakKey, "weak-key"},
    {TlsProblem::WeakSignature, "weak-signature"},
    {TlsProblem::Revoked, "revoked"},
    {TlsProblem::OldProtocol, "old-protocol"},
    {TlsProblem::KeyUsage, "key-usage"},
    {TlsProblem::ExtendedKeyUsage, "extended-key-usage"},
    {TlsProblem::NameConstraint, "name-constraint"},
    {TlsProblem::NotAnIssuer, "not-an-issuer"},
});

constexpr auto problems = problemNames.values();

constexpr auto staplingNames = namesOf<Stapling>({
    {Stapling::NotSent, "not-sent"},
    {Stapling::Good, "good"},
    {Stapling::Revoked, "revoked"},
    {Stapling::Unusable, "unusable"},
});

constexpr auto noteNames = namesOf<TlsNote>({
    {TlsNote::InterceptionSuspected, "interception-suspected"},
    {TlsNote::StapleMissing, "staple-missing"},
    {TlsNote::ClientCertificateRequested, "client-certificate-requested"},
});

constexpr auto notes = noteNames.values();

constexpr auto stateNames = namesOf<EndpointState>({
    {EndpointState::Open, "open"},
    {EndpointState::Refused, "refused"},
    {EndpointState::TimedOut, "timed-out"},
    {EndpointState::Unreachable, "unreachable"},
    {EndpointState::TlsFailed, "tls-failed"},
    {EndpointState::Garbled, "garbled"},
    {EndpointState::NotProbed, "not-probed"},
});

}  // namespace

std::string_view nameOf(TlsProblem problem) { return problemNames.nameOf(problem); }
std::optional<TlsProblem> tlsProblemFromName(std::string_view name) {
    return problemNames.fromName(name);
}
std::span<const TlsProblem> allTlsProblems() { return problems; }
std::string_view nameOf(Stapling stapling) { return staplingNames.nameOf(stapling); }
std::optional<Stapling> staplingFromName(std::string_view name) {
    return staplingNames.fromName(name);
}
std::string_view nameOf(TlsNote note) { return noteNames.nameOf(note); }
std::optional<TlsNote> tlsNoteFromName(std::string_view name) { return noteNames.fromName(name); }
std::span<const TlsNote> allTlsNotes() { return notes; }
std::string_view nameOf(EndpointState state) { return stateNames.nameOf(state); }
std::optional<EndpointState> endpointStateFromName(std::string_view name) {
    return stateNames.fromName(name);
}

bool isSafelyUsable(const EndpointFacts& endpoint) {
    return endpoint.state == EndpointState::Open && endpoint.tls.isKnown() &&
           endpoint.tls->verified;
}

}  // namespace mailadvisor

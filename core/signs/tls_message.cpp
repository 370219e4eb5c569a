#include "signs/tls_message.h"

#include "facts/inspection_product.h"

#include <algorithm>
#include <chrono>

namespace mailadvisor {
namespace {

// A shared host's certificate may name hundreds of companies; the first few show whose it is.
constexpr std::size_t namesShown = 4;

std::string shownNames(const std::vector<std::string>& names) {
    if (names.empty()) return "-";
    std::string text;
    for (std::size_t i = 0; i < std::min(names.size(), namesShown); ++i) {
        text += (i == 0 ? "" : ", ") + names[i];
    }
    return names.size() > namesShown ? text + ", …" : text;
}

Argument dateOf(Timestamp moment) {
    return {"date", Date{std::chrono::floor<std::chrono::days>(moment)}};
}

}  // namespace

std::string_view suffixFor(Audience audience) {
    return audience == Audience::User ? ".user" : ".admin";
}

Message messageOf(TlsProblem problem, Audience audience, const EndpointFacts& endpoint) {
    Message message{
        "tls-problem." + std::string(nameOf(problem)) + std::string(suffixFor(audience)),
        {{"host", endpoint.host}}};
    const CertificateFacts& certificate = endpoint.tls->certificate;
    switch (problem) {
        case TlsProblem::Expired: message.arguments.push_back(dateOf(certificate.notAfter)); break;
        case TlsProblem::NotYetValid:
            message.arguments.push_back(dateOf(certificate.notBefore));
            break;
        case TlsProblem::NameMismatch:
            message.arguments.push_back({"names", shownNames(certificate.names)});
            break;
        case TlsProblem::SelfSigned:
        case TlsProblem::UnknownIssuer:
        case TlsProblem::IncompleteChain:
        case TlsProblem::WeakKey:
        case TlsProblem::WeakSignature:
        case TlsProblem::Revoked:
        case TlsProblem::KeyUsage:
        case TlsProblem::ExtendedKeyUsage:
        case TlsProblem::NameConstraint:
        case TlsProblem::NotAnIssuer:
        case TlsProblem::OldProtocol: break;
    }
    return message;
}

Message messageOf(TlsNote note, Audience audience, const EndpointFacts& endpoint) {
    Message message{"tls-note." + std::string(nameOf(note)) + std::string(suffixFor(audience)),
                    {{"host", endpoint.host}}};
    if (note == TlsNote::InterceptionSuspected) {
        const auto product = inspectionProductOf(*endpoint.tls);
        const auto issuer = product ? std::string(*product) : endpoint.tls->certificate.issuer;
        message.arguments.push_back({"issuer", issuer});
    }
    return message;
}

}  // namespace mailadvisor

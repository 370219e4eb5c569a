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

std::string idOf(TlsNote note, bool isUser) {
    switch (note) {
        case TlsNote::InterceptionSuspected:
            return isUser ? MESSAGE_ID("tls-note.interception-suspected.user")
                          : MESSAGE_ID("tls-note.interception-suspected.admin");
        case TlsNote::StapleMissing:
            return isUser ? MESSAGE_ID("tls-note.staple-missing.user")
                          : MESSAGE_ID("tls-note.staple-missing.admin");
        case TlsNote::ClientCertificateRequested:
            return isUser ? MESSAGE_ID("tls-note.client-certificate-requested.user")
                          : MESSAGE_ID("tls-note.client-certificate-requested.admin");
    }
    return {};
}

Argument dateOf(Timestamp moment) {
    return {"date", Date{std::chrono::floor<std::chrono::days>(moment)}};
}

}  // namespace

Message messageOf(TlsProblem problem, Audience audience, const EndpointFacts& endpoint) {
    const std::string_view suffix = audience == Audience::User ? ".user" : ".admin";
    Message message{"tls-problem." + std::string(nameOf(problem)) + std::string(suffix),
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
        case TlsProblem::OldProtocol: break;
    }
    return message;
}

Message messageOf(TlsNote note, Audience audience, const EndpointFacts& endpoint) {
    Message message{idOf(note, audience == Audience::User), {{"host", endpoint.host}}};
    if (note == TlsNote::InterceptionSuspected) {
        const auto product = inspectionProductOf(*endpoint.tls);
        const auto issuer = product ? std::string(*product) : endpoint.tls->certificate.issuer;
        message.arguments.push_back({"issuer", issuer});
    }
    return message;
}

}  // namespace mailadvisor

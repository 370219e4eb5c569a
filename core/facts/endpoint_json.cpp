#include "facts/endpoint_json.h"

#include "base/iso_time.h"

namespace mailadvisor {
namespace {

Json toJson(const CertificateFacts& certificate) {
    Json json = Json::object();
    json["subject"] = certificate.subject;
    json["issuer"] = certificate.issuer;
    json["names"] = certificate.names;
    json["notBefore"] = isoTime(certificate.notBefore);
    json["notAfter"] = isoTime(certificate.notAfter);
    json["key"] = certificate.key;
    json["sha256"] = certificate.sha256;
    return json;
}

Json toJson(const ChainCertificate& certificate) {
    Json json = Json::object();
    json["subject"] = certificate.subject;
    json["issuer"] = certificate.issuer;
    json["notBefore"] = isoTime(certificate.notBefore);
    json["notAfter"] = isoTime(certificate.notAfter);
    json["key"] = certificate.key;
    return json;
}

Json toJson(const Capabilities& capabilities) {
    Json json = Json::object();
    const auto words = [](const CapabilityList& list) { return Json(list.words()); };
    json["beforeTls"] = factToJson(capabilities.beforeTls, words);
    json["afterTls"] = factToJson(capabilities.afterTls, words);
    return json;
}

Json toJson(const AddressFacts& answer) {
    Json json = Json::object();
    json["address"] = answer.address;
    json["state"] = nameOf(answer.state);
    json["reason"] = nameOf(answer.reason);
    json["auth"] = factToJson(answer.auth);
    json["verified"] = answer.verified;
    return json;
}

Fact<std::vector<std::string>> textsFact(const JsonReader& place) {
    return place.fact([](const JsonReader& at) { return at.texts(); }, Unknown::NotProbed);
}

Fact<CapabilityList> capabilitiesFact(const JsonReader& place, Protocol protocol) {
    return place.fact([&](const JsonReader& at) { return CapabilityList(protocol, at.texts()); },
                      Unknown::NotProbed);
}

CertificateFacts certificateFrom(const JsonReader& place) {
    CertificateFacts certificate;
    certificate.subject = place["subject"].textOr({});
    certificate.issuer = place["issuer"].textOr({});
    certificate.names = place["names"].texts();
    certificate.notBefore = place["notBefore"].moment();
    certificate.notAfter = place["notAfter"].moment();
    certificate.key = place["key"].textOr({});
    certificate.sha256 = place["sha256"].textOr({});
    return certificate;
}

ChainCertificate chainCertificateFrom(const JsonReader& place) {
    ChainCertificate certificate;
    certificate.subject = place["subject"].textOr({});
    certificate.issuer = place["issuer"].textOr({});
    certificate.notBefore = place["notBefore"].moment();
    certificate.notAfter = place["notAfter"].moment();
    certificate.key = place["key"].textOr({});
    return certificate;
}

AddressFacts addressAnswerFrom(const JsonReader& place) {
    AddressFacts answer;
    answer.address = place["address"].text();
    answer.state = place["state"].word(endpointStateFromName);
    answer.reason = place["reason"].wordOr(reasonFromName, Reason::None);
    answer.auth = textsFact(place["auth"]);
    answer.verified = place["verified"].flagOr(false);
    return answer;
}

}  // namespace

Json toJson(const TlsFacts& tls) {
    Json json = Json::object();
    json["version"] = tls.version;
    json["cipher"] = tls.cipher;
    json["verified"] = tls.verified;
    json["problems"] = Json::array();
    for (const TlsProblem problem : tls.problems) json["problems"].push_back(nameOf(problem));
    json["certificate"] = toJson(tls.certificate);
    json["group"] = tls.group;
    json["chain"] = Json::array();
    for (const auto& certificate : tls.chain) json["chain"].push_back(toJson(certificate));
    json["stapling"] = nameOf(tls.stapling);
    json["mustStaple"] = tls.mustStaple;
    json["notes"] = Json::array();
    for (const TlsNote note : tls.notes) json["notes"].push_back(nameOf(note));
    return json;
}

TlsFacts tlsFrom(const JsonReader& place) {
    TlsFacts tls;
    tls.version = place["version"].text();
    tls.cipher = place["cipher"].textOr({});
    tls.verified = place["verified"].flag();
    tls.problems =
        place["problems"].list([](const JsonReader& at) { return at.word(tlsProblemFromName); });
    tls.certificate = certificateFrom(place["certificate"]);
    tls.group = place["group"].textOr({});
    tls.chain = place["chain"].list(chainCertificateFrom);
    tls.stapling = place["stapling"].wordOr(staplingFromName, Stapling::NotSent);
    tls.mustStaple = place["mustStaple"].flagOr(false);
    tls.notes = place["notes"].list([](const JsonReader& at) { return at.word(tlsNoteFromName); });
    return tls;
}

Json toJson(const EndpointFacts& endpoint) {
    Json json = Json::object();
    json["protocol"] = nameOf(endpoint.protocol);
    json["host"] = endpoint.host;
    json["address"] = endpoint.address;
    json["port"] = endpoint.port.value;
    json["security"] = nameOf(endpoint.security);
    json["state"] = nameOf(endpoint.state);
    json["reason"] = nameOf(endpoint.reason);
    json["greeting"] = factToJson(endpoint.greeting);
    json["capabilities"] = toJson(endpoint.capabilities);
    json["auth"] = factToJson(endpoint.auth);
    json["tls"] = factToJson(endpoint.tls, [](const TlsFacts& tls) { return toJson(tls); });
    json["milliseconds"] = endpoint.duration.count();
    json["alerts"] = endpoint.alerts;
    json["contradictory"] = endpoint.contradictsItself;
    json["otherAddresses"] = Json::array();
    for (const auto& answer : endpoint.otherAddresses)
        json["otherAddresses"].push_back(toJson(answer));
    const auto& oldTls = endpoint.acceptsOldTls;
    const bool isOldTlsAsked = oldTls.isKnown() || oldTls.why() != Unknown::NotProbed;
    if (isOldTlsAsked) json["oldTls"] = factToJson(oldTls);
    return json;
}

EndpointFacts endpointFrom(const JsonReader& place) {
    EndpointFacts endpoint;
    endpoint.protocol = place["protocol"].word(protocolFromName);
    endpoint.host = place["host"].text();
    endpoint.address = place["address"].textOr({});
    endpoint.port = place["port"].port();
    endpoint.security = place["security"].word(securityFromName);
    endpoint.state = place["state"].word(endpointStateFromName);
    endpoint.reason = place["reason"].wordOr(reasonFromName, Reason::None);
    endpoint.greeting =
        place["greeting"].fact([](const JsonReader& at) { return at.text(); }, Unknown::NotProbed);
    const auto capabilities = place["capabilities"];
    endpoint.capabilities.beforeTls =
        capabilitiesFact(capabilities["beforeTls"], endpoint.protocol);
    endpoint.capabilities.afterTls = capabilitiesFact(capabilities["afterTls"], endpoint.protocol);
    endpoint.auth = textsFact(place["auth"]);
    endpoint.tls = place["tls"].fact(tlsFrom, Unknown::NotProbed);
    endpoint.duration = std::chrono::milliseconds(place["milliseconds"].integerOr(0));
    endpoint.alerts = place["alerts"].texts();
    endpoint.contradictsItself = place["contradictory"].flagOr(false);
    endpoint.otherAddresses = place["otherAddresses"].list(addressAnswerFrom);
    endpoint.acceptsOldTls =
        place["oldTls"].fact([](const JsonReader& at) { return at.flag(); }, Unknown::NotProbed);
    return endpoint;
}

}  // namespace mailadvisor

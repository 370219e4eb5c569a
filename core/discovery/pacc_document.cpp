#include "discovery/pacc_document.h"

#include "base/ascii.h"
#include "base/escape.h"
#include "base/json.h"
#include "base/sha256.h"
#include "discovery/login_pattern.h"
#include "discovery/public_suffix.h"
#include "discovery/published_host.h"
#include "discovery/server_lint.h"

#include <algorithm>
#include <array>

namespace mailadvisor {
namespace {

struct Place {
    std::string_view name{};
    Protocol protocol{};
};

// The draft knows no other ports: implicit TLS only (RFC 8314 §3).
constexpr std::array<Place, 3> places{
    {{"imap", Protocol::Imap}, {"pop3", Protocol::Pop3}, {"smtp", Protocol::Smtp}}};

const Json* memberOf(const Json& object, std::string_view name) {
    if (!object.is_object()) return nullptr;
    const auto found = object.find(std::string(name));
    return found == object.end() ? nullptr : &*found;
}

std::vector<std::string> authIn(const Json& document) {
    const Json* authentication = memberOf(document, "authentication");
    if (authentication == nullptr) return {"password-cleartext"};
    std::vector<std::string> words;
    if (memberOf(*authentication, "oauth-public") != nullptr) words.emplace_back("OAuth2");
    const Json* password = memberOf(*authentication, "password");
    const bool isPassword = password != nullptr && password->is_boolean() && password->get<bool>();
    if (isPassword) words.emplace_back("password-cleartext");
    return words;
}

/// The value of a tag in `v=UAAC1; a=sha256; d=…`; empty when it is not there.
std::string tagOf(std::string_view record, std::string_view tag) {
    while (!record.empty()) {
        const auto end = std::min(record.find(';'), record.size());
        const auto pair = record.substr(0, end);
        const auto equals = pair.find('=');
        if (equals != std::string_view::npos && trimmed(pair.substr(0, equals)) == tag) {
            return std::string(trimmed(pair.substr(equals + 1)));
        }
        record.remove_prefix(std::min(end + 1, record.size()));
    }
    return {};
}

std::string unpadded(std::string base64) {
    while (base64.ends_with('=')) base64.pop_back();
    return base64;
}

bool isHtml(std::string_view text) {
    const auto start = text.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
    return start != std::string_view::npos && text[start] == '<';
}

}  // namespace

PaccReading readPacc(std::string_view json, const EmailAddress& address) {
    PaccReading reading;
    if (isHtml(json)) {
        reading.reason = Reason::HtmlInsteadOfXml;
        return reading;
    }
    const auto document = parseJson(json, "");
    if (!document) {
        reading.reason = Reason::XmlMalformed;
        reading.detail = sanitise("JSON " + document.error().where);
        return reading;
    }
    const Json* protocols = memberOf(*document, "protocols");
    if (protocols == nullptr || !protocols->is_object()) {
        reading.reason = Reason::XmlWrongRoot;
        return reading;
    }
    const auto auth = authIn(*document);
    for (const auto& place : places) {
        const Json* server = memberOf(*protocols, place.name);
        const Json* name = server == nullptr ? nullptr : memberOf(*server, "host");
        if (name == nullptr || !name->is_string()) continue;
        const auto written = name->get<std::string>();
        const auto published = readPublishedHost(written, address);
        if (published.fault) {
            reading.lints.push_back(lintOf(*published.fault, written));
            continue;
        }
        Candidate candidate;
        candidate.protocol = place.protocol;
        candidate.host = published.host;
        candidate.port = standardPort(place.protocol, Security::Tls);
        candidate.security = Security::Tls;
        setLogin(candidate, addressPattern, address);
        candidate.auth = auth;
        candidate.system = baseDomain(candidate.host);
        reading.candidates.push_back(std::move(candidate));
    }
    if (reading.candidates.empty()) reading.reason = Reason::NoUsableServer;
    return reading;
}

std::string recordFor(std::string_view bytes) {
    return "v=UAAC1; a=sha256; d=" + sha256Base64Of(bytes);
}

bool hasDigestOf(std::string_view bytes, const std::vector<std::string>& records) {
    const std::string digest = unpadded(sha256Base64Of(bytes));
    return std::ranges::any_of(records, [&](const std::string& record) {
        return tagOf(record, "v") == "UAAC1" && lowerAscii(tagOf(record, "a")) == "sha256" &&
               unpadded(tagOf(record, "d")) == digest;
    });
}

}  // namespace mailadvisor

#include "page_samples.h"

#include "base/escape.h"

#include <regex>

namespace mailadvisor::web::test {
namespace {

DomainServer server(Protocol protocol, std::uint16_t port, Security security) {
    return {protocol,
            {"mail.company.example", {port}, security, "%EMAILADDRESS%", {"password-cleartext"}}};
}

Domain makeCompany() {
    Domain domain;
    domain.domain = "company.example";
    domain.displayName = "บริษัท ตัวอย่าง จำกัด";
    domain.servers = {server(Protocol::Imap, 993, Security::Tls),
                      server(Protocol::Pop3, 995, Security::Tls),
                      server(Protocol::Smtp, 465, Security::Tls)};
    return domain;
}

const Programs& builtPrograms() {
    static ClientCatalogue catalogue = ClientCatalogue::search({PLUGIN_DIR});
    static const Programs programs = Programs::load(catalogue);
    return programs;
}

HttpRequest requestFor(const std::string& method, const std::string& path) {
    HttpRequest request;
    request.method = method;
    request.path = path;
    request.host = "help.company.example";
    request.isSecure = true;
    return request;
}

}  // namespace

const Domain& company() {
    static const Domain domain = makeCompany();
    return domain;
}

const PageSite& companySite() {
    static const Policy policy;
    static const PageDomain own{
        company(), nullptr, "ฝ่ายไอที โทร 1234", {"image/png", "not really a picture"}};
    static const PageSite site{
        policy,
        builtPrograms(),
        [](std::string_view name) { return name == company().domain ? &own : nullptr; },
        &own,
        "https://help.company.example",
        std::chrono::sys_days{std::chrono::year{2026} / 11 / 27}};
    return site;
}

HttpReply opened(const std::string& pathAndQuery, const std::string& userAgent) {
    const auto mark = std::min(pathAndQuery.find('?'), pathAndQuery.size());
    HttpRequest request = requestFor("GET", pathAndQuery.substr(0, mark));
    if (mark < pathAndQuery.size()) request.query = pathAndQuery.substr(mark + 1);
    request.fields.push_back({"user-agent", userAgent});
    return page(companySite(), request);
}

HttpReply sent(const std::string& path, const Answers& answers, const std::string& userAgent) {
    HttpRequest request = requestFor("POST", path);
    request.fields = {{"Content-Type", "application/x-www-form-urlencoded"},
                      {"User-Agent", userAgent}};
    for (const auto& [name, value] : answers) {
        if (!request.body.empty()) request.body += '&';
        request.body += percentEncode(name) + "=" + percentEncode(value);
    }
    return page(companySite(), request);
}

HttpReply sentBytes(const std::string& path, const std::string& body) {
    HttpRequest request = requestFor("POST", path);
    request.fields = {{"Content-Type", "application/x-www-form-urlencoded"}};
    request.body = body;
    return page(companySite(), request);
}

Answers imapAnswers() {
    return {{"address", "somchai@company.example"}, {"places", ""},      {"places", "phone"},
            {"places", "office-computer"},          {"keep-copy", "no"}, {"current-type", "none"}};
}

Answers pop3Answers() {
    return {{"address", "somchai@company.example"},
            {"places", ""},
            {"places", "office-computer"},
            {"keep-copy", "yes"},
            {"current-type", "none"},
            {"quota", "1 GB"},
            {"used", "700 MB"}};
}

Answers with(Answers answers, const std::string& name, const std::string& value) {
    answers.emplace_back(name, value);
    return answers;
}

std::string asRead(const std::string& page) {
    std::string text = std::regex_replace(page, std::regex("<[^>]*>"), "");
    for (const auto& [escape, letter] : {std::pair{"&quot;", "\""},
                                         {"&#39;", "'"},
                                         {"&lt;", "<"},
                                         {"&gt;", ">"},
                                         {"&amp;", "&"}}) {
        text = std::regex_replace(text, std::regex(escape), letter);
    }
    return text;
}

std::string headerOf(const HttpReply& reply, const std::string& name) {
    for (const auto& field : reply.fields) {
        if (field.name == name) return field.value;
    }
    return {};
}

}  // namespace mailadvisor::web::test

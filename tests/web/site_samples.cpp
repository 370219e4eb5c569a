#include "site_samples.h"

namespace mailadvisor::web::test {
namespace {

DomainServer serverOf(const std::string& domain, Protocol protocol, Security security) {
    return {protocol,
            {std::string(nameOf(protocol)) + "." + domain,
             standardPort(protocol, security),
             security,
             "%EMAILADDRESS%",
             {"password-cleartext"}}};
}

}  // namespace

Domain domainNamed(const std::string& name) {
    Domain domain;
    domain.domain = name;
    domain.displayName = "Example";
    for (const auto protocol : allProtocols) {
        domain.servers.push_back(serverOf(name, protocol, Security::Tls));
        if (protocol != Protocol::Pop3)
            domain.servers.push_back(serverOf(name, protocol, Security::StartTls));
    }
    domain.pop3.deleteAfterDays = 14;
    return domain;
}

Site sampleSite() {
    Site site{.policy = companySite().policy, .programs = companySite().programs};
    Domain first = domainNamed("example.test");
    first.hostNames = {"www.example.test"};
    Domain second = domainNamed("second.test");
    second.pop3.deleteAfterDays.reset();
    for (const auto& domain : {first, second}) {
        site.domains.put(
            std::make_shared<const ServedDomain>(domain, std::set<ServerPlace>{}, Picture{}));
    }
    site.baseUrl = "https://help.example.test";
    site.pageHost = "help.example.test";
    return site;
}

HttpRequest get(const std::string& host, const std::string& path, const std::string& query) {
    HttpRequest request;
    request.method = "GET";
    request.host = host;
    request.path = path;
    request.query = query;
    request.isSecure = true;
    return request;
}

HttpRequest post(const std::string& host, const std::string& path, const std::string& body) {
    HttpRequest request = get(host, path);
    request.method = "POST";
    request.body = body;
    return request;
}

std::string outlookQuestion(const std::string& address, const std::string& schema) {
    const std::string base = "http://schemas.microsoft.com/exchange/autodiscover/";
    return "<?xml version=\"1.0\"?><Autodiscover xmlns=\"" + base +
           "outlook/requestschema/2006\"><Request><EMailAddress>" + address +
           "</EMailAddress><AcceptableResponseSchema>" + base + schema +
           "</AcceptableResponseSchema></Request></Autodiscover>";
}

}  // namespace mailadvisor::web::test

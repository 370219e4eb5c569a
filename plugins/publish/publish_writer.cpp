#include "publish_writer.h"

#include "account/validate.h"
#include "autodiscover_answer.h"
#include "kit/autoconfig_xml.h"
#include "kit/autodiscover_xml.h"
#include "kit/published_servers.h"
#include "web_server.h"
#include "zone.h"

namespace mailadvisor::publish {
namespace {

Unexpected refused(std::string where, Message text) {
    return Unexpected{{ErrorCode::InvalidInput, std::move(where), std::move(text), {}}};
}

/// Thunderbird takes no file without a server of each direction.
Result<void> check(const Domain& domain) {
    if (domain.servers.empty()) return refused("servers", {MESSAGE_ID("publish.only-plain"), {}});
    if (!offers(domain, Protocol::Imap) && !offers(domain, Protocol::Pop3)) {
        return refused("servers", {MESSAGE_ID("publish.no-incoming"), {}});
    }
    if (!offers(domain, Protocol::Smtp)) {
        return refused("servers", {MESSAGE_ID("publish.no-outgoing"), {}});
    }
    return {};
}

void addAutoconfig(Bundle& bundle, const Domain& domain) {
    const std::string xml = autoconfigXml(domain);
    bundle.files.push_back({"publish/www/.well-known/autoconfig/mail/config-v1.1.xml",
                            xml,
                            {MESSAGE_ID("publish.file-well-known"), {}}});
    bundle.files.push_back(
        {"publish/www/mail/config-v1.1.xml", xml, {MESSAGE_ID("publish.file-autoconfig"), {}}});
}

void addAutodiscover(Bundle& bundle, const Domain& domain) {
    const auto servers = forAutodiscover(domain);
    bundle.files.push_back({"publish/www/autodiscover/autodiscover.php",
                            answeringScript(servers, domain.domain),
                            {MESSAGE_ID("publish.file-php"), {}}});
    bundle.files.push_back({"publish/www/autodiscover/without-php.xml",
                            autodiscoverAnswer(servers, AnswerTo::Anybody),
                            {MESSAGE_ID("publish.file-without-php"), {}}});
    if (dependsOnAddress(servers)) {
        bundle.cautions.push_back({MESSAGE_ID("publish.without-php"), {}});
    }
    bundle.cautions.push_back({MESSAGE_ID("publish.autodiscover-readers"), {}});
}

void addServerFiles(Bundle& bundle, const std::string& domain, bool hasAutodiscover) {
    bundle.files.push_back({"publish/nginx.conf",
                            hasAutodiscover ? nginxLocations(domain) : nginxFiles(domain),
                            {MESSAGE_ID("publish.file-nginx"), {}}});
    bundle.files.push_back({"publish/apache.conf",
                            apacheLines(domain, hasAutodiscover),
                            {MESSAGE_ID("publish.file-apache"), {}}});
    if (!hasAutodiscover) return;
    bundle.files.push_back({"publish/nginx-without-php.conf",
                            nginxLocationsWithoutPhp(domain),
                            {MESSAGE_ID("publish.file-nginx-without-php"), {}}});
    bundle.files.push_back(
        {"publish/htaccess-lines.txt", htaccessLines(), {MESSAGE_ID("publish.file-htaccess"), {}}});
}

std::vector<Message> stepsFor(const std::string& domain) {
    return {
        {MESSAGE_ID("publish.step-own-server"), {{"folder", documentFolder(domain)}}},
        {MESSAGE_ID("publish.step-include"),
         {{"domain", domain},
          {"autoconfig", "autoconfig." + domain},
          {"autodiscover", "autodiscover." + domain}}},
        {MESSAGE_ID("publish.step-shared"), {}},
        {MESSAGE_ID("publish.step-zone"), {{"domain", domain}}},
        {MESSAGE_ID("publish.step-see"),
         {{"command", "mailadvisor discover postmaster@" + domain}}},
        {MESSAGE_ID("publish.step-undo"), {}},
    };
}

}  // namespace

Result<Bundle> PublishWriter::render(const RenderRequest& request) const {
    if (request.scope != Scope::Domain || !request.domain) {
        return refused(std::string(nameOf(request.scope)),
                       {MESSAGE_ID("publish.scope-unsupported"), {}});
    }
    if (auto valid = validate(*request.domain); !valid) return Unexpected{std::move(valid).error()};
    const Domain domain = publishedForm(*request.domain);
    if (auto possible = check(domain); !possible) return Unexpected{std::move(possible).error()};

    Bundle bundle;
    addAutoconfig(bundle, domain);
    const bool hasAutodiscover = !forAutodiscover(domain).empty();
    if (hasAutodiscover) {
        addAutodiscover(bundle, domain);
    } else {
        bundle.cautions.push_back({MESSAGE_ID("publish.no-autodiscover"), {}});
    }
    addServerFiles(bundle, domain.domain, hasAutodiscover);
    bundle.files.push_back({"publish/zone.txt",
                            zoneLines(*request.domain, hasAutodiscover),
                            {MESSAGE_ID("publish.file-zone"), {}}});
    bundle.steps = stepsFor(domain.domain);
    if (domain.servers.size() < request.domain->servers.size()) {
        bundle.cautions.push_back({MESSAGE_ID("publish.plain-left-out"), {}});
    }
    if (hasAddressForName(domain)) bundle.cautions.push_back({MESSAGE_ID("publish.no-srv"), {}});
    return bundle;
}

}  // namespace mailadvisor::publish

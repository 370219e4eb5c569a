#include "machine.h"

#include "kit/autoconfig_xml.h"
#include "login_account.h"
#include "policies.h"
#include "policy_registry.h"
#include "usable_servers.h"

#include <algorithm>

namespace mailadvisor::thunderbird {
namespace {

std::string applicationFolder(Platform platform) {
    switch (platform) {
        case Platform::Windows: return R"(C:\Program Files\Mozilla Thunderbird)";
        case Platform::MacOs: return "/Applications/Thunderbird.app/Contents/Resources";
        case Platform::Linux:
        case Platform::Android:
        case Platform::Ios: return "/usr/lib/thunderbird";
    }
    return {};
}

void cautionAboutPop3(const Domain& domain, std::vector<Message>& cautions) {
    const bool hasPop3 =
        std::any_of(domain.servers.begin(), domain.servers.end(),
                    [](const auto& server) { return server.protocol == Protocol::Pop3; });
    if (!hasPop3) return;
    if (!domain.pop3.leaveOnServer) {
        cautions.push_back({MESSAGE_ID("thunderbird.nothing-left"), {}});
        return;
    }
    cautions.push_back({MESSAGE_ID("thunderbird.deletes-with-local"), {}});
    if (domain.pop3.deleteAfterDays) {
        cautions.push_back({MESSAGE_ID("thunderbird.days-from-first-download"),
                            {{"n", std::int64_t{*domain.pop3.deleteAfterDays}}}});
    } else {
        cautions.push_back({MESSAGE_ID("thunderbird.never-is-a-century"), {}});
    }
}

Message loginCaution(const Domain& domain) {
    const DomainServer& server = firstServer(domain, Direction::Incoming);
    return {MESSAGE_ID("thunderbird.login-name-servers"),
            {{"protocol", server.protocol == Protocol::Pop3 ? "POP3" : "IMAP"},
             {"host", server.server.host},
             {"domain", domain.domain}}};
}

std::vector<Message> stepsFor(const Domain& domain, const std::string& folder) {
    return {
        {MESSAGE_ID("thunderbird.step-machine-choose"), {{"domain", domain.domain}}},
        {MESSAGE_ID("thunderbird.step-machine-copy"), {{"folder", folder}}},
        {MESSAGE_ID("thunderbird.step-machine-existing"), {}},
        {MESSAGE_ID("thunderbird.step-machine-people"), {}},
        {MESSAGE_ID("thunderbird.step-machine-check"), {}},
        {MESSAGE_ID("thunderbird.step-machine-undo"), {{"folder", folder}}},
    };
}

}  // namespace

Result<Bundle> renderMachine(const RenderRequest& request) {
    Bundle bundle;
    const auto domain = usableServers(*request.domain, bundle.cautions);
    if (!domain) return Unexpected{domain.error()};
    auto script = loginScript(*domain);
    if (!script) return Unexpected{script.error()};
    bundle.files = {
        {"thunderbird/both/distribution/policies.json",
         policiesJson(request.caFile),
         {request.caFile.empty() ? MESSAGE_ID("thunderbird.file-policies")
                                 : MESSAGE_ID("thunderbird.file-policies-ca"),
          {{"file", request.caFile}}}},
        {"thunderbird/typed-address/isp/" + domain->domain + ".xml",
         autoconfigXml(*domain),
         {MESSAGE_ID("thunderbird.file-isp"), {}}},
        {"thunderbird/login-name/" + std::string(loginScriptFile),
         std::move(*script),
         {MESSAGE_ID("thunderbird.file-login-script"), {}}},
        {"thunderbird/login-name/defaults/pref/mailadvisor-autoconfig.js",
         loginScriptLoader(),
         {MESSAGE_ID("thunderbird.file-login-loader"), {}}},
    };
    if (request.platform == Platform::Windows) {
        bundle.files.push_back({"thunderbird/registry/thunderbird-policies.reg",
                                policyRegistry(request.caFile),
                                {MESSAGE_ID("thunderbird.file-registry"), {}}});
        bundle.files.push_back(
            {"thunderbird/registry/preferences.json",
             preferencesJson() + "\r\n",
             {MESSAGE_ID("thunderbird.file-preferences"), {{"policy", "Preferences"}}}});
    }
    bundle.steps = stepsFor(*domain, applicationFolder(request.platform));
    bundle.cautions.push_back(loginCaution(*domain));
    bundle.cautions.push_back({MESSAGE_ID("thunderbird.login-name-no-name"), {}});
    cautionAboutPop3(*domain, bundle.cautions);
    return bundle;
}

}  // namespace mailadvisor::thunderbird

#include "outlook_writer.h"

#include "account/validate.h"
#include "autodiscover_xml.h"
#include "batch.h"
#include "existing_accounts.h"
#include "import_script.h"
#include "machine.h"
#include "override_script.h"
#include "prf.h"
#include "prf_limits.h"
#include "windows_files.h"

namespace mailadvisor::outlook {
namespace {

Unexpected unsupported(std::string_view what) {
    return Unexpected{{ErrorCode::InvalidInput,
                       std::string(what),
                       {MESSAGE_ID("outlook.scope-unsupported"), {}},
                       {}}};
}

std::string domainOf(const Account& account) {
    return account.address.substr(account.address.rfind('@') + 1);
}

std::vector<Message> cautionsFor(const Account& account) {
    std::vector<Message> cautions{{MESSAGE_ID("outlook.unverified"), {}},
                                  {MESSAGE_ID("outlook.classic-only"), {}},
                                  {MESSAGE_ID("outlook.default-stays"), {}}};
    if (account.protocol == Protocol::Imap) {
        cautions.push_back({MESSAGE_ID("outlook.imap-unmeasured"), {}});
    }
    if (prfName(account).isReplaced) {
        cautions.push_back({MESSAGE_ID("outlook.name-replaced"),
                            {{"name", account.displayName}, {"address", account.address}}});
    }
    if (account.protocol == Protocol::Pop3) {
        if (account.pop3.deleteAfterDays) {
            cautions.push_back(
                {MESSAGE_ID("outlook.days"), {{"n", std::int64_t{*account.pop3.deleteAfterDays}}}});
        }
        if (!account.pop3.leaveOnServer) {
            cautions.push_back({MESSAGE_ID("outlook.nothing-left"), {}});
        }
        cautions.push_back({MESSAGE_ID("outlook.autodiscover-without-leaving"), {}});
    }
    if (!account.outgoing) cautions.push_back({MESSAGE_ID("outlook.no-outgoing"), {}});
    if (account.isAlsoInMicrosoft365) {
        cautions.push_back({MESSAGE_ID("outlook.also-microsoft365"),
                            {{"domain", domainOf(account)}, {"file", "autodiscover-import.cmd"}}});
    }
    return cautions;
}

std::vector<Message> stepsFor(const Account& account) {
    const std::string log =
        R"(%LOCALAPPDATA%\MailAdvisor\)" + plainName(account.address) + R"(\outlook.log)";
    return {
        {MESSAGE_ID("outlook.step-expect"), {}},
        {MESSAGE_ID("outlook.step-import"), {}},
        {MESSAGE_ID("outlook.step-unchanged"), {{"said", std::string(nothingChanged)}}},
        {MESSAGE_ID("outlook.step-logon"), {{"log", log}}},
        {MESSAGE_ID("outlook.step-profile"), {{"profile", account.address}}},
        {MESSAGE_ID("outlook.step-password"), {{"username", account.incoming.username}}},
        {MESSAGE_ID("outlook.step-override"), {}},
        {MESSAGE_ID("outlook.step-undo"),
         {{"profile", account.address}, {"domain", domainOf(account)}}},
    };
}

Result<Bundle> renderPerson(const Account& account) {
    if (auto possible = checkLimits(account); !possible) {
        return Unexpected{std::move(possible).error()};
    }
    Bundle bundle;
    bundle.files = {
        {"outlook/outlook.prf", prf(account), {MESSAGE_ID("outlook.file-prf"), {}}},
        {"outlook/outlook-import.cmd", importWindow(), {MESSAGE_ID("outlook.file-import"), {}}},
        {"outlook/outlook-logon.cmd",
         importScript(account.address),
         {MESSAGE_ID("outlook.file-import-script"), {}}},
        {"outlook/autodiscover.xml",
         autodiscoverXml(account),
         {MESSAGE_ID("outlook.file-autodiscover"), {}}},
        {"outlook/autodiscover-import.cmd",
         overrideScript(account),
         {MESSAGE_ID("outlook.file-override"), {}}},
    };
    bundle.steps = stepsFor(account);
    bundle.cautions = cautionsFor(account);
    return bundle;
}

}  // namespace

Result<Bundle> OutlookWriter::render(const RenderRequest& request) const {
    if (request.platform != Platform::Windows) return unsupported(nameOf(request.platform));
    if (request.scope == Scope::Person && request.account) {
        if (auto valid = validate(*request.account); !valid)
            return Unexpected{std::move(valid).error()};
        return renderPerson(*request.account);
    }
    if (request.scope == Scope::Machine && request.domain) {
        if (auto valid = validate(*request.domain); !valid)
            return Unexpected{std::move(valid).error()};
        return renderMachine(*request.domain);
    }
    return unsupported(nameOf(request.scope));
}

Result<Fact<ExistingAccounts>> OutlookWriter::accountsIn(const ExistingFiles& files) const {
    // Only files that were given can be read: Outlook keeps its accounts in the registry.
    if (files.empty()) return Fact<ExistingAccounts>::unknown(Unknown::NotOffered);
    return knownAccounts(existingAccounts(files));
}

Result<ExistingFiles> OutlookWriter::without(const ExistingFiles& files,
                                             const ExistingAccount& account) const {
    return filesWithout(files, account);
}

}  // namespace mailadvisor::outlook

#include "profile.h"

#include "authentication.h"
#include "identity_files.h"
#include "resource_file.h"

namespace mailadvisor::kmail {
namespace {

Unexpected refused(std::string where, const char* id, std::vector<Argument> arguments) {
    return Unexpected{{ErrorCode::InvalidInput, std::move(where), {id, std::move(arguments)}, {}}};
}

Result<void> checkServer(const std::string& where, const Server& server) {
    if (server.security == Security::Plain) {
        return refused(where + ".security", MESSAGE_ID("kmail.plain-refused"),
                       {{"host", server.host}, {"port", std::to_string(server.port.value)}});
    }
    const auto signIn = signInOf(server);
    if (!signIn || (where == "incoming" && *signIn == SignIn::None)) {
        return refused(where + ".auth", MESSAGE_ID("kmail.auth-unsupported"),
                       {{"host", server.host}});
    }
    return {};
}

Result<void> check(const Account& account) {
    if (auto incoming = checkServer("incoming", account.incoming); !incoming) return incoming;
    const auto days = account.pop3.deleteAfterDays;
    if (account.protocol == Protocol::Pop3 && days && *days > maxDaysOnServer) {
        return refused("pop3.deleteAfterDays", MESSAGE_ID("kmail.days-over-a-year"),
                       {{"n", std::int64_t{*days}}});
    }
    return account.outgoing ? checkServer("outgoing", *account.outgoing) : Result<void>{};
}

std::vector<BundleFile> filesFor(const Account& account) {
    const std::string resource = resourceName(account);
    std::vector<BundleFile> files{
        {"kmail/akonadi/agentsrc", agentsFile(account), {MESSAGE_ID("kmail.file-agents"), {}}},
        {"kmail/" + resource + "rc",
         resourceFile(account),
         {MESSAGE_ID("kmail.file-resource"), {}}},
        {"kmail/emailidentities",
         identitiesFile(account),
         {MESSAGE_ID("kmail.file-identities"), {}}},
        {"kmail/" + std::string(localFoldersName) + "rc",
         localFoldersFile(),
         {MESSAGE_ID("kmail.file-local-folders"), {}}},
        {"kmail/akonadi/agent_config_" + std::string(localFoldersName),
         "[Agent]\nName=Local Folders\n",
         {MESSAGE_ID("kmail.file-name"), {}}},
        {"kmail/specialmailcollectionsrc",
         specialFoldersFile(),
         {MESSAGE_ID("kmail.file-local-folders"), {}}},
    };
    if (const std::string name = agentNameFile(account); !name.empty()) {
        files.push_back(
            {"kmail/akonadi/agent_config_" + resource, name, {MESSAGE_ID("kmail.file-name"), {}}});
    }
    if (account.outgoing) {
        files.push_back({"kmail/mailtransports",
                         transportsFile(*account.outgoing),
                         {MESSAGE_ID("kmail.file-transports"), {}}});
    }
    return files;
}

std::vector<Message> stepsFor(const Account& account) {
    const bool isPop3 = account.protocol == Protocol::Pop3;
    return {
        {MESSAGE_ID("kmail.step-close"), {}},
        {MESSAGE_ID("kmail.step-copy"), {}},
        {MESSAGE_ID("kmail.step-password"), {{"username", account.incoming.username}}},
        isPop3 ? Message{MESSAGE_ID("kmail.step-check-pop3"), {}}
               : Message{MESSAGE_ID("kmail.step-check-imap"), {}},
        {MESSAGE_ID("kmail.step-undo"), {}},
    };
}

std::vector<Message> cautionsFor(const Account& account) {
    std::vector<Message> cautions;
    if (account.protocol == Protocol::Pop3 && account.pop3.deleteAfterDays) {
        cautions.push_back({MESSAGE_ID("kmail.days-from-first-download"),
                            {{"n", std::int64_t{*account.pop3.deleteAfterDays}}}});
    }
    if (account.protocol == Protocol::Pop3 && !account.pop3.leaveOnServer) {
        cautions.push_back({MESSAGE_ID("kmail.nothing-left"), {}});
    }
    if (!account.incoming.auth.empty() && account.incoming.auth.front() == "OAuth2") {
        cautions.push_back(
            {MESSAGE_ID("kmail.oauth2-not-used"), {{"host", account.incoming.host}}});
    }
    if (account.displayName.find('\\') != std::string::npos) {
        cautions.push_back({MESSAGE_ID("kmail.backslash-lost"), {}});
    }
    if (!account.outgoing) cautions.push_back({MESSAGE_ID("kmail.no-outgoing"), {}});
    return cautions;
}

}  // namespace

Result<Bundle> renderProfile(const Account& account) {
    if (auto checked = check(account); !checked) return Unexpected{checked.error()};
    Bundle bundle;
    bundle.files = filesFor(account);
    bundle.steps = stepsFor(account);
    bundle.cautions = cautionsFor(account);
    return bundle;
}

}  // namespace mailadvisor::kmail

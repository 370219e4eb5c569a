#include "base/ascii.h"
#include "clients/render.h"
#include "discovery/placeholders.h"
#include "kit/password_sign_in.h"
#include "report/finish_bundle.h"
#include "web/answers.h"

#include <algorithm>

namespace mailadvisor::web {
namespace {

constexpr std::string_view ending = ".mobileconfig";

/// The writer of such profiles, whoever brings it.
const Program* profileProgram(const Programs& programs) {
    const auto found = std::ranges::find_if(programs.all(), [](const Program& program) {
        return std::ranges::any_of(program.metadata.files, [](const FileKind& file) {
            return file.name.ends_with(ending);
        });
    });
    return found == programs.all().end() ? nullptr : &*found;
}

std::optional<Server> serverFor(const Domain& published, const EmailAddress& address,
                                Protocol protocol) {
    for (const auto& entry : published.servers) {
        if (entry.protocol != protocol || !takesPassword(entry.server)) continue;
        auto username = expandPlaceholders(entry.server.username, address);
        if (!username) continue;
        Server server = entry.server;
        server.username = *std::move(username);
        return server;
    }
    return std::nullopt;
}

RenderRequest requestOf(Account account, std::string_view helpDesk) {
    RenderRequest request;
    request.account = std::move(account);
    request.platform = Platform::Ios;
    request.helpDesk = helpDesk;
    return request;
}

HttpReply profileOf(const Program& program, const Programs& programs,
                    const RenderRequest& request) {
    auto bundle = renderWith(program.metadata, *program.writer, request);
    if (!bundle) return plainReply(404, "Not found");
    const Bundle finished = finish(*std::move(bundle), programs.languages());
    const auto file = std::ranges::find_if(
        finished.files, [](const BundleFile& each) { return each.path.ends_with(ending); });
    if (file == finished.files.end()) return plainReply(404, "Not found");
    auto reply = privateReply(200, "application/x-apple-aspen-config", file->content);
    reply.fields.push_back({"Content-Disposition", "attachment; filename=\"mail.mobileconfig\""});
    return reply;
}

}  // namespace

std::optional<Account> accountIn(const Domain& published, const EmailAddress& address,
                                 Protocol protocol) {
    auto incoming = serverFor(published, address, protocol);
    if (!incoming) return std::nullopt;
    Account account;
    account.address = address.ascii();
    account.protocol = protocol;
    account.incoming = *std::move(incoming);
    account.outgoing = serverFor(published, address, Protocol::Smtp);
    account.pop3 = published.pop3;
    account.isAlsoInMicrosoft365 = published.isAlsoInMicrosoft365;
    return account;
}

HttpReply profileReply(const ServedDomain* served, const Inquiry& inquiry,
                       const HttpRequest& request, const Programs& programs,
                       std::string_view helpDesk) {
    if (!inquiry.address) return plainReply(400, "An e-mail address is needed");
    const auto* program = profileProgram(programs);
    if (served == nullptr || program == nullptr) return plainReply(404, "Not found");
    const auto wanted = parameterOf(request.query, "protocol").value_or("imap");
    const auto protocol = incomingProtocolFromName(lowerAscii(wanted));
    if (!protocol) return plainReply(400, "protocol is imap or pop3");
    auto account = accountIn(served->published, *inquiry.address, *protocol);
    if (!account && !parameterOf(request.query, "protocol"))
        account = accountIn(served->published, *inquiry.address, Protocol::Pop3);
    if (!account) return plainReply(404, "Not found");
    return profileOf(*program, programs, requestOf(*std::move(account), helpDesk));
}

}  // namespace mailadvisor::web

#include "mail_payload.h"

#include "profile_limits.h"

#include <string>

namespace mailadvisor::apple {
namespace {

void writeServer(Plist& plist, const std::string& direction, const Server& server,
                 std::string_view authentication) {
    const auto key = [&direction](std::string_view name) {
        return direction + "MailServer" + std::string(name);
    };
    plist.string(key("Authentication"), authentication);
    plist.string(key("HostName"), server.host);
    // Always: without a port the device tries 25 before 587 and 465.
    plist.integer(key("PortNumber"), server.port.value);
    // True for STARTTLS too, which has no key of its own; the default is a connection in clear.
    plist.boolean(key("UseSSL"), true);
    if (authentication != "EmailAuthNone") plist.string(key("Username"), server.username);
}

}  // namespace

void writeMailPayload(Plist& plist, const Account& account, const Identity& identity) {
    const Server& outgoing = *account.outgoing;
    plist.string("PayloadType", "com.apple.mail.managed");
    plist.integer("PayloadVersion", 1);
    plist.string("PayloadIdentifier", identity.payloadIdentifier);
    plist.string("PayloadUUID", identity.payloadUuid);
    plist.string("PayloadDisplayName", account.address);
    plist.string("EmailAccountDescription", account.address);
    if (!account.displayName.empty()) plist.string("EmailAccountName", account.displayName);
    plist.string("EmailAccountType",
                 account.protocol == Protocol::Imap ? "EmailTypeIMAP" : "EmailTypePOP");
    plist.string("EmailAddress", account.address);
    writeServer(plist, "Incoming", account.incoming,
                *authenticationOf(account.incoming, Direction::Incoming));
    const std::string_view sending = *authenticationOf(outgoing, Direction::Outgoing);
    writeServer(plist, "Outgoing", outgoing, sending);
    plist.boolean("OutgoingPasswordSameAsIncomingPassword",
                  sending != "EmailAuthNone" && !signsInApart(account));
}

}  // namespace mailadvisor::apple

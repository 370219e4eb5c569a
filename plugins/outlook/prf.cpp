#include "prf.h"

#include "prf_limits.h"
#include "prf_mapping.h"
#include "windows_files.h"

#include <array>
#include <cstdio>
#include <string_view>

namespace mailadvisor::outlook {
namespace {

// PROP_SMTP_SECURE_CONNECTION
constexpr int implicitTls = 1;
constexpr int startTls = 2;

// PROP_POP_LEAVE_ON_SERVER: flags, and the days in the upper half
constexpr unsigned leaveOnServer = 0x1;
constexpr unsigned removeAfterDays = 0x2;
constexpr unsigned daysShift = 16;

constexpr int serverTimeOutSeconds = 60;

std::string leaveOnServerValue(const Pop3Settings& pop3) {
    unsigned value = pop3.leaveOnServer ? leaveOnServer : 0;
    if (pop3.deleteAfterDays) {
        value |= removeAfterDays | static_cast<unsigned>(*pop3.deleteAfterDays) << daysShift;
    }
    std::array<char, 11> text{};
    std::snprintf(text.data(), text.size(), "0x%08X", value);
    return text.data();
}

class Section {
public:
    void heading(std::string_view name) { text_ += "\n[" + std::string(name) + "]\n"; }
    void set(std::string_view key, std::string_view value) {
        text_.append(key).append("=").append(value).append("\n");
    }
    void set(std::string_view key, int value) { set(key, std::to_string(value)); }
    void append(std::string_view text) { text_ += text; }

    const std::string& text() const { return text_; }

private:
    std::string text_ =
        "; Written by mailadvisor for Outlook (classic). No password is stored here.\n"
        "; Only where Outlook has no profile yet. An existing default profile stays the default.\n";
};

void writeOutgoing(Section& out, const Server& server, const Server& incoming) {
    const bool sharesLogin = server.username == incoming.username;
    out.set("SMTPServer", server.host);
    out.set("SMTPPort", int{server.port.value});
    out.set("SMTPUseAuth", 1);
    out.set("SMTPAuthMethod", sharesLogin ? 0 : 1);
    if (!sharesLogin) out.set("SMTPUserName", server.username);
    out.set("SMTPUseSPA", 0);
    out.set("SMTPSecureConnection", server.security == Security::Tls ? implicitTls : startTls);
}

void writeAccount(Section& out, const Account& account) {
    const bool isImap = account.protocol == Protocol::Imap;
    const std::string protocol = isImap ? "IMAP" : "POP3";
    out.heading("Account1");
    out.set("UniqueService", "No");
    out.set("AccountName", account.address);
    out.set("DisplayName", prfName(account).text);
    out.set("EmailAddress", account.address);
    out.set(protocol + "Server", account.incoming.host);
    out.set(protocol + "UserName", account.incoming.username);
    out.set(protocol + "Port", int{account.incoming.port.value});
    out.set(protocol + "UseSSL", 1);
    out.set(protocol + "UseSPA", 0);
    if (!isImap) out.set("LeaveOnServer", leaveOnServerValue(account.pop3));
    if (account.outgoing) writeOutgoing(out, *account.outgoing, account.incoming);
    out.set("ConnectionType", 0);
    out.set("ServerTimeOut", serverTimeOutSeconds);
    out.set("DefaultAccount", "TRUE");
}

}  // namespace

std::string prf(const Account& account) {
    Section out;
    out.append("\n; Section 1 - Profile defaults\n");
    out.heading("General");
    out.set("Custom", 1);
    out.set("ProfileName", account.address);
    // Microsoft (cc179062, white paper “Customizing a PRF File”, 2004): the profile does not become
    // the default one, a profile of its name is not replaced, the default one is not the one that
    // is changed. Others measured DefaultProfile=Yes with OverwriteProfile=Yes on 16.0; nobody we
    // know of measured these values. BackupProfile belongs to changes of a profile.
    out.set("DefaultProfile", "No");
    out.set("OverwriteProfile", "No");
    out.set("ModifyDefaultProfileIfPresent", "FALSE");
    out.append("\n; Section 2 - Services in the profile\n");
    out.heading("Service List");
    out.set("Service1", "Outlook Address Book");
    out.append("\n; Section 3 - Internet accounts\n");
    out.heading("Internet Account List");
    out.set("Account1", account.protocol == Protocol::Imap ? "IMAP_I_Mail" : "I_Mail");
    out.append("\n; Section 4 - Values of each service\n");
    out.heading("Service1");
    out.set("UniqueService", "Yes");
    out.append("\n; Section 5 - Values of each internet account\n");
    writeAccount(out, account);
    out.append(prfMapping());
    return withWindowsLineEnds(out.text());
}

}  // namespace mailadvisor::outlook

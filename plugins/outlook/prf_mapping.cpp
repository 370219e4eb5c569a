#include "prf_mapping.h"

#include <string_view>

namespace mailadvisor::outlook {
namespace {

constexpr std::string_view services = R"(
; Section 6 - Mapping for profile properties

[Outlook Address Book]
ServiceName=CONTAB

; Section 7 - Mapping for internet account properties
)";

/// `%` is the protocol: both kinds of account have the same properties under their own keys.
constexpr std::string_view ofBothKinds = R"(AccountName=PT_UNICODE,0x0002
DisplayName=PT_UNICODE,0x000B
EmailAddress=PT_UNICODE,0x000C
%Server=PT_UNICODE,0x0100
%UserName=PT_UNICODE,0x0101
%UseSPA=PT_LONG,0x0108
Organization=PT_UNICODE,0x0107
ReplyEmailAddress=PT_UNICODE,0x0103
%Port=PT_LONG,0x0104
%UseSSL=PT_LONG,0x0105
SMTPServer=PT_UNICODE,0x0200
SMTPUseAuth=PT_LONG,0x0203
SMTPAuthMethod=PT_LONG,0x0208
SMTPUserName=PT_UNICODE,0x0204
SMTPUseSPA=PT_LONG,0x0207
ConnectionType=PT_LONG,0x000F
ConnectionOID=PT_UNICODE,0x0010
SMTPPort=PT_LONG,0x0201
SMTPSecureConnection=PT_LONG,0x020A
ServerTimeOut=PT_LONG,0x0209
)";

constexpr std::string_view ofPop3 = "LeaveOnServer=PT_LONG,0x1000\n";
constexpr std::string_view ofImap =
    "CheckNewImap=PT_LONG,0x1100\n"
    "RootFolder=PT_UNICODE,0x1101\n";

std::string section(const std::string& name, std::string_view protocol, std::string_view own) {
    std::string text = "\n[" + name + "]\nAccountType=" + std::string(protocol) + "\n";
    for (const char c : ofBothKinds) {
        if (c == '%') {
            text += protocol;
        } else {
            text += c;
        }
    }
    text.append(own);
    return text;
}

}  // namespace

const std::string& prfMapping() {
    static const std::string mapping = std::string(services) + section("I_Mail", "POP3", ofPop3) +
                                       section("IMAP_I_Mail", "IMAP", ofImap);
    return mapping;
}

}  // namespace mailadvisor::outlook

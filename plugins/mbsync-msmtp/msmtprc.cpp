#include "msmtprc.h"

#include "kit/keyring_command.h"
#include "kit/password_sign_in.h"
#include "mbsyncrc.h"

namespace mailadvisor::mbsync_msmtp {

std::string msmtprc(const Account& account, const std::string& ownCertificateFile) {
    const Server& server = *account.outgoing;
    const bool isTlsAtOnce = server.security == Security::Tls;
    std::string text = "account " + accountName(account);
    text += "\nhost " + server.host;
    text += "\nport " + std::to_string(server.port.value);
    text += "\nfrom \"" + account.address + "\"";
    if (takesMailFromAnybody(server)) {
        text += "\nauth off";
    } else {
        text += "\nauth on\nuser \"" + server.username + "\"";
        text += "\npasswordeval \"" + keyringLookupLine(server) + "\"";
    }
    text += "\ntls on\ntls_certcheck on\ntls_starttls ";
    text += isTlsAtOnce ? "off" : "on";
    text += "\ntls_trust_file ";
    text += ownCertificateFile.empty() ? "system" : "\"" + ownCertificateFile + "\"";
    text += "\n\naccount default : " + accountName(account) + "\n";
    return text;
}

}  // namespace mailadvisor::mbsync_msmtp

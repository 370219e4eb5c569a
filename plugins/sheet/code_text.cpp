#include "code_text.h"

#include "fields.h"
#include "requirements.h"

namespace mailadvisor::sheet {

std::string codeText(const Account& account) {
    std::string lines = account.address + "\n\n" + std::string(properName(account.protocol)) +
                        "\n" + account.incoming.host + "\n" + portOf(account.incoming) + "\n" +
                        account.incoming.username + "\n";
    if (!account.outgoing) return lines;
    lines += "\nSMTP\n" + account.outgoing->host + "\n" + portOf(*account.outgoing) + "\n";
    if (needsSignIn(*account.outgoing)) lines += account.outgoing->username + "\n";
    return lines;
}

}  // namespace mailadvisor::sheet

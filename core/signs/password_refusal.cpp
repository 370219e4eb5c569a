#include "signs/password_refusal.h"

#include "base/ascii.h"

namespace mailadvisor {

// learn.microsoft.com "Deprecation of Basic authentication in Exchange Online" (IMAP and POP3 off
// since 2022, also for consumers since 2024); the servers still list AUTH=PLAIN.
bool isKnownToRefusePasswords(std::string_view host) {
    const std::string name = "." + lowerAscii(host);
    return name.ends_with(".office365.com") || name.ends_with(".office365.us") ||
           name.ends_with(".outlook.com") || name.ends_with(".outlook.office.com") ||
           name.ends_with(".partner.outlook.cn");
}

}  // namespace mailadvisor

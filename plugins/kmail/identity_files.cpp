#include "identity_files.h"

#include "kit/key_file.h"
#include "authentication.h"

namespace mailadvisor::kmail {
namespace {

constexpr int identityNumber = 1;
constexpr int transportNumber = 1;

}  // namespace

std::string identitiesFile(const Account& account) {
    KeyFile file;
    file.group("General");
    file.set("Default Identity", identityNumber);
    file.group("Identity #0");
    file.set("uoid", identityNumber);
    file.set("Identity", std::string_view(account.address));
    file.set("Name", std::string_view(account.displayName));
    file.set("Email Address", std::string_view(account.address));
    if (account.outgoing) file.set("Transport", transportNumber);
    return file.text();
}

std::string transportsFile(const Server& outgoing) {
    const SignIn signIn = signInOf(outgoing).value_or(SignIn::Password);
    KeyFile file;
    file.group("General");
    file.set("default-transport", transportNumber);
    file.group("Transport " + std::to_string(transportNumber));
    file.set("id", transportNumber);
    file.set("identifier", "SMTP");
    file.set("name", std::string_view(outgoing.host));
    file.set("host", std::string_view(outgoing.host));
    file.set("port", int{outgoing.port.value});
    // Its TLS is STARTTLS, its SSL is TLS from the first byte.
    file.set("encryption", outgoing.security == Security::Tls ? "SSL" : "TLS");
    file.set("auth", signIn != SignIn::None);
    if (signIn == SignIn::None) return file.text();
    file.set("authtype", wordOf(signIn));
    file.set("user", std::string_view(outgoing.username));
    file.set("storepass", true);
    return file.text();
}

}  // namespace mailadvisor::kmail

#include "identity.h"

#include <QByteArray>
#include <QUuid>

#include <string_view>

namespace mailadvisor::apple {
namespace {

// Drawn once for all profiles of this program; another one would make every profile a new one.
const QUuid ourNamespace(0x5b1c6c0eU, 0x7a52, 0x4c0b, 0x9e, 0x0d, 0x2f, 0x61, 0x5d, 0x3c, 0x8a,
                         0x94);

std::string uuid(std::string_view role, const Account& account) {
    QByteArray name;
    for (const std::string_view part :
         {role, nameOf(account.protocol), std::string_view(account.address)}) {
        name.append(part.data(), static_cast<qsizetype>(part.size())).append('\n');
    }
    return QUuid::createUuidV5(ourNamespace, name)
        .toByteArray(QUuid::WithoutBraces)
        .toUpper()
        .toStdString();
}

/// `mail.example.com` becomes `com.example.mail`.
std::string reversed(std::string_view domain) {
    std::string result;
    while (!domain.empty()) {
        const auto dot = domain.rfind('.');
        const auto label = dot == std::string_view::npos ? domain : domain.substr(dot + 1);
        if (!result.empty()) result += '.';
        result += label;
        domain = dot == std::string_view::npos ? std::string_view() : domain.substr(0, dot);
    }
    return result;
}

}  // namespace

Identity identityOf(const Account& account) {
    const std::string_view address = account.address;
    Identity identity;
    identity.profileUuid = uuid("profile", account);
    identity.payloadUuid = uuid("mail", account);
    identity.profileIdentifier =
        reversed(address.substr(address.rfind('@') + 1)) + ".mailadvisor." + identity.profileUuid;
    identity.payloadIdentifier = identity.profileIdentifier + ".mail";
    return identity;
}

}  // namespace mailadvisor::apple

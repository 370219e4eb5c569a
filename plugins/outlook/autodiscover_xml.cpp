#include "autodiscover_xml.h"

#include <QByteArray>
#include <QString>
#include <QXmlStreamWriter>

#include <string_view>

namespace mailadvisor::outlook {
namespace {

constexpr const char* envelopeNamespace =
    "http://schemas.microsoft.com/exchange/autodiscover/responseschema/2006";
constexpr const char* responseNamespace =
    "http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a";
constexpr const char* hoursToLive = "24";

void element(QXmlStreamWriter& xml, const char* name, std::string_view value) {
    xml.writeTextElement(QLatin1String(name),
                         QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size())));
}

void writeServer(QXmlStreamWriter& xml, const char* type, const Server& server) {
    element(xml, "Type", type);
    element(xml, "TTL", hoursToLive);
    element(xml, "Server", server.host);
    element(xml, "Port", std::to_string(server.port.value));
    element(xml, "LoginName", server.username);
    element(xml, "DomainRequired", "off");
    element(xml, "SPA", "off");
    element(xml, "SSL", "on");
    element(xml, "Encryption", server.security == ConnectionSecurity::Tls ? "SSL" : "TLS");
    element(xml, "AuthRequired", "on");
}

}  // namespace

std::string autodiscoverXml(const Account& account) {
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(2);
    xml.writeStartDocument();
    xml.writeStartElement(QLatin1String("Autodiscover"));
    xml.writeDefaultNamespace(QLatin1String(envelopeNamespace));
    xml.writeStartElement(QLatin1String("Response"));
    xml.writeDefaultNamespace(QLatin1String(responseNamespace));
    if (!account.displayName.empty()) {
        xml.writeStartElement(QLatin1String("User"));
        element(xml, "DisplayName", account.displayName);
        xml.writeEndElement();
    }
    xml.writeStartElement(QLatin1String("Account"));
    element(xml, "AccountType", "email");
    element(xml, "Action", "settings");
    xml.writeStartElement(QLatin1String("Protocol"));
    writeServer(xml, account.type == IncomingType::Imap ? "IMAP" : "POP3", account.incoming);
    xml.writeEndElement();
    if (account.outgoing) {
        const bool sharesLogin = account.outgoing->username == account.incoming.username;
        xml.writeStartElement(QLatin1String("Protocol"));
        writeServer(xml, "SMTP", *account.outgoing);
        element(xml, "UsePOPAuth", sharesLogin ? "on" : "off");
        element(xml, "SMTPLast", "off");
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes.toStdString();
}

}  // namespace mailadvisor::outlook

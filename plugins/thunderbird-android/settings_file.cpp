#include "settings_file.h"

#include "authentication.h"

#include <QUuid>
#include <QXmlStreamWriter>

namespace mailadvisor::thunderbird_android {
namespace {

QString q(const std::string& text) { return QString::fromStdString(text); }

const char* securityName(Security security) {
    switch (security) {
        case Security::Tls: return "SSL_TLS_REQUIRED";
        case Security::StartTls: return "STARTTLS_REQUIRED";
        case Security::Plain: return "NONE";
    }
    return "";
}

/// What the app does on the server when a mail is deleted on the phone.
const char* deletePolicy(Protocol type) {
    switch (type) {
        case Protocol::Imap: return "DELETE";
        case Protocol::Pop3:
        case Protocol::Smtp: return "NEVER";
    }
    return "";
}

/// A name of our own for UUIDs of version 5 (RFC 4122 §4.3).
const QUuid accountNames("{7c1c9d3a-2a27-5f0e-9c39-0d6b7c1f3a52}");

QString uuidOf(const Account& account) {
    const std::string name = std::string(properName(account.protocol)) + ":" + account.address;
    return QUuid::createUuidV5(accountNames, QByteArray::fromStdString(name))
        .toString(QUuid::WithoutBraces);
}

void writeServer(QXmlStreamWriter& xml, const char* element, Protocol protocol,
                 const Server& server, Authentication authentication) {
    const bool signsIn = authentication != Authentication::None;
    xml.writeStartElement(element);
    xml.writeAttribute("type", q(std::string(properName(protocol))));
    xml.writeTextElement("host", q(server.host));
    xml.writeTextElement("port", QString::number(server.port.value));
    xml.writeTextElement("connection-security", securityName(server.security));
    xml.writeTextElement("authentication-type", nameOf(authentication));
    xml.writeTextElement("username", signsIn ? q(server.username) : QString());
    xml.writeEndElement();
}

void writeIdentity(QXmlStreamWriter& xml, const Account& account) {
    xml.writeStartElement("identities");
    xml.writeStartElement("identity");
    xml.writeTextElement("name", q(account.displayName));
    xml.writeTextElement("email", q(account.address));
    xml.writeEndElement();
    xml.writeEndElement();
}

void writeSettings(QXmlStreamWriter& xml, const Account& account) {
    xml.writeStartElement("settings");
    xml.writeStartElement("value");
    xml.writeAttribute("key", "deletePolicy");
    xml.writeCharacters(deletePolicy(account.protocol));
    xml.writeEndElement();
    xml.writeEndElement();
}

}  // namespace

std::string settingsFile(const Account& account) {
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(2);
    xml.writeStartDocument();
    xml.writeStartElement("k9settings");
    xml.writeAttribute("version", "99");
    xml.writeAttribute("format", "1");
    xml.writeStartElement("accounts");
    xml.writeStartElement("account");
    xml.writeAttribute("uuid", uuidOf(account));
    xml.writeTextElement("name", q(account.address));
    writeServer(xml, "incoming-server", account.protocol, account.incoming,
                *incomingAuthentication(account.incoming));
    writeServer(xml, "outgoing-server", Protocol::Smtp, *account.outgoing,
                *outgoingAuthentication(*account.outgoing));
    writeSettings(xml, account);
    writeIdentity(xml, account);
    xml.writeEndDocument();
    return bytes.toStdString();
}

}  // namespace mailadvisor::thunderbird_android

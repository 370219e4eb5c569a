#include "settings_file.h"

#include "authentication.h"

#include <QUuid>
#include <QXmlStreamWriter>

namespace mailadvisor::thunderbird_android {
namespace {

QString q(const std::string& text) { return QString::fromStdString(text); }

const char* securityName(ConnectionSecurity security) {
    switch (security) {
        case ConnectionSecurity::Tls: return "SSL_TLS_REQUIRED";
        case ConnectionSecurity::StartTls: return "STARTTLS_REQUIRED";
        case ConnectionSecurity::Plain: return "NONE";
    }
    return "";
}

const char* typeName(IncomingType type) {
    switch (type) {
        case IncomingType::Imap: return "IMAP";
        case IncomingType::Pop3: return "POP3";
    }
    return "";
}

/// What the app does on the server when a mail is deleted on the phone.
const char* deletePolicy(IncomingType type) {
    switch (type) {
        case IncomingType::Imap: return "DELETE";
        case IncomingType::Pop3: return "NEVER";
    }
    return "";
}

/// A name of our own for UUIDs of version 5 (RFC 4122 §4.3).
const QUuid accountNames("{7c1c9d3a-2a27-5f0e-9c39-0d6b7c1f3a52}");

QString uuidOf(const Account& account) {
    const std::string name = std::string(typeName(account.type)) + ":" + account.address;
    return QUuid::createUuidV5(accountNames, QByteArray::fromStdString(name))
        .toString(QUuid::WithoutBraces);
}

void writeServer(QXmlStreamWriter& xml, const char* element, const char* type, const Server& server,
                 Authentication authentication) {
    const bool signsIn = authentication != Authentication::None;
    xml.writeStartElement(element);
    xml.writeAttribute("type", type);
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
    xml.writeCharacters(deletePolicy(account.type));
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
    writeServer(xml, "incoming-server", typeName(account.type), account.incoming,
                *incomingAuthentication(account.incoming));
    writeServer(xml, "outgoing-server", "SMTP", *account.outgoing,
                *outgoingAuthentication(*account.outgoing));
    writeSettings(xml, account);
    writeIdentity(xml, account);
    xml.writeEndDocument();
    return bytes.toStdString();
}

}  // namespace mailadvisor::thunderbird_android

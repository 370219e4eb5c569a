#include "autoconfig_xml.h"

#include "authentication.h"

#include <QByteArray>
#include <QString>
#include <QXmlStreamWriter>

namespace mailadvisor::thunderbird {
namespace {

// "Never delete" cannot be said: without a number Thunderbird deletes after 14 days.
constexpr int daysThatMeanNever = 36500;

QString text(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

void element(QXmlStreamWriter& xml, const char* name, std::string_view value) {
    xml.writeTextElement(QLatin1String(name), text(value));
}

std::string_view socketTypeOf(const Server& server) {
    switch (server.security) {
        case ConnectionSecurity::Tls: return "SSL";
        case ConnectionSecurity::StartTls: return "STARTTLS";
        case ConnectionSecurity::Plain: return "plain";
    }
    return {};
}

void writePop3(QXmlStreamWriter& xml, const Pop3Settings& pop3) {
    xml.writeStartElement(QLatin1String("pop3"));
    element(xml, "leaveMessagesOnServer", pop3.leaveOnServer ? "true" : "false");
    if (pop3.leaveOnServer) {
        element(xml, "daysToLeaveMessagesOnServer",
                std::to_string(pop3.deleteAfterDays.value_or(daysThatMeanNever)));
    }
    element(xml, "downloadOnBiff", "true");
    xml.writeEndElement();
}

void writeServer(QXmlStreamWriter& xml, const DomainServer& entry, const Pop3Settings& pop3) {
    const bool isOutgoing = entry.kind == DomainServer::Kind::Smtp;
    const Server& server = entry.server;
    xml.writeStartElement(QLatin1String(isOutgoing ? "outgoingServer" : "incomingServer"));
    xml.writeAttribute(QLatin1String("type"), text(nameOf(entry.kind)));
    element(xml, "hostname", server.host);
    element(xml, "port", std::to_string(server.port.value));
    element(xml, "socketType", socketTypeOf(server));
    element(xml, "username", server.username);
    const auto direction = isOutgoing ? Direction::Outgoing : Direction::Incoming;
    for (const auto& word : readableAuthWords(server, direction)) {
        element(xml, "authentication", word);
    }
    if (entry.kind == DomainServer::Kind::Pop3) writePop3(xml, pop3);
    xml.writeEndElement();
}

}  // namespace

std::string autoconfigXml(const Domain& domain) {
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(2);
    xml.writeStartDocument();
    xml.writeStartElement(QLatin1String("clientConfig"));
    xml.writeAttribute(QLatin1String("version"), QLatin1String("1.1"));
    xml.writeStartElement(QLatin1String("emailProvider"));
    xml.writeAttribute(QLatin1String("id"), text(domain.domain));
    element(xml, "domain", domain.domain);
    element(xml, "displayName", domain.displayName.empty() ? domain.domain : domain.displayName);
    for (const DomainServer& server : domain.servers) writeServer(xml, server, domain.pop3);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes.toStdString();
}

}  // namespace mailadvisor::thunderbird

#include "folder_list.h"

#include "account_file.h"

#include <QByteArray>
#include <QString>
#include <QXmlStreamWriter>

namespace mailadvisor::claws {
namespace {

struct FolderItem {
    const char* type;
    const char* name;
};

// What the program itself makes in a new local mailbox.
constexpr FolderItem localFolders[] = {
    {"inbox", "inbox"}, {"outbox", "sent"}, {"draft", "draft"},
    {"queue", "queue"}, {"trash", "trash"},
};

void writeItem(QXmlStreamWriter& xml, const FolderItem& item) {
    xml.writeEmptyElement(QStringLiteral("folderitem"));
    xml.writeAttribute(QStringLiteral("type"), QString::fromUtf8(item.type));
    xml.writeAttribute(QStringLiteral("name"), QString::fromUtf8(item.name));
    xml.writeAttribute(QStringLiteral("path"), QString::fromUtf8(item.name));
}

void writeLocalMailbox(QXmlStreamWriter& xml) {
    xml.writeStartElement(QStringLiteral("folder"));
    xml.writeAttribute(QStringLiteral("type"), QStringLiteral("mh"));
    xml.writeAttribute(QStringLiteral("name"), QStringLiteral("Mail"));
    xml.writeAttribute(QStringLiteral("path"), QStringLiteral("Mail"));
    for (const FolderItem& item : localFolders) writeItem(xml, item);
    xml.writeEndElement();
}

void writeImapAccount(QXmlStreamWriter& xml, const Account& account) {
    xml.writeStartElement(QStringLiteral("folder"));
    xml.writeAttribute(QStringLiteral("type"), QStringLiteral("imap"));
    xml.writeAttribute(QStringLiteral("name"), QString::fromStdString(accountName(account)));
    xml.writeAttribute(QStringLiteral("account_id"), QStringLiteral("1"));
    writeItem(xml, {"inbox", "INBOX"});
    xml.writeEndElement();
}

}  // namespace

std::string folderList(const Account& account) {
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("folderlist"));
    writeLocalMailbox(xml);
    if (account.protocol == Protocol::Imap) writeImapAccount(xml, account);
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes.toStdString();
}

std::vector<std::string> localFolderNames() {
    std::vector<std::string> names;
    for (const FolderItem& item : localFolders) names.emplace_back(item.name);
    return names;
}

}  // namespace mailadvisor::claws

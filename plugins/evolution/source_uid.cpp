#include "source_uid.h"

#include <QByteArray>
#include <QString>
#include <QUuid>

namespace mailadvisor::evolution {
namespace {

std::string uuidOf(std::string_view text) {
    const QUuid urlNamespace(QStringLiteral("6ba7b811-9dad-11d1-80b4-00c04fd430c8"));
    const QByteArray bytes(text.data(), static_cast<qsizetype>(text.size()));
    return QUuid::createUuidV5(urlNamespace, bytes).toString(QUuid::WithoutBraces).toStdString();
}

}  // namespace

std::string sourceUid(std::string_view url) { return "mailadvisor-" + uuidOf(url); }

std::string revisionOf(std::string_view text) { return uuidOf(text); }

}  // namespace mailadvisor::evolution

#include "deploy/records/xml_events.h"

#include <QByteArray>
#include <QXmlStreamReader>

#include <algorithm>
#include <cstddef>

namespace mailadvisor {
namespace {

constexpr std::size_t longestToken = 16UL * 1024 * 1024;

std::string utf8Of(QStringView text) { return text.toUtf8().toStdString(); }

}  // namespace

struct XmlStream::Reader {
    explicit Reader(XmlListener& listener) : listener_(listener) {}

    bool take(std::string_view piece) {
        xml_.addData(QByteArray(piece.data(), static_cast<qsizetype>(piece.size())));
        sinceToken_ += piece.size();
        while (!xml_.atEnd()) {
            const auto token = xml_.readNext();
            if (token == QXmlStreamReader::Invalid) break;
            if (!tell(token)) return false;
            sinceToken_ = 0;
        }
        const bool isWaiting = xml_.error() == QXmlStreamReader::PrematureEndOfDocumentError;
        return (isWaiting && sinceToken_ <= longestToken) || isComplete();
    }

    bool isComplete() const { return !xml_.hasError() && isEnded_; }

private:
    bool tell(QXmlStreamReader::TokenType token) {
        if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference) {
            return false;
        }
        if (token == QXmlStreamReader::StartElement) {
            XmlListener::Attributes attributes;
            for (const auto& attribute : xml_.attributes()) {
                attributes.emplace_back(utf8Of(attribute.name()), utf8Of(attribute.value()));
            }
            listener_.open(utf8Of(xml_.name()), attributes);
        }
        if (token == QXmlStreamReader::EndElement) listener_.close(utf8Of(xml_.name()));
        if (token == QXmlStreamReader::Characters) listener_.text(utf8Of(xml_.text()));
        if (token == QXmlStreamReader::EndDocument) isEnded_ = true;
        return true;
    }

    XmlListener& listener_;
    QXmlStreamReader xml_{};
    std::size_t sinceToken_{};
    bool isEnded_{};
};

XmlStream::XmlStream(XmlListener& listener) : reader_(std::make_unique<Reader>(listener)) {}
XmlStream::~XmlStream() = default;

bool XmlStream::take(std::string_view piece) { return reader_->take(piece); }
bool XmlStream::isComplete() const { return reader_->isComplete(); }

std::string attributeOf(const XmlListener::Attributes& attributes, std::string_view name) {
    const auto found =
        std::ranges::find(attributes, name, &XmlListener::Attributes::value_type::first);
    return found == attributes.end() ? std::string() : found->second;
}

}  // namespace mailadvisor

#include "kit/xml_text.h"

#include "account/existing_account.h"
#include "base/utf8.h"

#include <QString>
#include <QXmlStreamReader>

#include <algorithm>

namespace mailadvisor {
namespace {

constexpr std::size_t deepest = 64;  // settings files have some ten levels
constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

/// Where each UTF-16 unit begins in the bytes, and the end.
std::vector<std::size_t> byteOffsets(std::string_view bytes, std::size_t begin) {
    std::vector<std::size_t> offsets;
    for (std::size_t at = begin; at < bytes.size(); ++at) {
        const auto byte = static_cast<unsigned char>(bytes[at]);
        if (byte >= 0x80 && byte < 0xC0) continue;
        offsets.push_back(at);
        if (byte >= 0xF0) offsets.push_back(at);  // two units
    }
    offsets.push_back(bytes.size());
    return offsets;
}

class XmlReader {
public:
    XmlReader(std::string_view bytes, std::string_view path)
        : bytes_(bytes),
          path_(path),
          begin_(bytes.starts_with(byteOrderMark) ? byteOrderMark.size() : 0),
          offsets_(byteOffsets(bytes, begin_)) {
        xml_.addData(QString::fromUtf8(bytes.data() + begin_,
                                       static_cast<qsizetype>(bytes.size() - begin_)));
    }

    Result<XmlElement> read() {
        while (!xml_.atEnd()) {
            const std::size_t before = at();
            if (!take(xml_.readNext(), before)) return fault();
        }
        if (xml_.hasError() || !isDone_) return fault();
        return std::move(root_);
    }

private:
    bool take(QXmlStreamReader::TokenType token, std::size_t before) {
        if (token == QXmlStreamReader::DTD) return xml_.entityDeclarations().isEmpty();
        if (token == QXmlStreamReader::StartElement) return open(before);
        if (token == QXmlStreamReader::EndElement) return close();
        if (token == QXmlStreamReader::Characters && !open_.empty())
            open_.back().text += xml_.text().toUtf8().toStdString();
        return true;
    }

    bool open(std::size_t before) {
        if (open_.size() == deepest) return false;
        XmlElement element;
        element.name = xml_.qualifiedName().toUtf8().toStdString();
        for (const auto& attribute : xml_.attributes()) {
            element.attributes.emplace_back(attribute.qualifiedName().toUtf8().toStdString(),
                                            attribute.value().toUtf8().toStdString());
        }
        element.range.begin = begin(before);
        open_.push_back(std::move(element));
        return bytes_.substr(open_.back().range.begin).starts_with('<');
    }

    bool close() {
        XmlElement element = std::move(open_.back());
        open_.pop_back();
        element.range.end = at();
        if (!bytes_.substr(0, element.range.end).ends_with('>')) return false;
        if (open_.empty()) {
            root_ = std::move(element);
            isDone_ = true;
        } else {
            open_.back().children.push_back(std::move(element));
        }
        return true;
    }

    /// Qt tells of no blanks around the document type, and reads the `<` behind text ahead.
    std::size_t begin(std::size_t before) const {
        if (before > 0 && bytes_[before - 1] == '<') return before - 1;
        return std::min(bytes_.find_first_not_of(" \t\r\n", before), bytes_.size());
    }

    std::size_t at() const {
        const auto unit = static_cast<std::size_t>(xml_.characterOffset());
        return offsets_[std::min(unit, offsets_.size() - 1)];
    }

    Unexpected fault() const {
        return garbledFile(path_, static_cast<std::size_t>(std::max<qint64>(1, xml_.lineNumber())));
    }

    std::string_view bytes_;
    std::string_view path_;
    std::size_t begin_;
    std::vector<std::size_t> offsets_;
    QXmlStreamReader xml_{};
    std::vector<XmlElement> open_{};
    XmlElement root_{};
    bool isDone_{};
};

}  // namespace

const XmlElement* XmlElement::child(std::string_view wanted) const {
    const auto found = std::ranges::find(children, wanted, &XmlElement::name);
    return found == children.end() ? nullptr : &*found;
}

std::string XmlElement::textOf(std::string_view wanted) const {
    const XmlElement* found = child(wanted);
    return found == nullptr ? std::string() : found->text;
}

std::string XmlElement::attribute(std::string_view wanted) const {
    const auto found =
        std::ranges::find(attributes, wanted, &std::pair<std::string, std::string>::first);
    return found == attributes.end() ? std::string() : found->second;
}

Result<XmlElement> readXml(std::string_view bytes, std::string_view path) {
    if (!isUtf8(bytes)) return garbledFile(path, 1);
    return XmlReader(bytes, path).read();
}

}  // namespace mailadvisor

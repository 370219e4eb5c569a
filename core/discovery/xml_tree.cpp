#include "discovery/xml_tree.h"

#include "base/ascii.h"
#include "base/escape.h"
#include "discovery/xml_bytes.h"

#include <QString>
#include <QXmlStreamReader>

#include <algorithm>

namespace mailadvisor {
namespace {

constexpr std::size_t pageStartBytes = 1024;  // an <html> tag stands within the first kilobyte

std::string utf8(QStringView text) { return text.toUtf8().toStdString(); }

std::string trimmed(QStringView text) { return utf8(text.trimmed()); }

bool looksLikeWebPage(std::string_view bytes) {
    const std::string start = lowerAscii(bytes.substr(0, pageStartBytes));
    return start.find("<html") != std::string::npos ||
           start.find("<!doctype html") != std::string::npos;
}

class TreeReader {
public:
    explicit TreeReader(std::string_view bytes)
        : reader_(QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()))) {}

    XmlReading read() {
        while (reason_ == Reason::None && !reader_.atEnd()) step();
        if (reason_ == Reason::None && reader_.hasError()) {
            stop(Reason::XmlMalformed, utf8(reader_.errorString()));
        }
        if (reason_ != Reason::None) return {{}, reason_, detail_};
        return {std::move(root_), Reason::None, {}};
    }

private:
    void step() {
        switch (reader_.readNext()) {
            case QXmlStreamReader::DTD: stop(Reason::XmlDoctype, {}); break;
            case QXmlStreamReader::EntityReference: stop(Reason::XmlMalformed, "entity"); break;
            case QXmlStreamReader::StartElement: open(); break;
            case QXmlStreamReader::EndElement: close(); break;
            case QXmlStreamReader::Characters: append(); break;
            case QXmlStreamReader::NoToken:
            case QXmlStreamReader::Invalid:
            case QXmlStreamReader::StartDocument:
            case QXmlStreamReader::EndDocument:
            case QXmlStreamReader::Comment:
            case QXmlStreamReader::ProcessingInstruction: break;
        }
    }

    void open() {
        if (++elements_ > maxXmlElements) return stop(Reason::XmlTooLarge, "elements");
        if (open_.size() >= static_cast<std::size_t>(maxXmlDepth)) {
            return stop(Reason::XmlTooLarge, "depth");
        }
        XmlNode element{utf8(reader_.name()), {}, {}, {}};
        for (const auto& attribute : reader_.attributes()) {
            std::string value = trimmed(attribute.value());
            if (value.size() > maxXmlTextBytes) return stop(Reason::XmlTooLarge, "attribute");
            element.attributes.emplace_back(utf8(attribute.name()), std::move(value));
        }
        open_.push_back({std::move(element), {}});
    }

    void append() {
        if (open_.empty()) return;
        open_.back().text.append(reader_.text());
        if (static_cast<std::size_t>(open_.back().text.size()) > maxXmlTextBytes) {
            stop(Reason::XmlTooLarge, "text");
        }
    }

    void close() {
        XmlNode element = std::move(open_.back().element);
        element.text = trimmed(open_.back().text);
        open_.pop_back();
        if (open_.empty()) {
            root_ = std::move(element);
        } else {
            open_.back().element.children.push_back(std::move(element));
        }
    }

    void stop(Reason reason, const std::string& complaint) {
        reason_ = reason;
        detail_ = sanitise("line " + std::to_string(reader_.lineNumber()) +
                           (complaint.empty() ? "" : ": " + complaint));
    }

    struct Level {
        XmlNode element{};
        QString text{};
    };

    QXmlStreamReader reader_;
    std::vector<Level> open_{};
    XmlNode root_{};
    int elements_{};
    Reason reason_{Reason::None};
    std::string detail_{};
};

}  // namespace

const XmlNode* XmlNode::child(std::string_view childName) const {
    const auto found = std::find_if(children.begin(), children.end(),
                                    [&](const XmlNode& c) { return c.name == childName; });
    return found == children.end() ? nullptr : &*found;
}

std::string_view XmlNode::textOf(std::string_view childName) const {
    const XmlNode* found = child(childName);
    return found == nullptr ? std::string_view{} : std::string_view(found->text);
}

std::string_view XmlNode::attribute(std::string_view attributeName) const {
    for (const auto& [key, value] : attributes) {
        if (key == attributeName) return value;
    }
    return {};
}

XmlReading readXmlTree(std::string_view bytes, std::string_view charset) {
    if (bytes.size() > maxXmlBytes) return {{}, Reason::XmlTooLarge, "bytes"};
    const auto text = xmlText(bytes, charset);
    if (!text) {
        const std::string declared = declaredEncoding(bytes);
        const std::string_view named = charset.empty() ? std::string_view(declared) : charset;
        return {{}, Reason::UnreadableEncoding, sanitise(named.empty() ? "not UTF-8" : named)};
    }
    if (looksLikeWebPage(*text)) return {{}, Reason::HtmlInsteadOfXml, {}};
    return TreeReader(*text).read();
}

}  // namespace mailadvisor

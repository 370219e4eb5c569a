#include "catalogue.h"

#include "source_tree.h"

#include <QFile>
#include <QXmlStreamReader>

#include <filesystem>

namespace mailadvisor::test {
namespace {

std::vector<std::string> readForms(QXmlStreamReader& xml) {
    std::vector<std::string> forms;
    std::string plain;
    while (!xml.atEnd() && !(xml.isEndElement() && xml.name() == QStringLiteral("translation"))) {
        xml.readNext();
        if (xml.isCharacters()) plain += xml.text().toString().toStdString();
        if (xml.isStartElement()) forms.push_back(xml.readElementText().toStdString());
    }
    return forms.empty() ? std::vector{plain} : forms;
}

std::pair<std::string, Entry> readMessage(QXmlStreamReader& xml) {
    std::pair<std::string, Entry> message;
    message.first = xml.attributes().value(QStringLiteral("id")).toString().toStdString();
    while (xml.readNextStartElement()) {
        if (xml.name() == QStringLiteral("extracomment")) {
            message.second.note = xml.readElementText().toStdString();
        } else if (xml.name() == QStringLiteral("translation")) {
            message.second.forms = readForms(xml);
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

std::vector<CataloguePair> readAllCatalogues() {
    std::vector<std::string> folders{"translations"};
    for (const auto& file : filesBelow({"plugins"})) {
        if (file.name() == "CMakeLists.txt" && file.path != "plugins/CMakeLists.txt") {
            folders.push_back(std::filesystem::path(file.path).parent_path().generic_string());
        }
    }
    std::vector<CataloguePair> all;
    for (const auto& folder : folders) {
        all.push_back({folder, readCatalogue(folder + "/en.ts"), readCatalogue(folder + "/th.ts")});
    }
    return all;
}

}  // namespace

Catalogue readCatalogue(const std::string& path) {
    QFile file(QStringLiteral(PROJECT_SOURCE_DIR "/") + QString::fromStdString(path));
    Catalogue catalogue;
    if (!file.open(QIODevice::ReadOnly)) return catalogue;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == QStringLiteral("message")) {
            catalogue.insert(readMessage(xml));
        }
    }
    if (xml.hasError()) catalogue.clear();
    return catalogue;
}

const std::vector<CataloguePair>& allCatalogues() {
    static const auto all = readAllCatalogues();
    return all;
}

const CataloguePair& ownCatalogue() { return allCatalogues().front(); }

std::set<std::string> placeholdersOf(const std::string& text) {
    const auto found = matches(text, R"(\{([A-Za-z][A-Za-z0-9]*)\})");
    return {found.begin(), found.end()};
}

}  // namespace mailadvisor::test

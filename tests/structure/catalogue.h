#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

namespace mailadvisor::test {

/// One entry of a catalogue: the translator's note and its forms (one without plural).
struct Entry {
    std::string note{};
    std::vector<std::string> forms{};
};

/// Message id -> entry.
using Catalogue = std::map<std::string, Entry>;

/// Reads a Qt .ts file, given relative to the project.
Catalogue readCatalogue(const std::string& path);

/// The catalogues of one folder in both languages.
struct CataloguePair {
    std::string folder{};
    Catalogue english{};
    Catalogue thai{};
};

/// The program's own catalogue and each plugin's.
const std::vector<CataloguePair>& allCatalogues();

/// The program's own.
const CataloguePair& ownCatalogue();

/// The placeholders of a text: {"used", "limit"}.
std::set<std::string> placeholdersOf(const std::string& text);

}  // namespace mailadvisor::test

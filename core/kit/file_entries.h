#pragma once

#include "account/existing_account.h"
#include "kit/xml_text.h"

#include <cstddef>
#include <string>

namespace mailadvisor {

/// One of several entries of a file, as ExistingAccount::place names it: `outlook.prf Account1`.
struct FileEntry {
    std::string path{};
    std::string name{};  ///< its own in the file, without blanks, or its number

    static FileEntry at(const std::string& place);
    /// An entry without a name that must differ: `mail.mobileconfig 2` is the second one.
    static FileEntry numbered(std::string path, std::size_t index);

    std::string place() const { return path + " " + name; }
};

/// Where an XML file has its numbered entries.
struct XmlEntries {
    const XmlElement* (*listIn)(const XmlElement& root){};  ///< their parent; nullptr for no list
    bool (*holdsMore)(const XmlElement& root){};            ///< beside the list
};

/// The files without one numbered entry. The file of the last one goes too, unless it holds more.
///
/// The entry must stand there. Errors: Garbled for a file that is not XML.
Result<ExistingFiles> withoutEntry(const ExistingFiles& files, const FileEntry& entry,
                                   const XmlEntries& entries);

}  // namespace mailadvisor

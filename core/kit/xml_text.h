#pragma once

#include "base/result.h"
#include "kit/text_ranges.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mailadvisor {

/// One element of an XML file and where it stands in the bytes.
struct XmlElement {
    std::string name{};
    std::vector<std::pair<std::string, std::string>> attributes{};
    std::string text{};  ///< its own, without that of its children
    TextRange range{};
    std::vector<XmlElement> children{};

    /// The first child of a name; nullptr when there is none.
    const XmlElement* child(std::string_view wanted) const;
    /// The text of the first child of a name; empty when there is none.
    std::string textOf(std::string_view wanted) const;
    std::string attribute(std::string_view wanted) const;  ///< empty when it is missing
};

/// Reads an XML file and gives its root. It must be UTF-8, at most 64 elements deep, and declare no
/// entities of its own.
///
/// Errors: Garbled with `path` and the line in `where`.
Result<XmlElement> readXml(std::string_view bytes, std::string_view path);

}  // namespace mailadvisor

#pragma once

#include "facts/reason.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mailadvisor {

inline constexpr std::size_t maxXmlBytes = 64 * 1024;  ///< the largest real file has 8.7 kB
inline constexpr int maxXmlDepth = 16;                 ///< real files reach 5
inline constexpr int maxXmlElements = 2000;            ///< real files stay under 300
inline constexpr std::size_t maxXmlTextBytes = 4096;   ///< of one element or attribute

/// One element of a small document from outside; names without their namespace prefix.
struct XmlNode {
    std::string name{};
    std::vector<std::pair<std::string, std::string>> attributes{};
    std::string text{};  ///< its own characters, outer blanks dropped
    std::vector<XmlNode> children{};

    /// The first child of that name; nothing when there is none.
    const XmlNode* child(std::string_view childName) const;

    /// The text of the first child of that name; empty when there is none.
    std::string_view textOf(std::string_view childName) const;

    /// The value of an attribute; empty when there is none.
    std::string_view attribute(std::string_view attributeName) const;
};

/// How reading a document ended. `reason` is None when `root` holds the whole document.
struct XmlReading {
    XmlNode root{};
    Reason reason{};
    std::string detail{};  ///< parser position and complaint, technical
};

/// Reads a document from an untrusted place: in the encoding that it declares or that came with it
/// as `charset` (xml_bytes.h), no DOCTYPE, within the limits above, whole or not at all.
///
/// Reasons: HtmlInsteadOfXml for web pages of any kind, UnreadableEncoding, XmlDoctype,
/// XmlTooLarge, XmlMalformed.
XmlReading readXmlTree(std::string_view bytes, std::string_view charset = {});

}  // namespace mailadvisor

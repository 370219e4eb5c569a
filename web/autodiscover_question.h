#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace mailadvisor::web {

/// Which answer an Autodiscover question can take.
enum class WantedAnswer {
    Settings,  ///< of mail programs (2006a), by name or because none is named
    Other,     ///< ActiveSync or what else there may be: not ours to give
};

/// What stands in the body of an Autodiscover question ([MS-OXDSCLI] §3.1.5.1).
struct AutodiscoverQuestion {
    std::optional<std::string> address{};  ///< as it was written, entities resolved
    WantedAnswer wants{};
};

/// Looks the two elements up, in any order, case and prefix, whatever else is in the body: real
/// programs do not all send well-formed XML. In time proportional to the body; no entity but XML's
/// own five and numbers is known, and a document type makes the body say nothing at all.
AutodiscoverQuestion autodiscoverQuestionIn(std::string_view body);

}  // namespace mailadvisor::web

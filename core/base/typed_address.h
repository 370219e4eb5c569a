#pragma once

#include <string>
#include <string_view>

namespace mailadvisor {

/// What somebody wrote where an address belongs, taken apart.
struct TypedAddress {
    std::string address{};  ///< what is to be read as the address; not judged yet
    std::string name{};     ///< the name that stood beside it; empty when none did
};

/// Takes an address out of what programs put around it: `Name <a@b>` and `a@b (Name)` (RFC 5322
/// §3.4), `mailto:` (RFC 6068), `SMTP:` (Exchange), `E-mail:`, `="a@b"` and the apostrophe by which
/// spreadsheets mark a text, quotation marks, a comma or semicolon behind it.
///
/// Outer blanks and unseen characters go, the rest is composed (unseen.h), and the wide forms that
/// East Asian keyboards write (＠ ． ａ) become the narrow ones (RFC 8265 §3.3.1).
TypedAddress takenApart(std::string_view typed);

/// True when an @ stands in it, a wide one too.
bool holdsAtSign(std::string_view text);

}  // namespace mailadvisor

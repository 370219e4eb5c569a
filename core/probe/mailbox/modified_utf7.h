#pragma once

#include <string>
#include <string_view>

namespace mailadvisor {

/// A mailbox name of IMAP4rev1 as UTF-8 (RFC 3501 §5.1.3). A name that is not valid modified
/// UTF-7 comes back unchanged: some servers send UTF-8.
std::string decodeModifiedUtf7(std::string_view name);

}  // namespace mailadvisor

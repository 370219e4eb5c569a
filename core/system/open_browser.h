#pragma once

#include <string>

namespace mailadvisor {

/// Has the person's own browser open a file of this computer (an absolute path), without waiting
/// for it: by `xdg-open`, which honours $BROWSER, on a desktop; on Windows as a click would.
///
/// False where there is no desktop, or nothing that opens files. That the browser then shows the
/// file cannot be known.
bool openInBrowser(const std::string& file);

}  // namespace mailadvisor

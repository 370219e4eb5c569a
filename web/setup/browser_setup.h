#pragma once

#include "advisor/outcome.h"
#include "clients/catalogue.h"
#include "net/event_loop.h"
#include "output/sink.h"
#include "web/setup/setup_site.h"

#include <functional>
#include <string>

namespace mailadvisor::web {

/// What set-up in a browser works with; all of it must outlive it.
struct BrowserSetup {
    EventLoop& loop;
    PageFront& front;
    Sentences& say;
    ClientCatalogue& catalogue;                           ///< to take back what was written
    std::function<bool(const std::string& file)> open{};  ///< false: there is no browser here
    std::function<void(const Message&)> tell{};           ///< to whoever started it
    Warn warn{};
    SetupPatience patience{};
};

/// Serves set-up's page on the loopback, on a port that the system chooses, opens it in the
/// person's browser, and leads through set-up there; ends when that is done and was seen, when the
/// page is closed, or when nobody has touched it for long. Gives how `leading` ended, which speaks
/// through the page's front.
///
/// The file that the browser opens lies in the person's own folder (mode 0600), as browsers that
/// are kept in a box see that one alone, until a browser has come in by it.
///
/// Errors: Internal, Refused when there is no port; WriteFailed when there can be no such file;
/// those of `leading`.
Task<Result<RunEnd>> setUpInBrowser(BrowserSetup setup, Task<Result<RunEnd>> leading);

}  // namespace mailadvisor::web

#include "web/page/visitor.h"

#include <array>
#include <utility>

namespace mailadvisor::web {
namespace {

/// The first mark that stands in the text decides: Android names Linux too, an iPhone names a Mac.
constexpr std::array<std::pair<std::string_view, Platform>, 8> platformMarks{{
    {"iPhone", Platform::Ios},
    {"iPad", Platform::Ios},
    {"iPod", Platform::Ios},
    {"Android", Platform::Android},
    {"Windows", Platform::Windows},
    {"Macintosh", Platform::MacOs},
    {"Linux", Platform::Linux},
    {"X11", Platform::Linux},
}};

/// LINE says `Line/`, Facebook's apps `FBAN/` or `FBAV/` (`MessengerForiOS`, `Orca-Android` for
/// Messenger), Instagram, TikTok (`BytedanceWebview`, `musical_ly`) and WeChat their names.
constexpr std::array<std::pair<std::string_view, std::string_view>, 10> appMarks{{
    {" Line/", "LINE"},
    {"Messenger", "Messenger"},
    {"Orca-Android", "Messenger"},
    {"Instagram", "Instagram"},
    {"FBAN/", "Facebook"},
    {"FBAV/", "Facebook"},
    {"FB_IAB/", "Facebook"},
    {"BytedanceWebview", "TikTok"},
    {"musical_ly", "TikTok"},
    {"MicroMessenger", "WeChat"},
}};

bool holds(std::string_view text, std::string_view mark) {
    return text.find(mark) != std::string_view::npos;
}

}  // namespace

Visitor visitorOf(std::string_view userAgent) {
    Visitor visitor;
    for (const auto& [mark, platform] : platformMarks) {
        if (!visitor.platform && holds(userAgent, mark)) visitor.platform = platform;
    }
    for (const auto& [mark, app] : appMarks) {
        if (visitor.app.empty() && holds(userAgent, mark)) visitor.app = app;
    }
    // WeChat's mark holds the word of Messenger.
    if (holds(userAgent, "MicroMessenger")) visitor.app = "WeChat";
    return visitor;
}

}  // namespace mailadvisor::web

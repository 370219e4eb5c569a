#include "signs/hint_page.h"

#include <algorithm>
#include <string>

namespace mailadvisor {
namespace {

struct HintPage {
    HintCode code{};
    std::string_view provider{};  ///< as the hoster table names it
    std::string_view page{};
};

// support.google.com/accounts/answer/185833 · support.apple.com/102654 · proton.me/mail/bridge
// (2026-11). The others move their pages about, or have one for each country.
constexpr HintPage pages[]{
    {HintCode::AppPassword, "Google", "https://myaccount.google.com/apppasswords"},
    {HintCode::AppPassword, "iCloud", "https://account.apple.com"},
    {HintCode::Bridge, "Proton Mail", "https://proton.me/mail/bridge"},
};

}  // namespace

std::string_view pageFor(const Hint& hint) {
    const auto found = std::ranges::find_if(pages, [&](const HintPage& row) {
        return row.code == hint.code && row.provider == hint.subject;
    });
    return found == std::end(pages) ? std::string_view{} : found->page;
}

Message pageMessage(std::string_view page) {
    return {MESSAGE_ID("prompt.hint-page"), {{"page", std::string(page)}}};
}

}  // namespace mailadvisor

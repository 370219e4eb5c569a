#include "advice/cautions.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace mailadvisor {
namespace {

/// Mail lost, then mail not received, then mail not seen, then what is good to know. Rules that are
/// not named here warn of what the person asked for and does not get.
constexpr std::array gravestFirst{
    std::string_view("only-copy-after-retention"),
    std::string_view("pop3-expire"),
    std::string_view("pop3-without-uidl"),
    std::string_view("client-cannot-delete"),
    std::string_view("webmail-recent"),
    std::string_view("nearly-full"),
    std::string_view("filling-up"),
    std::string_view("low-quota"),
    std::string_view("domain-space"),
    std::string_view("local-store-limit"),
    std::string_view("inbox-only"),
    std::string_view("one-device"),
    std::string_view("local-copy"),
    std::string_view("oauth2-only"),
    std::string_view("client-counts-differently"),
    std::string_view("deletion-spreads"),
    std::string_view("retention-period"),
    std::string_view("watch-space"),
    std::string_view("no-quota-known"),
    std::string_view("hidden-from-others"),
};

auto rankOf(const Finding& caution) {
    const auto found = std::ranges::find(gravestFirst, caution.rule);
    return found == gravestFirst.end() ? 0 : found - gravestFirst.begin() + 1;
}

}  // namespace

void keepGravest(std::vector<Finding>& cautions) {
    std::ranges::stable_sort(cautions, {}, rankOf);
    if (cautions.size() > mostCautions) cautions.resize(mostCautions);
}

}  // namespace mailadvisor

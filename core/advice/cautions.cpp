#include "advice/cautions.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace mailadvisor {
namespace {

/// Mail lost, then mail not received, then mail not seen, then what is good to know. Rules that are
/// not named here warn of what the person asked for and does not get.
constexpr std::array gravestFirst{
    std::string_view("client-cannot-delete"),
    std::string_view("only-copy-after-retention"),
    std::string_view("pop3-expire"),
    std::string_view("pop3-without-uidl"),
    std::string_view("figures-differ"),
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

/// Says again that the mailbox, or the domain's space, is or will soon be full.
bool isAboutSpace(const Finding& caution) {
    constexpr std::array rules{std::string_view("nearly-full"), std::string_view("filling-up"),
                               std::string_view("low-quota"), std::string_view("domain-space")};
    return std::ranges::find(rules, caution.rule) != rules.end();
}

/// What comes first has told that space is short, or what the deletion frees.
bool isSaidFirst(const Recommendation& advice, const Finding& caution) {
    if (isAboutSpace(caution)) return std::ranges::any_of(advice.first, precedesTheType);
    const auto& remedies = advice.remedies;
    return caution.rule == "retention-period" &&
           std::ranges::find(remedies, "make-room-by-pop3", &Remedy::id) != remedies.end();
}

}  // namespace

std::size_t mostBelow(const std::vector<Finding>& first) { return first.size() > 1 ? 2 : 3; }

void keepGravest(Recommendation& advice) {
    auto& cautions = advice.cautions;
    std::ranges::stable_sort(cautions, {}, rankOf);
    const auto said = std::ranges::stable_partition(
        cautions, [&](const Finding& caution) { return !isSaidFirst(advice, caution); });
    const auto kept = static_cast<std::size_t>(said.begin() - cautions.begin());
    const auto most = std::min(kept, advice.first.empty() ? mostCautions : mostBelow(advice.first));
    const auto rest = cautions.begin() + static_cast<std::ptrdiff_t>(most);
    advice.furtherCautions.assign(rest, cautions.end());
    cautions.erase(rest, cautions.end());
}

}  // namespace mailadvisor

#include "signs/server_note.h"

#include "base/host_name.h"
#include "signs/server_ability.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace mailadvisor {
namespace {

/// Where people see how full their mailbox is, as the panel's maker sets it up.
std::string spacePageOf(std::string_view product, const std::string& host) {
    if (product == software::directAdmin) return "https://" + host + ":2222";
    if (product == software::cPanel) return "https://" + host + ":2096";
    if (product == software::smarterMail) return "https://" + host + "/interface/root";
    return {};
}

bool emptiesTrash(std::string_view product) {
    return product == software::zimbra || product == software::smarterMail;
}

bool isOpen(const EndpointFacts& endpoint) { return endpoint.state == EndpointState::Open; }

bool isReadingOpen(const Facts& facts) {
    return std::ranges::any_of(facts.endpoints, [](const EndpointFacts& endpoint) {
        return endpoint.protocol != Protocol::Smtp && isOpen(endpoint);
    });
}

/// The notes on one product on one host.
MessageList notesOn(const std::string& product, const std::string& host, bool isReadable) {
    MessageList notes;
    const Argument name{"product", product};
    if (const auto page = spacePageOf(product, host); !page.empty())
        notes.push_back({MESSAGE_ID("server-note.space-page"), {name, {"url", page}}});
    if (product == software::directAdmin)
        notes.push_back({MESSAGE_ID("server-note.no-quota"), {name}});
    if (emptiesTrash(product)) notes.push_back({MESSAGE_ID("server-note.trash"), {name}});
    if (product == software::exchange && !isReadable)
        notes.push_back({MESSAGE_ID("server-note.switched-off"), {{"host", displayHost(host)}}});
    return notes;
}

/// Each product and the host to name for it: one whose certificate verifies, else the first.
std::vector<std::pair<std::string, std::string>> productsAmong(const Facts& facts) {
    std::vector<std::pair<std::string, std::string>> products;
    for (const bool isSafe : {true, false}) {
        for (const auto& endpoint : facts.endpoints) {
            const auto product = softwareOf(endpoint);
            if (!isOpen(endpoint) || !product.isKnown() || isSafelyUsable(endpoint) != isSafe)
                continue;
            const auto isSame = [&](const auto& known) { return known.first == *product; };
            if (std::ranges::none_of(products, isSame))
                products.emplace_back(*product, endpoint.host);
        }
    }
    return products;
}

}  // namespace

MessageList serverNotes(const Facts& facts) {
    MessageList notes;
    const bool isReadable = isReadingOpen(facts);
    for (const auto& [product, host] : productsAmong(facts)) {
        for (auto& note : notesOn(product, host, isReadable)) notes.push_back(std::move(note));
    }
    return notes;
}

}  // namespace mailadvisor

#include "signs/server_note.h"

#include "base/host_name.h"
#include "base/lists.h"
#include "signs/server_ability.h"

#include <algorithm>
#include <string>
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

}  // namespace

MessageList serverNotes(const Facts& facts) {
    MessageList notes;
    const bool isReadable = isReadingOpen(facts);
    for (const auto& endpoint : facts.endpoints) {
        if (!isOpen(endpoint)) continue;
        const auto product = softwareOf(endpoint);
        if (!product.isKnown()) continue;
        for (auto& note : notesOn(*product, endpoint.host, isReadable)) addNew(notes, note);
    }
    return notes;
}

}  // namespace mailadvisor

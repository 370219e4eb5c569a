#include "web/page/cards.h"

#include "advisor/write_request.h"
#include "base/lists.h"
#include "clients/demand.h"
#include "clients/render.h"

#include <algorithm>
#include <array>

namespace mailadvisor::web {
namespace {

constexpr std::array shownPlatforms{Platform::Ios, Platform::Android, Platform::Windows,
                                    Platform::MacOs, Platform::Linux};

bool canSay(const Program& program, const RenderRequest& request) {
    const ClientMetadata& metadata = program.metadata;
    return !firstInability(metadata, demandOf(requestFor(metadata, request, std::nullopt)));
}

const std::string& nameIn(const Sentences& say, const BilingualText& name) {
    return say.language() == Language::Thai ? name.th : name.en;
}

/// Linux stands for the desk that prints the pages of all programs.
std::vector<Guide> guidesOf(const Programs& programs, const RenderRequest& request) {
    std::vector<Guide> guides;
    for (const Program& program : programs.all()) {
        if (!program.makesGuides || !canSay(program, request)) continue;
        auto bundle = renderWith(program.metadata, *program.writer,
                                 requestFor(program.metadata, request, Platform::Linux));
        if (!bundle) continue;
        std::ranges::move(bundle->guides, std::back_inserter(guides));
    }
    return guides;
}

Html cardItem(const PageView& view, const ProgramCard& card, Protocol type) {
    const char* way = card.files == nullptr ? MESSAGE_ID("page.by-hand")
                      : card.guide          ? MESSAGE_ID("page.by-file-or-hand")
                                            : MESSAGE_ID("page.by-file");
    return element("li", element("button", card.name, {{"name", "program"}, {"value", card.id}}) +
                             element("p", view.say({way, {}}), {{"class", "faint"}}) +
                             typeLine(view, card, type));
}

Html group(const PageView& view, const std::vector<ProgramCard>& cards, Platform platform,
           Protocol type) {
    Html items;
    for (const ProgramCard& card : cards) {
        if (contains(card.platforms, platform)) items += cardItem(view, card, type);
    }
    if (items.source.empty()) return {};
    const MessageList name{wordFor(platform)};
    const Message heading = view.visitor.platform == platform
                                ? Message{MESSAGE_ID("page.this-device"), {{"platform", name}}}
                                : wordFor(platform);
    return element("h3", view.say(heading), {{"class", "group"}}) +
           element("ul", items, {{"class", "programs"}});
}

}  // namespace

Message wordFor(Platform platform) {
    switch (platform) {
        case Platform::Ios: return {MESSAGE_ID("page.platform-ios"), {}};
        case Platform::Android: return {MESSAGE_ID("page.platform-android"), {}};
        case Platform::Windows: return {MESSAGE_ID("page.platform-windows"), {}};
        case Platform::MacOs: return {MESSAGE_ID("page.platform-macos"), {}};
        case Platform::Linux: return {MESSAGE_ID("page.platform-linux"), {}};
    }
    return {};
}

std::vector<ProgramCard> cardsFor(const Programs& programs, const RenderRequest& request,
                                  const Sentences& say) {
    std::vector<ProgramCard> cards;
    std::vector<std::string> withGuide;
    for (Guide& guide : guidesOf(programs, request)) {
        ProgramCard card;
        card.id = guide.path;
        card.name = say(guide.program);
        card.platforms = guide.platforms;
        card.typeChoice = guide.typeChoice;
        if (const Program* files = programs.find(guide.writer)) {
            withGuide.push_back(guide.writer);
            if (canSay(*files, request)) card.files = files;
        }
        card.guide = std::move(guide);
        cards.push_back(std::move(card));
    }
    for (const Program& program : programs.all()) {
        const bool isOwn = !program.makesGuides && !contains(withGuide, program.metadata.id);
        if (!isOwn || !canSay(program, request)) continue;
        cards.push_back({program.metadata.id,
                         nameIn(say, program.metadata.name),
                         program.metadata.platforms,
                         {},
                         &program,
                         std::nullopt});
    }
    return cards;
}

Html cardGroups(const PageView& view, const std::vector<ProgramCard>& cards, Protocol type) {
    Html groups;
    const auto own = view.visitor.platform;
    if (own) groups += group(view, cards, *own, type);
    for (const Platform platform : shownPlatforms) {
        if (platform != own) groups += group(view, cards, platform, type);
    }
    return groups;
}

Html typeLine(const PageView& view, const ProgramCard& card, Protocol type) {
    if (type != Protocol::Pop3 || card.typeChoice.empty()) return {};
    return element("p", view.say({MESSAGE_ID("page.choose-type"),
                                  {{"choice", MessageList{card.typeChoice}}}}));
}

}  // namespace mailadvisor::web

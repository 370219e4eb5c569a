#include "dialogue/needs_said.h"

#include "base/lists.h"

#include <algorithm>
#include <array>

namespace mailadvisor::dialogue {
namespace {

using Ids = std::vector<std::string>;

constexpr std::array placesWithMailProgram{"office-computer", "home-computer", "phone"};

const Ids* placesIn(const Answers& answers) {
    const auto answer = answers.find(QuestionId::Places);
    return answer == answers.end() ? nullptr : std::get_if<Ids>(&answer->second);
}

void readPlaces(Needs& needs, const Ids& places) {
    const auto devices = std::ranges::count_if(
        placesWithMailProgram, [&](std::string_view place) { return contains(places, place); });
    needs.devices = Fact<int>::known(static_cast<int>(devices));
    const Webmail webmail = contains(places, "webmail-all")      ? Webmail::Yes
                            : contains(places, "webmail-recent") ? Webmail::Recent
                                                                 : Webmail::No;
    needs.webmail = Fact<Webmail>::known(webmail);
    needs.shared = Fact<bool>::known(contains(places, "someone-else"));
    if (devices == 1 && contains(places, "phone")) needs.phoneOnly = Fact<bool>::known(true);
}

Unexpected notExact() {
    return Unexpected{{ErrorCode::InvalidInput,
                       "--devices, --webmail, --shared",
                       {MESSAGE_ID("error.setup-places"), {}},
                       {MESSAGE_ID("error.setup-places.remedy"), {}}}};
}

Ids placesFor(const Needs& needs) {
    Ids places;
    for (int i = 0; i < *needs.devices; ++i) {
        places.emplace_back(placesWithMailProgram[static_cast<std::size_t>(i)]);
    }
    if (*needs.webmail == Webmail::Yes) places.emplace_back("webmail-all");
    if (*needs.webmail == Webmail::Recent) places.emplace_back("webmail-recent");
    if (*needs.shared) places.emplace_back("someone-else");
    return places;
}

}  // namespace

Needs needsSaid(const Answers& answers) {
    Needs needs;
    const Ids* places = placesIn(answers);
    if (places != nullptr && !places->empty()) readPlaces(needs, *places);
    if (isWebmailOnly(needs)) return needs;  // nothing to keep it in
    if (const auto keep = answers.find(QuestionId::KeepCopy); keep != answers.end()) {
        needs.backup = Fact<bool>::known(std::get<bool>(keep->second));
    }
    if (const auto type = answers.find(QuestionId::CurrentType); type != answers.end()) {
        const auto known = currentTypeFromName(std::get<std::string>(type->second));
        if (known) needs.currentType = Fact<CurrentType>::known(*known);
    }
    if (const auto purpose = answers.find(QuestionId::Purpose); purpose != answers.end()) {
        const auto known = purposeFromName(std::get<std::string>(purpose->second));
        if (known) needs.purpose = Fact<mailadvisor::Purpose>::known(*known);
    }
    return needs;
}

Result<Answers> answersSaying(const Needs& needs) {
    Answers answers;
    if (needs.backup.isKnown()) answers[QuestionId::KeepCopy] = *needs.backup;
    if (needs.currentType.isKnown()) {
        answers[QuestionId::CurrentType] = std::string(nameOf(*needs.currentType));
    }
    if (needs.purpose.isKnown()) {
        answers[QuestionId::Purpose] = std::string(nameOf(*needs.purpose));
    }
    const int said =
        int{needs.devices.isKnown()} + int{needs.webmail.isKnown()} + int{needs.shared.isKnown()};
    if (said == 0) return answers;
    const int most = static_cast<int>(placesWithMailProgram.size());
    if (said < 3 || *needs.devices > most) return notExact();
    Ids places = placesFor(needs);
    if (places.empty()) return notExact();
    answers[QuestionId::Places] = std::move(places);
    return answers;
}

}  // namespace mailadvisor::dialogue

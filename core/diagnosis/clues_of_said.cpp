#include "base/ascii.h"
#include "diagnosis/clue_sources.h"

#include <algorithm>
#include <array>

namespace mailadvisor {
namespace {

void addStates(const Said& said, Clues& clues) {
    const auto add = [&](SaidState state, Clue works, std::optional<Clue> fails) {
        clues.addIf(state == SaidState::Works, works);
        if (fails) clues.addIf(state == SaidState::Fails, *fails);
    };
    add(said.mobileData, Clue::MobileWorks, Clue::MobileFails);
    add(said.otherPrograms, Clue::WebWorks, Clue::WebFails);
    add(said.receiving, Clue::ReceivingWorks, std::nullopt);
    add(said.sending, Clue::SendingWorks, std::nullopt);
    add(said.otherDevice, Clue::OnlyThisDevice, std::nullopt);
    add(said.otherMail, Clue::OtherMailPasses, std::nullopt);
    clues.addIf(said.website == SaidState::Fails, Clue::WebsiteGone);
    clues.addIf(said.webmail == SaidState::Fails, Clue::WebmailRefuses);
    // A program keeps the outgoing password apart: webmail says nothing about that copy.
    clues.addIf(said.webmail == SaidState::Works && said.receiving != SaidState::Works,
                Clue::WebmailWorks);
}

void addScope(SaidScope scope, Clues& clues) {
    switch (scope) {
        case SaidScope::Unknown: return;
        case SaidScope::Everyone: clues.add(Clue::Everyone); return;
        case SaidScope::Several: clues.add(Clue::Several); return;
        case SaidScope::OnlyThis: clues.add(Clue::OnlyCaller); return;
        case SaidScope::OnlyDevice: clues.add(Clue::OnlyThisDevice); return;
    }
}

/// Systems without TLS 1.2 or without today's roots, by the names people give them.
bool isOldSystem(std::string_view system) {
    constexpr std::array old{"windows xp",   "windows vista", "windows 7",    "windows 8",
                             "outlook 2007", "outlook 2010",  "outlook 2013", "android 4",
                             "android 5",    "android 6",     "android 7.0",  "ios 7",
                             "ios 8",        "ios 9",         "el capitan",   "10.11"};
    const std::string name = lowerAscii(system);
    return std::ranges::any_of(
        old, [&](const char* each) { return name.find(each) != std::string::npos; });
}

}  // namespace

void addSaidClues(const Call& call, Clues& clues) {
    const Said& said = call.said;
    addStates(said, clues);
    addScope(said.scope, clues);
    clues.addIf(said.changed.password, Clue::PasswordChanged);
    clues.addIf(said.changed.device, Clue::DeviceChanged);
    clues.addIf(said.changed.provider, Clue::ProviderMoved);
    clues.addIf(said.changed.system, Clue::SystemUpdated);
    clues.addIf(said.isReportedByOthers, Clue::ReportedByOthers);
    clues.addIf(said.isManyAtOnce, Clue::ManyAtOnce);
    clues.addIf(said.isPasswordRetyped, Clue::Retyped);
    const auto& asked = call.more.asked;
    clues.addIf(asked.lastsLong == true, Clue::LastsLong);
    clues.addIf(asked.hasSecondDevice == true, Clue::SecondDevice);
    clues.addIf(asked.isClockRight == true, Clue::ClockRight);
    clues.addIf(asked.isClockRight == false, Clue::ClockSaidWrong);
    clues.addIf(asked.hasSentMany == false, Clue::SentLittle);
    clues.addIf(isOldSystem(asked.system), Clue::OldDevice);
}

}  // namespace mailadvisor

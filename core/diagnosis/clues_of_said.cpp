#include "diagnosis/clue_sources.h"
#include "diagnosis/old_system.h"

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
    clues.addIf(said.isClockRight == true, Clue::ClockRight);
    clues.addIf(said.isClockRight == false, Clue::ClockSaidWrong);
    clues.addIf(asked.hasSentMany == false, Clue::SentLittle);
    clues.addIf(isOldSystem(asked.system), Clue::OldDevice);
}

}  // namespace mailadvisor

#include "diagnosis/lay_answers.h"

namespace mailadvisor {
namespace {

void layState(SaidState answer, SaidState& read) {
    if (answer != SaidState::Unknown) read = answer;
}

void layChanges(const SaidChanges& answer, SaidChanges& read) {
    read.password = read.password || answer.password;
    read.device = read.device || answer.device;
    read.provider = read.provider || answer.provider;
    read.system = read.system || answer.system;
    read.nothing = read.nothing || answer.nothing;
}

}  // namespace

void layAnswers(const More::Asked& asked, Said& said) {
    layState(asked.webmail, said.webmail);
    layState(asked.mobileData, said.mobileData);
    layState(asked.receiving, said.receiving);
    layState(asked.sending, said.sending);
    layState(asked.otherPrograms, said.otherPrograms);
    layState(asked.website, said.website);
    layState(asked.otherDevice, said.otherDevice);
    layState(asked.otherMail, said.otherMail);
    layChanges(asked.changed, said.changed);
    if (asked.scope != SaidScope::Unknown) said.scope = asked.scope;
    if (asked.isClockRight) said.isClockRight = asked.isClockRight;
    if (asked.attachment) said.attachment = asked.attachment;
    if (asked.hasSentMany) said.isManyAtOnce = *asked.hasSentMany;
    const auto& outgoing = asked.outgoing;
    if (outgoing.signsIn) said.settings.signsIn = outgoing.signsIn;
    if (outgoing.port != Port{}) said.settings.ports = {outgoing.port};
    if (!outgoing.security.empty()) said.settings.encrypted = outgoing.security != "plain";
}

}  // namespace mailadvisor

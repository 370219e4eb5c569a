#include "diagnosis/clue.h"

#include "base/names.h"

#include <algorithm>

namespace mailadvisor {
namespace {

constexpr auto clueNames = namesOf<Clue>({
    {Clue::IncomingOpen, "incoming-open"},
    {Clue::OutgoingOpen, "outgoing-open"},
    {Clue::OpenAtCaller, "open-at-caller"},
    {Clue::DeadAtCaller, "dead-at-caller"},
    {Clue::DeadAtDesk, "dead-at-desk"},
    {Clue::DeadSomewhere, "dead-somewhere"},
    {Clue::OnlyHereDead, "only-here-dead"},
    {Clue::DeadInBoth, "dead-in-both"},
    {Clue::OutgoingDead, "outgoing-dead"},
    {Clue::OutgoingDeadAtCaller, "outgoing-dead-at-caller"},
    {Clue::NeededPortsOpen, "needed-ports-open"},
    {Clue::ServerUp, "server-up"},
    {Clue::ControlOpen, "control-open"},
    {Clue::ControlSilent, "control-silent"},
    {Clue::Port25Silent, "port-25-silent"},
    {Clue::PortsBlockedHere, "ports-blocked-here"},
    {Clue::WebWorks, "web-works"},
    {Clue::WebFails, "web-fails"},
    {Clue::MobileWorks, "mobile-works"},
    {Clue::MobileFails, "mobile-fails"},
    {Clue::CaptivePortal, "captive-portal"},
    {Clue::HostGone, "host-gone"},
    {Clue::DomainGone, "domain-gone"},
    {Clue::ZoneGone, "zone-gone"},
    {Clue::NamesResolve, "names-resolve"},
    {Clue::OtherHostPublished, "other-host-published"},
    {Clue::SameHostPublished, "same-host-published"},
    {Clue::HostMistyped, "host-mistyped"},
    {Clue::CertExpired, "cert-expired"},
    {Clue::CertNotExpired, "cert-not-expired"},
    {Clue::CertOfOtherName, "cert-of-other-name"},
    {Clue::CertNameFits, "cert-name-fits"},
    {Clue::CertOwnName, "cert-own-name"},
    {Clue::CertChainBroken, "cert-chain-broken"},
    {Clue::CertIssuerUnknown, "cert-issuer-unknown"},
    {Clue::CertInOrder, "cert-in-order"},
    {Clue::CertBadAtDesk, "cert-bad-at-desk"},
    {Clue::CertBadOnlyAtCaller, "cert-bad-only-at-caller"},
    {Clue::Intercepted, "intercepted"},
    {Clue::ClockWrong, "clock-wrong"},
    {Clue::ClockSaidWrong, "clock-said-wrong"},
    {Clue::ClockRight, "clock-right"},
    {Clue::DoubtUnfounded, "doubt-unfounded"},
    {Clue::OldDevice, "old-device"},
    {Clue::TokensOnly, "tokens-only"},
    {Clue::AppPasswordProvider, "app-password-provider"},
    {Clue::PasswordWays, "password-ways"},
    {Clue::SwitchedOffAtFirst, "switched-off-at-first"},
    {Clue::BridgeNeeded, "bridge-needed"},
    {Clue::SeveralSystems, "several-systems"},
    {Clue::OneSystem, "one-system"},
    {Clue::AtMicrosoft, "at-microsoft"},
    {Clue::NotAtMicrosoft, "not-at-microsoft"},
    {Clue::ProgramWithoutOAuth, "program-without-oauth"},
    {Clue::ProgramWithOAuth, "program-with-oauth"},
    {Clue::UserNameDiffers, "user-name-differs"},
    {Clue::UserNameFits, "user-name-fits"},
    {Clue::LoginAccepted, "login-accepted"},
    {Clue::LoginRefusedHere, "login-refused-here"},
    {Clue::LoginExpired, "login-expired"},
    {Clue::LoginUnavailable, "login-unavailable"},
    {Clue::LoginThrottled, "login-throttled"},
    {Clue::LoginByPolicy, "login-by-policy"},
    {Clue::MailboxFull, "mailbox-full"},
    {Clue::MailboxRoomy, "mailbox-roomy"},
    {Clue::EmptiedByAnother, "emptied-by-another"},
    {Clue::InboxReachesBack, "inbox-reaches-back"},
    {Clue::SizeExceeded, "size-exceeded"},
    {Clue::SizeFits, "size-fits"},
    {Clue::NoSignInForSending, "no-sign-in-for-sending"},
    {Clue::PlainOutgoing, "plain-outgoing"},
    {Clue::WrongPair, "wrong-pair"},
    {Clue::RightPair, "right-pair"},
    {Clue::OfficeLineListed, "office-line-listed"},
    {Clue::ServerListed, "server-listed"},
    {Clue::SenderProofFails, "sender-proof-fails"},
    {Clue::Everyone, "everyone"},
    {Clue::Several, "several"},
    {Clue::OnlyCaller, "only-caller"},
    {Clue::OnlyThisDevice, "only-this-device"},
    {Clue::WebmailWorks, "webmail-works"},
    {Clue::WebmailRefuses, "webmail-refuses"},
    {Clue::ReceivingWorks, "receiving-works"},
    {Clue::SendingWorks, "sending-works"},
    {Clue::OutgoingPasswordOnly, "outgoing-password-only"},
    {Clue::PasswordChanged, "password-changed"},
    {Clue::DeviceChanged, "device-changed"},
    {Clue::ProviderMoved, "provider-moved"},
    {Clue::SystemUpdated, "system-updated"},
    {Clue::OtherMailPasses, "other-mail-passes"},
    {Clue::ReportedByOthers, "reported-by-others"},
    {Clue::ManyAtOnce, "many-at-once"},
    {Clue::SentLittle, "sent-little"},
    {Clue::Retyped, "retyped"},
    {Clue::WebsiteGone, "website-gone"},
    {Clue::LastsLong, "lasts-long"},
    {Clue::SecondDevice, "second-device"},
    {Clue::NeverReached, "never-reached"},
    {Clue::ServerSpoke, "server-spoke"},
    {Clue::SignInTried, "sign-in-tried"},
    {Clue::BounceOfOthers, "bounce-of-others"},
    {Clue::NoListNamed, "no-list-named"},
    {Clue::CertificateExplains, "certificate-explains"},
    {Clue::ServerNamesReason, "server-names-reason"},
    {Clue::WordsPoint, "words-point"},
    {Clue::CallerDescribes, "caller-describes"},
});
constexpr auto everyClue = clueNames.values();

}  // namespace

std::string_view nameOf(Clue clue) { return clueNames.nameOf(clue); }
std::span<const Clue> allClues() { return everyClue; }

Message messageOf(const SeenClue& seen) {
    return {"clue." + std::string(nameOf(seen.clue)), seen.arguments};
}

void Clues::add(Clue clue, std::vector<Argument> arguments) {
    if (!has(clue)) seen_.push_back({clue, std::move(arguments)});
}

void Clues::addIf(bool is, Clue clue, std::vector<Argument> arguments) {
    if (is) add(clue, std::move(arguments));
}

const SeenClue* Clues::find(Clue clue) const {
    const auto found = std::ranges::find(seen_, clue, &SeenClue::clue);
    return found == seen_.end() ? nullptr : &*found;
}

}  // namespace mailadvisor

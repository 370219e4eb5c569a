#include "base/lists.h"
#include "diagnosis/clue_sources.h"
#include "diagnosis/lead_words.h"

#include <algorithm>
#include <array>
#include <span>

namespace mailadvisor {
namespace {

using enum SaidSign;

constexpr std::array beforeSignIn{
    NameNotFound,         ConnectionFailed,   ConnectionRefused, TimedOut,
    LocalNetworkFault,    NoNetwork,          WifiSignIn,        EncryptionFailed,
    CertificateDoubted,   CertificateExpired, CertificateName,   CertificateNotYetValid,
    CertificateUntrusted, StartTlsFailed,     StartTlsNotOffered};

constexpr std::array atSignIn{LoginRefused,        PasswordAskedAgain, UserRefused,
                              ExchangeLoginFailed, AppPasswordNeeded,  ProviderSignInNeeded,
                              BasicAuthOff,        TenantSmtpAuthOff,  MailboxSmtpAuthOff,
                              PolicyRefused,       FederatedSignIn,    CredentialsIncorrect,
                              AccessDisabled,      PasswordExpired,    AccountBarred,
                              SignInUnavailable,   TooManyLoginErrors};

constexpr std::array doubts{CertificateDoubted,     CertificateExpired,   CertificateName,
                            CertificateNotYetValid, CertificateUntrusted, EncryptionFailed};

bool hasOneOf(const Said& said, std::span<const SaidSign> signs) {
    return std::ranges::any_of(signs, [&](SaidSign sign) { return said.has(sign); });
}

/// On an iPhone "the connection to the server failed" is said of a lapsed sign-in too.
bool isVagueOnPhone(const Said& said) {
    const bool isPhone = said.program == SaidProgram::AppleMailIos;
    return isPhone && said.signs == std::vector{ConnectionFailed};
}

bool isServerCode(const SaidCode& code) { return code.kind != SaidCodeKind::Outlook; }

bool isCertificateSeen(const Clues& clues) {
    return clues.has(Clue::CertExpired) || clues.has(Clue::CertOfOtherName) ||
           clues.has(Clue::CertChainBroken) || clues.has(Clue::CertIssuerUnknown);
}

}  // namespace

void addWordClues(const Call& call, Clues& clues) {
    const Said& said = call.said;
    const bool isReached = hasOneOf(said, atSignIn);
    clues.addIf(hasOneOf(said, beforeSignIn) && !isReached && !isVagueOnPhone(said),
                Clue::NeverReached);
    clues.addIf(isReached && !said.has(PasswordAskedAgain), Clue::SignInTried);
    const bool isWords = !said.serverWords.empty() || std::ranges::any_of(said.codes, isServerCode);
    clues.addIf((isWords || isReached) && !said.has(PasswordAskedAgain), Clue::ServerSpoke);
    // Too much mail "from your IP address" is an address that is listed, as Google says it.
    const bool isListed =
        said.has(Blocklisted) || said.has(LineBlocklisted) || said.has(UnusualRate);
    clues.addIf(isWords && !isListed && !said.has(Refused) && !said.signs.empty(),
                Clue::NoListNamed);
    clues.addIf(said.speaker == SaidSpeaker::LaterServer, Clue::BounceOfOthers);
    clues.addIf(hasOneOf(said, doubts) && isCertificateSeen(clues), Clue::CertificateExplains);
    clues.addIf(hasOneOf(said, doubts) && clues.has(Clue::CertInOrder), Clue::DoubtUnfounded);
    clues.addIf(said.receiving == SaidState::Works && said.has(LoginRefused),
                Clue::OutgoingPasswordOnly);
    clues.addIf(namesACause(said), Clue::ServerNamesReason);
}

}  // namespace mailadvisor

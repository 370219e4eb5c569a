#include "audit/web_faults.h"

#include "base/lists.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace mailadvisor {
namespace {

bool wasFound(const DomainView& view, Source source) {
    return std::ranges::any_of(view.facts().discovery.attempts, [&](const Attempt& attempt) {
        return attempt.source == source && attempt.outcome == Outcome::Found;
    });
}

/// A lint says what is wrong with the file already.
bool isExplained(const DomainView& view, const Attempt& attempt) {
    return std::ranges::any_of(view.facts().discovery.lints, [&](const Lint& lint) {
        const bool isConsequence =
            lint.code == LintCode::NoIncoming || lint.code == LintCode::NoOutgoing;
        return lint.source == attempt.source && placeOf(lint.url) == placeOf(attempt.url) &&
               !isConsequence;
    });
}

/// Mozilla's programs name the person; a site that wants that has a good file.
bool wasFoundForSomebody(const DomainView& view, const Attempt& attempt) {
    return std::ranges::any_of(view.facts().discovery.attempts, [&](const Attempt& other) {
        return other.source == attempt.source && other.outcome == Outcome::Found &&
               placeOf(other.url) == placeOf(attempt.url);
    });
}

bool isNotJudged(const Attempt& attempt) {
    return attempt.outcome == Outcome::Found || attempt.outcome == Outcome::Skipped ||
           isUntold(attempt.reason);
}

bool hasDanglingName(const DomainView& view, std::string_view host) {
    const auto* named = view.hostNamed(host);
    return named != nullptr && named->alias.isKnown() && !named->alias->empty() &&
           view.leadsNowhere(host);
}

/// What a reason means for one kind of place.
struct Meaning {
    Reason reason{};
    AuditCode code{};
};

template <std::size_t N>
std::optional<AuditCode> meaningOf(Reason reason, const std::array<Meaning, N>& meanings) {
    const auto found = std::ranges::find(meanings, reason, &Meaning::reason);
    if (found == meanings.end()) return std::nullopt;
    return found->code;
}

// What nobody would write in vain: a file stands there and cannot be used.
constexpr std::array brokenFile{
    Meaning{Reason::XmlMalformed, AuditCode::AutoconfigMalformed},
    Meaning{Reason::UnreadableEncoding, AuditCode::AutoconfigMalformed},
    Meaning{Reason::XmlDoctype, AuditCode::AutoconfigDoctype},
    Meaning{Reason::XmlTooLarge, AuditCode::AutoconfigTooLarge},
    Meaning{Reason::XmlWrongRoot, AuditCode::AutoconfigOtherXml},
    Meaning{Reason::NoUsableServer, AuditCode::AutoconfigEmpty},
};

// What is wrong at a name that is there for nothing else.
constexpr std::array brokenSite{
    Meaning{Reason::HtmlInsteadOfXml, AuditCode::AutoconfigWebPage},
    Meaning{Reason::CertificateNotTrusted, AuditCode::AutoconfigCertificate},
    Meaning{Reason::RedirectToPlainHttp, AuditCode::AutoconfigRedirectHttp},
    Meaning{Reason::TooManyRedirects, AuditCode::AutoconfigRedirectLoop},
    Meaning{Reason::RedirectToOwnMachine, AuditCode::AutoconfigRedirectInside},
    Meaning{Reason::SignInRequired, AuditCode::AutoconfigSignIn},
    Meaning{Reason::HttpStatus, AuditCode::AutoconfigStatus},
    Meaning{Reason::NotFoundThere, AuditCode::AutoconfigMissingFile},
    Meaning{Reason::ConnectionRefused, AuditCode::AutoconfigClosed},
    Meaning{Reason::ConnectionLost, AuditCode::AutoconfigClosed},
    Meaning{Reason::TlsHandshakeFailed, AuditCode::AutoconfigClosed},
    Meaning{Reason::TlsTooOld, AuditCode::AutoconfigClosed},
    Meaning{Reason::WrongProtocol, AuditCode::AutoconfigClosed},
};

constexpr std::array brokenAutodiscover{
    Meaning{Reason::HtmlInsteadOfXml, AuditCode::AutodiscoverWebPage},
    Meaning{Reason::XmlMalformed, AuditCode::AutodiscoverMalformed},
    Meaning{Reason::UnreadableEncoding, AuditCode::AutodiscoverMalformed},
    Meaning{Reason::XmlDoctype, AuditCode::AutodiscoverMalformed},
    Meaning{Reason::XmlTooLarge, AuditCode::AutodiscoverMalformed},
    Meaning{Reason::XmlWrongRoot, AuditCode::AutodiscoverMalformed},
    Meaning{Reason::NoUsableServer, AuditCode::AutodiscoverEmpty},
    Meaning{Reason::NotFoundThere, AuditCode::AutodiscoverStatus},
    Meaning{Reason::HttpStatus, AuditCode::AutodiscoverStatus},
    Meaning{Reason::RedirectToPlainHttp, AuditCode::AutodiscoverRedirectHttp},
    Meaning{Reason::RedirectToOwnMachine, AuditCode::AutodiscoverRedirectHttp},
    Meaning{Reason::TooManyRedirects, AuditCode::AutodiscoverRedirectLoop},
    Meaning{Reason::CertificateNotTrusted, AuditCode::AutodiscoverCertificate},
    Meaning{Reason::ConnectionRefused, AuditCode::AutodiscoverClosed},
    Meaning{Reason::ConnectionLost, AuditCode::AutodiscoverClosed},
    Meaning{Reason::TlsHandshakeFailed, AuditCode::AutodiscoverClosed},
    Meaning{Reason::TlsTooOld, AuditCode::AutodiscoverClosed},
    Meaning{Reason::WrongProtocol, AuditCode::AutodiscoverClosed},
};

constexpr int wantsSignInStatus = 401;
constexpr int methodRefusedStatus = 405;
constexpr int goodStatus = 200;

/// What is wrong at the name that is there for nothing else but the file.
std::optional<AuditCode> faultOfSite(const DomainView& view, const Attempt& attempt) {
    const auto code = meaningOf(attempt.reason, brokenSite);
    if (code == AuditCode::AutoconfigWebPage && wasFound(view, Source::WellKnown))
        return AuditCode::AutoconfigShadowed;
    if (code == AuditCode::AutoconfigStatus && attempt.status == wantsSignInStatus)
        return AuditCode::AutoconfigSignIn;
    return code;
}

/// The notice about plain http says it all.
bool isSaidByPlainFile(AuditCode code) {
    constexpr std::array codes{AuditCode::AutoconfigClosed, AuditCode::AutoconfigMissingFile,
                               AuditCode::AutoconfigWebPage, AuditCode::AutoconfigStatus};
    return contains(codes, code);
}

bool isHint(HintCode code) {
    return code == HintCode::ExchangeLike || code == HintCode::SignInForSettings ||
           code == HintCode::OAuth2Only;
}

}  // namespace

std::string_view placeOf(std::string_view url) { return url.substr(0, url.find('?')); }

std::optional<AuditCode> faultOfAutoconfig(const DomainView& view, const Attempt& attempt) {
    if (isNotJudged(attempt) || wasFoundForSomebody(view, attempt)) return std::nullopt;
    const bool isOwnName = attempt.source == Source::Autoconfig;
    const auto host = hostOfUrl(attempt.url);
    if (isOwnName && hasDanglingName(view, host)) return AuditCode::AutoconfigNameDangling;
    if (isOwnName && !view.isOnPurpose(host)) return std::nullopt;
    auto fault = meaningOf(attempt.reason, brokenFile);
    if (fault == AuditCode::AutoconfigEmpty && isExplained(view, attempt)) return std::nullopt;
    if (!fault && isOwnName) fault = faultOfSite(view, attempt);
    const bool isSaid = hasPlainAutoconfig(view) && !hasAutoconfig(view);
    if (fault && isSaid && isSaidByPlainFile(*fault)) return std::nullopt;
    return fault;
}

std::optional<AuditCode> faultOfAutodiscover(const DomainView& view, const Attempt& attempt) {
    const auto host = hostOfUrl(attempt.url);
    // The domain's own web site answers any question of that kind with something.
    const bool isOwnName = host == "autodiscover." + view.domain();
    if (!isOwnName || isNotJudged(attempt) || attempt.url.starts_with("http://"))
        return std::nullopt;
    if (hasDanglingName(view, host)) return AuditCode::AutodiscoverNameDangling;
    if (!view.isOnPurpose(host)) return std::nullopt;
    const auto fault = meaningOf(attempt.reason, brokenAutodiscover);
    if (fault == AuditCode::AutodiscoverEmpty && isExplained(view, attempt)) return std::nullopt;
    if (fault != AuditCode::AutodiscoverStatus) return fault;
    if (attempt.status == methodRefusedStatus) return AuditCode::AutodiscoverPostRefused;
    // Answered well, with an error of Autodiscover's own.
    return attempt.status == goodStatus ? AuditCode::AutodiscoverEmpty : fault;
}

bool hasAutoconfig(const DomainView& view) {
    return wasFound(view, Source::Autoconfig) || wasFound(view, Source::WellKnown);
}

bool hasPlainAutoconfig(const DomainView& view) {
    return std::ranges::any_of(view.facts().discovery.attempts, [](const Attempt& attempt) {
        const bool isThere =
            attempt.outcome == Outcome::Found || attempt.outcome == Outcome::Untrusted;
        return attempt.source == Source::HttpAutoconfig && isThere &&
               attempt.reason == Reason::PlainHttp;
    });
}

bool wantsSignIn(const DomainView& view) {
    return std::ranges::any_of(view.facts().discovery.hints, [](const Hint& hint) {
        return hint.source == Source::Autodiscover && isHint(hint.code);
    });
}

bool hasAutodiscover(const DomainView& view) {
    return wasFound(view, Source::Autodiscover) || wantsSignIn(view);
}

}  // namespace mailadvisor

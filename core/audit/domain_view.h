#pragma once

#include "audit/score.h"
#include "facts/facts.h"
#include "facts/published_domain.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mailadvisor {

/// A server that answered, with what mail programs have to know about it: safely, or where none of
/// its service did, with nothing wrong but the certificate.
struct OfferedServer {
    Protocol protocol{};
    Security security{};
    std::string host{};
    Port port{};
    std::string usernamePattern{};
    std::vector<std::string> auth{};  ///< autoconfig's words

    friend bool operator==(const OfferedServer&, const OfferedServer&) = default;
};

/// One service record that mail programs ask for (RFC 6186 §3, RFC 8314 §5.1).
struct MailService {
    std::string_view label{};  ///< "_imaps._tcp"
    Protocol protocol{};
    Security security{};
};

/// The six of them.
std::span<const MailService> mailServices();

/// The facts of a domain as the audit asks them.
class DomainView {
public:
    /// The facts must outlive it.
    explicit DomainView(const Facts& facts);

    const Facts& facts() const { return facts_; }
    const PublishedDomain& published() const { return *published_; }
    const std::string& domain() const { return domain_; }

    /// The domain says that it takes no mail (RFC 7505).
    bool takesNoMail() const;

    /// What the DNS says about a name; nothing when it was not asked.
    const NamedHost* hostNamed(std::string_view host) const;

    /// The DNS answered that the name leads nowhere.
    bool leadsNowhere(std::string_view host) const;

    /// The name is there on purpose: it leads somewhere, and not only where every name leads.
    bool isOnPurpose(std::string_view host) const;

    const SiteFacts* siteAt(std::string_view host) const;

    /// The site answers with a page whatever it is asked for.
    bool isCatchAll(std::string_view host) const;

    const PublishedService* serviceNamed(std::string_view label) const;

    /// The best server of a kind; nothing when there is none.
    const OfferedServer* offered(Protocol protocol, Security security) const;
    bool offers(Protocol protocol) const;

    /// A port of that service could not be told: whether it is offered is not known.
    bool mayBeOffered(const MailService& service) const;

    /// All of them: IMAP, POP3, SMTP, and for each TLS before STARTTLS.
    const std::vector<OfferedServer>& allOffered() const { return offered_; }

    /// The URL at which a source of the domain was read; empty when it was not.
    std::string urlOf(Source source) const;

    /// A source other than a guess names this very server.
    bool isNamed(const EndpointFacts& endpoint) const;

    /// A source of the domain itself could not be read: what it names is not known.
    bool hasUnreadSource() const { return hasUnreadSource_; }

private:
    const Facts& facts_;
    const PublishedDomain* published_;
    std::string domain_{};
    std::vector<OfferedServer> offered_{};
    bool hasUnreadSource_{};
};

/// Nobody answered, or our own computer had no means: nothing is known, whatever was asked.
bool isUntold(Reason reason);

/// The source was asked, or was to be, and could not be read.
bool isUnread(const Attempt& attempt);

/// Where it is counted whether a source of the domain tells the truth.
ScoreGroup truthOf(Source source);

/// Where it is counted whether a protocol is safe.
ScoreGroup safetyOf(Protocol protocol);

/// A port of another protocol, or of the other way of encrypting: a fault of what is published, and
/// nothing that answers there says anything.
bool hasWrongPort(const EndpointFacts& endpoint);

/// "imap mail.company.example 993".
std::string whereOf(const EndpointFacts& endpoint);

/// "autoconfig.company.example" of a URL.
std::string_view hostOfUrl(std::string_view url);

}  // namespace mailadvisor

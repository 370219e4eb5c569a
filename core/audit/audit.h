#pragma once

#include "audit/audit_rule.h"
#include "audit/score.h"
#include "facts/facts.h"

#include <string>
#include <vector>

namespace mailadvisor {

/// A file of settings and the lines with which web servers give it out. Whole and right as they
/// stand, but for the paths of certificates.
struct WebLines {
    std::string host{};    ///< the site they belong to
    std::string path{};    ///< where programs ask for the file: "/mail/config-v1.1.xml"
    std::string file{};    ///< the file itself
    std::string nginx{};   ///< a whole `server` block that needs no file beside it
    std::string apache{};  ///< for the site's `VirtualHost`; the file stands beside it
    std::string iis{};     ///< a web.config for the site's folder; the file stands in it

    friend bool operator==(const WebLines&, const WebLines&) = default;
};

/// What can be pasted to mend a finding; empty where there is nothing to paste.
struct AuditFix {
    /// Whole records in master-file form with absolute names (RFC 1035 §5). They take the place of
    /// all records of that name and type; `; remove NAME TYPE` takes them away.
    std::vector<std::string> zone{};
    std::vector<WebLines> web{};

    bool empty() const { return zone.empty() && web.empty(); }
    friend bool operator==(const AuditFix&, const AuditFix&) = default;
};

/// One thing that an audit found out about a domain.
struct AuditFinding {
    AuditCode code{};
    /// What it is about, the same from one audit to the next: `imap mail.D 993`, a URL, a DNS name.
    std::string where{};
    std::string detail{};  ///< technical, one line, no sentence: a day, an HTTP status, names
    AuditFix fix{};
    std::vector<Charge> charges{};  ///< of Severity::Unknown: what it may cost

    Severity severity() const { return ruleOf(code).severity; }
    friend bool operator==(const AuditFinding&, const AuditFinding&) = default;
};

/// The judgement over one domain.
struct Audit {
    std::string domain{};                  ///< A-label form
    std::vector<AuditFinding> findings{};  ///< worst first
    Score score{};

    friend bool operator==(const Audit&, const Audit&) = default;
};

/// Judges what a domain publishes against what is true. Pure: the same facts give the same
/// judgement in whatever order they stand. Facts without `published` leave much untold.
Audit auditOf(const Facts& facts);

}  // namespace mailadvisor

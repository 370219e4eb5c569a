#pragma once

#include "audit/domain_view.h"
#include "audit/sheet.h"

namespace mailadvisor {

// Each judge looks at one subject and writes what it finds into the sheet. They do not depend on
// one another, nor on the order in which the facts stand.

/// Does each family of programs find the settings? Nothing for a domain without mail.
void judgeWhetherFound(const DomainView& view, AuditSheet& sheet);

/// The places of Mozilla's autoconfig file.
void judgeAutoconfig(const DomainView& view, AuditSheet& sheet);

/// Autodiscover as Outlook asks, and PACC.
void judgeAutodiscover(const DomainView& view, AuditSheet& sheet);

/// Service records.
void judgeServices(const DomainView& view, AuditSheet& sheet);

/// What stands in the files.
void judgeSettings(const DomainView& view, AuditSheet& sheet);

/// What is published against what answers there.
void judgePublished(const DomainView& view, AuditSheet& sheet);

/// Do the sources say the same?
void judgeAgreement(const DomainView& view, AuditSheet& sheet);

/// Certificates and encryption of the servers.
void judgeSafety(const DomainView& view, AuditSheet& sheet);

/// What will not last: certificates that run out, addresses that differ.
void judgeLasting(const DomainView& view, AuditSheet& sheet);

/// Who takes the domain's mail.
void judgeExchangers(const DomainView& view, AuditSheet& sheet);

/// What is only worth knowing.
void judgeSurroundings(const DomainView& view, AuditSheet& sheet);

/// Whether the network of this computer lets anything be told; false, and said so, when not.
bool judgeOwnNetwork(const DomainView& view, AuditSheet& sheet);

}  // namespace mailadvisor

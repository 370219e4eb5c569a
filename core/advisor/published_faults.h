#pragma once

#include "facts/facts.h"

namespace mailadvisor {

/// What is published but not true: compares each published server with what the probe saw there
/// and adds a lint for the domain's admin where one cannot be used as it is published: one for
/// each host and fault, in the name of the best source, with all its ports in the subject
/// (`mail.company.example:993, 995`).
///
/// A sign-in method that the server does not list is named behind the ports (`…:993: oauth2`), if
/// the domain itself publishes it.
///
/// Codes: those of LintCode that begin with Published. Guesses are nobody's fault, and a
/// silent port of a network in which all ports are silent is not the server's.
void notePublishedFaults(Facts& facts);

}  // namespace mailadvisor

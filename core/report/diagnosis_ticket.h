#pragma once

#include "diagnosis/ask.h"
#include "diagnosis/call.h"
#include "diagnosis/diagnose.h"
#include "text/sentences.h"

#include <string>
#include <string_view>

namespace mailadvisor {

/// One call as text to paste into a ticket: when, which domain and program, the codes as they were
/// understood and the server's words, what was answered, causes and what is ruled out, the next
/// step, and what was seen of the servers.
///
/// The caller's own sentences do not stand in it, for they may hold anything; see withoutPersons.
std::string diagnosisTicket(const Call& call, const CallAnswers& answers,
                            const Diagnosis& diagnosis, const Sentences& say);

/// The text with nobody's name or password in it: of each e-mail address only what stands behind
/// the `@`, and nothing of what is called a password.
std::string withoutPersons(std::string_view text);

}  // namespace mailadvisor

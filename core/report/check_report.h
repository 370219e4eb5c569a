#pragma once

#include "facts/check_facts.h"
#include "report/style.h"
#include "text/sentences.h"

#include <string>

namespace mailadvisor {

/// What trying out an account has shown, for the person: each server and the test mail, what went
/// wrong, and who can mend it.
std::string checkReport(const CheckFacts& facts, const Sentences& say, const PageStyle& style);

/// The same as a text to be sent to those who can mend it, with the technical facts behind it.
/// Nothing secret stands in it, and of all addresses only the person's own.
std::string checkNote(const CheckFacts& facts, const Sentences& say);

}  // namespace mailadvisor

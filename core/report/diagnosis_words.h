#pragma once

#include "diagnosis/diagnose.h"
#include "text/sentences.h"

#include <cstddef>
#include <string>
#include <vector>

namespace mailadvisor {

/// The word for how sure a cause is, and for whose job it is to mend it.
Message wordFor(Sure sure);
Message wordFor(Job job);

/// What a program is called in its own menus; empty for an unknown one.
Message wordFor(SaidProgram program);

/// A cause with how sure it is and at most so many reasons.
std::string shownCause(const RankedCause& cause, std::size_t mostReasons, const Sentences& say);

/// A cause that is ruled out, with the reason that counts.
std::string shownExcluded(const ExcludedCause& cause, const Sentences& say);

/// The excluded causes that are worth a line. Where something speaks for any of them all the same,
/// those alone, for that is what the caller may be thinking of; all of them with `details`.
std::vector<ExcludedCause> toldExcluded(const Diagnosis& diagnosis, std::size_t most, bool details);

/// The codes as they were understood, a repaired one with the caller's own words; an enumeration.
MessageList understoodCodes(const Said& read, const Sentences& say);

/// What looked like a code and is none that is known; an enumeration.
MessageList unknownCodes(const Said& read);

/// What not to do meanwhile; empty where the sentence to say has it word for word.
Message unsaidIn(const Message& sentence, const Message& avoid, const Sentences& say);

}  // namespace mailadvisor

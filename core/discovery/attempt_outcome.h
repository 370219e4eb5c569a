#pragma once

#include "base/error.h"
#include "facts/discovery_facts.h"
#include "net/https_client.h"

#include <string>

namespace mailadvisor {

/// How a question ended, in the words of the facts.
struct AttemptOutcome {
    Outcome outcome{};
    Reason reason{};
    std::string detail{};
};

/// Writes down how an attempt ended.
void settle(Attempt& attempt, const AttemptOutcome& outcome);

/// Writes down what a web server answered, and where it was asked last.
void noteAnswer(Attempt& attempt, const HttpResponse& answer);

/// Judges a web server's answer before its body is read: Found when there is a body to be read.
AttemptOutcome judge(const HttpResponse& answer);

/// Judges how reading a document ended: a Found answer has Reason::None.
AttemptOutcome judge(Reason reading, const std::string& detail);

/// Judges an error of the Resolver when it was asked for a host's address.
AttemptOutcome judge(const Error& error);

/// The same when it was asked for records of a domain, which most domains do not have.
AttemptOutcome judgeRecords(const Error& error);

}  // namespace mailadvisor

#pragma once

#include "advisor/master_user.h"
#include "deploy/judge/domain_facts.h"
#include "deploy/judge/row_judge.h"
#include "deploy/roster/roster.h"

#include <functional>
#include <vector>

namespace mailadvisor {

/// Asks servers for the space of several mailboxes at once; the answers come in the order of the
/// questions, and those of known ones mean nothing.
using AskSpaces = std::function<std::vector<MailboxFacts>(std::vector<SpaceQuestion>)>;

/// Asks for the space of those among the next rows whose lists leave use or limit open, all
/// together, and completes the rows: what a list says counts more. Rows for which nothing is to be
/// set up are not asked for, and those that lack an answer keep the reason.
void completeSpaces(std::vector<Roster::Item>& items, DomainFacts& domains, const JudgedBy& by,
                    const AskSpaces& ask);

}  // namespace mailadvisor

#pragma once

#include "base/result.h"
#include "diagnosis/call.h"
#include "diagnosis/weigh.h"
#include "dialogue/question.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace mailadvisor {

/// What a caller can be asked, one at a time.
enum class AskId {
    Others,       ///< who else has it
    Webmail,      ///< the same password in webmail
    Direction,    ///< receiving, sending or both
    MobileData,   ///< the same over another line
    Changed,      ///< what changed before
    ServerWords,  ///< the line that matters, read out
};

std::string_view nameOf(AskId id);
std::optional<AskId> askFromName(std::string_view name);
std::span<const AskId> allAsks();

/// Answers, by question: the id of a choice, or what was read out.
using CallAnswers = std::map<AskId, std::string>;

/// The question as every front end puts it.
dialogue::QuestionForm formOf(AskId id);

/// Adds `QUESTION=ANSWER`, as it stands on a command line.
///
/// Errors: InvalidInput for a question or a choice that does not exist.
Result<void> addAnswer(CallAnswers& answers, std::string_view typed);

/// Reads the words; what was read out later is read together with the first.
Said saidWith(std::string_view text, SaidProgram program, const CallAnswers& answers);

/// Lays the answers over what was read: an answer counts before what the words seemed to say.
void layAnswers(const CallAnswers& answers, Said& said);

/// The question that tells the first two causes apart best; of words that say nothing by
/// themselves, the one for the line that matters. Nothing where none that is open does.
std::optional<AskId> askThatSplits(const std::vector<WeighedCause>& weighed, const Said& said,
                                   const CallAnswers& answers);

}  // namespace mailadvisor

#pragma once

#include "base/json.h"
#include "base/result.h"
#include "diagnosis/ask.h"
#include "diagnosis/call.h"

#include <optional>
#include <string>

namespace mailadvisor {

/// A call that was written down: `{"said", "program", "facts", "more"}`, each of which may be
/// missing; other fields are ignored.
struct CallCase {
    std::string said{};
    SaidProgram program{};
    std::optional<Facts> facts{};
    std::optional<Facts> other{};  ///< of another place of looking; never in the file itself
    More more{};
};

/// Errors: InvalidInput with the JSON path in `where`.
Result<CallCase> callCaseFromJson(const Json& json);

/// The call as it is judged, with the answers so far.
Call callOf(const CallCase& written, const CallAnswers& answers);

}  // namespace mailadvisor

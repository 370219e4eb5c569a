#pragma once

#include "base/message.h"
#include "report/bulk_view.h"

#include <optional>
#include <string_view>
#include <vector>

namespace mailadvisor {

std::string_view nameOf(WaveKind kind);
std::optional<WaveKind> waveKindFromName(std::string_view name);
std::string_view nameOf(MoveArrival arrival);
std::optional<MoveArrival> moveArrivalFromName(std::string_view name);

/// What the move means for this mailbox, the gravest first; one sentence each. Empty where nothing
/// could be judged.
std::vector<Message> sayingsOf(const MailboxMove& mailbox);

/// What the person does for the move, in order: what must be safe before it, what changes after it,
/// and the way back. Empty where nothing moves.
std::vector<Message> stepsOf(const MailboxMove& mailbox);

}  // namespace mailadvisor

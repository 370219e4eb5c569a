#pragma once

#include "net/resolver.h"

#include <memory>

namespace mailadvisor {

/// A resolver that puts a question to `asked` once and tells the answer to everybody who wants to
/// know it at the same time or within a minute: "no such name" and "no such record", too.
///
/// What was no answer (silence, SERVFAIL) is never kept. At most some thousand answers of each kind
/// are, however many names are asked for. Only so many questions are put at once: of a flood a
/// server, or this computer, would lose some, and each loss costs seconds.
std::unique_ptr<Resolver> makeRememberingResolver(const asio::any_io_executor& executor,
                                                  std::unique_ptr<Resolver> asked);

}  // namespace mailadvisor

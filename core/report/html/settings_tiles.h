#pragma once

#include "account/account.h"
#include "facts/facts.h"
#include "report/html/html.h"
#include "text/sentences.h"

#include <optional>

namespace mailadvisor {

/// The settings to be made, one tile for each server; empty without an account.
Html settingsTiles(const std::optional<Account>& account, const Facts& facts, const Sentences& say);

}  // namespace mailadvisor

#pragma once

#include "account/setting_change.h"
#include "base/message.h"

namespace mailadvisor {

/// The word for a setting of an account, as in a sentence.
Message wordFor(Setting setting);

/// A setting with what it was and what it gets: "incoming port: 143 → 993".
Message toldChange(const SettingChange& change);

}  // namespace mailadvisor

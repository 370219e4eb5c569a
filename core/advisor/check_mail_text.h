#pragma once

#include "probe/delivery/test_mail.h"
#include "text/sentences.h"

namespace mailadvisor {

/// What stands in the mail to oneself: what it is for, and that it may be deleted.
TestMailText checkMailText(const Sentences& say);

}  // namespace mailadvisor

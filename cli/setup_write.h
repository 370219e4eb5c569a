#pragma once

#include "account/client_writer.h"
#include "cli/console.h"
#include "cli/prompt.h"
#include "clients/catalogue.h"

namespace mailadvisor::cli {

/// Asks for the mail program and the folder, shows exactly what will be written and where, asks,
/// writes. The exit code: NotWritten when the person says no or the system refuses.
int askAndWrite(Console& console, const Prompt& prompt, ClientCatalogue& catalogue,
                const RenderRequest& request);

}  // namespace mailadvisor::cli

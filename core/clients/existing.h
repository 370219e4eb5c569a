#pragma once

#include "clients/catalogue.h"

namespace mailadvisor {

/// The accounts that files of a client's profile hold (ClientWriter::accountsIn).
///
/// Errors: as ClientCatalogue::load and the writer; Internal for a plugin that throws.
Result<Fact<ExistingAccounts>> accountsIn(ClientCatalogue& catalogue, std::string_view id,
                                          const ExistingFiles& files);

/// The same files without one of those accounts (ClientWriter::without).
///
/// Errors: as `accountsIn`; NotFound when the account does not stand there; Internal also for a
/// plugin that gives a file it was not given.
Result<ExistingFiles> filesWithout(ClientCatalogue& catalogue, std::string_view id,
                                   const ExistingFiles& files, const ExistingAccount& account);

}  // namespace mailadvisor

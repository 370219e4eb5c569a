#pragma once

#include "account/account_json.h"
#include "clients/render.h"

#include <filesystem>
#include <optional>
#include <string>

namespace mailadvisor {

/// All built writers, searched once.
ClientCatalogue& builtClients();

/// The bytes of a test file.
std::string readFile(const std::filesystem::path& file);

/// The bundle with the sentences that stand inside its files, as `write` finishes it.
Result<Bundle> spoken(std::string_view client, Result<Bundle> bundle);

/// What `write --account FILE` or `--domain FILE` does with a file's text, up to the bundle: a
/// document with `servers` is a domain's.
Result<Bundle> renderDocument(std::string_view client, const std::string& document,
                              Platform platform);

/// Renders one account for one person.
Result<Bundle> renderAccount(std::string_view client, const Account& account,
                             Platform platform = Platform::Linux);

/// The content of the one file whose path ends in `ending`; a failed test when there is none.
std::string fileEndingIn(const Result<Bundle>& bundle, std::string_view ending);

/// True when one of the messages has this id.
bool hasMessage(const std::vector<Message>& messages, std::string_view id);

}  // namespace mailadvisor

// Takes one account out of a mail program's files with the writer that ships, as a front end does:
//
//   take_out CLIENT PROFILE LOGIN
//
// PROFILE is the folder the client's metadata speaks of, LOGIN the user name of the account.

#include "advisor/profile_files.h"
#include "clients/existing.h"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>

using namespace mailadvisor;
namespace fs = std::filesystem;

namespace {

int fail(const Error& error) {
    std::fprintf(stderr, "%s: %s\n", error.where.c_str(), error.text.id.c_str());
    return 1;
}

}  // namespace

int main(int count, char** words) {
    if (count != 4) return 2;
    const std::string client = words[1];
    const fs::path profile = words[2];
    const std::string login = words[3];

    auto catalogue = ClientCatalogue::search({PLUGIN_DIR});
    const auto* metadata = catalogue.find(client);
    if (metadata == nullptr) return 2;
    const auto before = profileFiles(*metadata, profile);
    if (!before) return fail(before.error());
    const auto found = accountsIn(catalogue, client, *before);
    if (!found) return fail(found.error());
    const auto& all = (*found)->accounts;
    const auto account = std::ranges::find(all, login, &ExistingAccount::login);
    if (account == all.end()) return 3;
    const auto after = filesWithout(catalogue, client, *before, *account);
    if (!after) return fail(after.error());

    for (const auto& [path, bytes] : *before) fs::remove(profile / path);
    for (const auto& [path, bytes] : *after)
        std::ofstream(profile / path, std::ios::binary) << bytes;
    return 0;
}

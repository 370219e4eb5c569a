#include "advisor/mail_programs.h"

#include "advisor/profile_addition.h"
#include "advisor/profile_files.h"
#include "advisor/write_request.h"
#include "clients/existing.h"
#include "clients/profile_homes.h"

#include <optional>
#include <utility>

namespace mailadvisor {
namespace {

Unknown whyOf(const Error& error) {
    return error.code == ErrorCode::InvalidInput ? Unknown::Refused : Unknown::Garbled;
}

Fact<ExistingAccounts> accountsOf(ClientCatalogue& catalogue, const ClientMetadata& client,
                                  const ExistingFiles& files) {
    auto accounts = accountsIn(catalogue, client.id, files);
    if (!accounts) return Fact<ExistingAccounts>::unknown(whyOf(accounts.error()));
    return *std::move(accounts);
}

/// Nothing for a folder that is no profile.
std::optional<FoundProfile> profileAt(ClientCatalogue& catalogue, const ClientMetadata& client,
                                      const ProfileSpot& spot) {
    FoundProfile profile{spot.path, spot.packaging, {}, {}};
    profile.running = Fact<bool>::unknown(Unknown::NotOffered);
    profile.accounts = Fact<ExistingAccounts>::unknown(Unknown::NotOffered);
    if (spot.packaging == Packaging::Registry) return profile;
    const auto files = profileFiles(client, spot.path);
    if (files && files->empty()) return std::nullopt;
    if (!client.profile.locks.empty()) {
        profile.running = Fact<bool>::known(isRunning(client, spot.path));
    }
    profile.accounts = files ? accountsOf(catalogue, client, *files)
                             : Fact<ExistingAccounts>::unknown(whyOf(files.error()));
    return profile;
}

}  // namespace

std::vector<FoundProgram> mailProgramsHere(ClientCatalogue& catalogue) {
    std::vector<FoundProgram> programs;
    for (const auto& client : catalogue.clients()) {
        FoundProgram program{client.id, client.name, isHere(client, ownPlatform()), {}};
        for (const auto& spot : profileSpots(client, ownPlatform())) {
            if (auto profile = profileAt(catalogue, client, spot)) {
                program.profiles.push_back(*std::move(profile));
            }
        }
        if (program.isHere || !program.profiles.empty()) programs.push_back(std::move(program));
    }
    return programs;
}

}  // namespace mailadvisor

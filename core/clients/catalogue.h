#pragma once

#include "account/client_writer.h"
#include "base/result.h"
#include "clients/client_metadata.h"

#include <filesystem>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace mailadvisor {

/// The client writers that are installed: metadata at once, code only when one is used.
///
/// `search` runs no plugin code. A broken file, another interface version, unreadable metadata or
/// an id that was seen before (the earlier folder wins) becomes a problem, never a crash; so does a
/// trial (trial_files.h) that cannot be read, and its client is still there. Folders
/// that do not exist are passed over; so are files that are not libraries. Loading and the
/// writers it gives are safe on several threads.
class ClientCatalogue {
public:
    static ClientCatalogue search(const std::vector<std::filesystem::path>& folders);

    const std::vector<ClientMetadata>& clients() const { return clients_; }  ///< by id
    const std::vector<Error>& problems() const { return problems_; }

    /// The metadata of one client; nothing for an unknown id.
    const ClientMetadata* find(std::string_view id) const;

    /// Loads a client's code, once. The writer lives as long as the program.
    ///
    /// Errors: NotFound for an unknown id; Internal for a plugin that cannot be loaded.
    Result<const ClientWriter*> load(std::string_view id);

    /// The same as long as a client's code is: the sum of its library's bytes; empty for an unknown
    /// id and for a library that cannot be read.
    std::string versionOf(std::string_view id) const;

    /// Where a loaded plugin's sentences are, for Sentences::addCatalogue.
    static std::string translations(std::string_view id);

private:
    void consider(const std::filesystem::path& file);

    std::vector<ClientMetadata> clients_{};
    std::vector<Error> problems_{};
    std::map<std::string, std::filesystem::path, std::less<>> files_{};
    /// Behind a pointer, for the catalogue moves.
    std::unique_ptr<std::mutex> loading_{std::make_unique<std::mutex>()};
    std::map<std::string, const ClientWriter*, std::less<>> writers_{};
};

}  // namespace mailadvisor

#pragma once

#include "account/client_writer.h"
#include "cli/console.h"
#include "clients/catalogue.h"
#include "clients/sign.h"

#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace mailadvisor::cli {

/// From a request to the files as they will stand on the disk, the same for every command that
/// writes: renders, draws codes and pages, signs.
class FileRenderer {
public:
    /// Both must outlive it. The texts of each writer that is used are added to the console's.
    ///
    /// Errors: as signingKey.
    static Result<FileRenderer> create(Console& console, ClientCatalogue& catalogue);

    /// Errors: as renderFor.
    Result<Bundle> operator()(std::string_view id, const RenderRequest& request);

private:
    FileRenderer(Console& console, ClientCatalogue& catalogue, std::optional<SigningKey> key)
        : console_(&console), catalogue_(&catalogue), key_(std::move(key)) {}

    void learnToSpeakFor(std::string_view id);

    Console* console_;
    ClientCatalogue* catalogue_;
    std::optional<SigningKey> key_;
    std::set<std::string, std::less<>> spoken_{};  ///< clients whose sentences are there
};

}  // namespace mailadvisor::cli

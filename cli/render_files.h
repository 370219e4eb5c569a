#pragma once

#include "account/client_writer.h"
#include "cli/console.h"
#include "clients/catalogue.h"
#include "clients/sign.h"

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

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

    /// The codes of the last bundle, for showing them on the terminal too.
    const std::vector<QrCode>& codes() const { return codes_; }

private:
    FileRenderer(Console& console, ClientCatalogue& catalogue, std::optional<SigningKey> key);

    void learnToSpeakFor(std::string_view id);

    Console* console_;
    ClientCatalogue* catalogue_;
    std::optional<SigningKey> key_;
    std::vector<Sentences> pageLanguages_{};       ///< a printed page is written in each
    std::set<std::string, std::less<>> spoken_{};  ///< clients whose sentences are there
    std::vector<QrCode> codes_{};
};

}  // namespace mailadvisor::cli

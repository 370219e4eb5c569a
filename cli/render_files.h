#pragma once

#include "account/client_writer.h"
#include "cli/console.h"
#include "clients/catalogue.h"

#include <set>
#include <string>
#include <string_view>

namespace mailadvisor::cli {

/// From a request to the files as they will stand on the disk, the same for every command that
/// writes: renders, draws codes and pages, signs.
class FileRenderer {
public:
    /// Both must outlive it. The texts of each writer that is used are added to the console's.
    FileRenderer(Console& console, ClientCatalogue& catalogue)
        : console_(console), catalogue_(catalogue) {}

    /// Errors: as renderFor.
    Result<Bundle> operator()(std::string_view id, const RenderRequest& request);

private:
    void learnToSpeakFor(std::string_view id);

    Console& console_;
    ClientCatalogue& catalogue_;
    std::set<std::string, std::less<>> spoken_{};  ///< clients whose sentences are there
};

}  // namespace mailadvisor::cli

#pragma once

#include "account/client_writer.h"
#include "base/result.h"
#include "clients/catalogue.h"
#include "clients/sign.h"
#include "text/sentences.h"

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace mailadvisor {

/// From a request to the files as they will stand on the disk, the same for everyone who writes
/// or hands them out: renders, draws codes and pages, signs.
class FileRenderer {
public:
    /// Signs with `key` where there is one. The texts of each writer that is used are added to
    /// `say`, in which the bundles' messages are told. Both references must outlive it.
    FileRenderer(Sentences& say, ClientCatalogue& catalogue, std::optional<SigningKey> key);

    /// Errors: as renderFor.
    Result<Bundle> operator()(std::string_view id, const RenderRequest& request);

    /// Adds the texts of a writer before it is used first.
    void addTextsOf(std::string_view id);

    /// The same for a writer whose texts were added; safe on several threads.
    Result<Bundle> renderOnThread(std::string_view id, const RenderRequest& request) const;

    /// The sentences of a language, with those of every writer that was used.
    const Sentences& sentencesIn(Language language) const;

    /// The codes of the last bundle, for showing them on the terminal too.
    const std::vector<QrCode>& codes() const { return codes_; }

private:
    Result<Bundle> finished(Bundle bundle) const;

    Sentences* say_;
    ClientCatalogue* catalogue_;
    std::optional<SigningKey> key_;
    std::vector<Sentences> pageLanguages_{};       ///< a printed page is written in each
    std::set<std::string, std::less<>> spoken_{};  ///< clients whose texts are there
    std::vector<QrCode> codes_{};
};

}  // namespace mailadvisor

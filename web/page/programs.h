#pragma once

#include "clients/catalogue.h"
#include "text/sentences.h"

#include <string_view>
#include <vector>

namespace mailadvisor::web {

/// One mail program that files or sheets can be made for.
struct Program {
    ClientMetadata metadata{};
    const ClientWriter* writer{};  ///< lives as long as the program that runs
    bool makesGuides{};            ///< sheets to set programs up by hand, not files
};

/// All mail programs of people, loaded and with their sentences: made once when the service
/// starts, then only read, by any number of threads.
class Programs {
public:
    /// Loads every writer that makes something for one person. Those that cannot be loaded are
    /// left out; the catalogue says why.
    static Programs load(ClientCatalogue& catalogue);

    const std::vector<Program>& all() const { return programs_; }  ///< by id

    /// Null for a program that there is not.
    const Program* find(std::string_view id) const;

    /// The sentences of a language, with those of all writers.
    const Sentences& sentencesIn(Language language) const;

    /// The same of every language, for what is written in all.
    std::vector<const Sentences*> languages() const;

private:
    std::vector<Program> programs_{};
    std::vector<Sentences> languages_{};
};

}  // namespace mailadvisor::web

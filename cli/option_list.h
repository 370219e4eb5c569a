#pragma once

#include "base/message.h"
#include "text/sentences.h"

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace mailadvisor::cli {

/// Where a command names its options; what is typed goes into the variables given here, which
/// must outlive the parsing. Wrong words are the command's to refuse, in the person's language.
class OptionList {
public:
    OptionList(CLI::App& app, const Sentences& say) : app_(&app), say_(&say) {}

    /// The word that stands without an option's name; `isNeeded` = the command line is wrong
    /// without it.
    void argument(const char* name, std::string& value, bool isNeeded, const Message& about);

    /// The same for any number of words, none too.
    void arguments(const char* name, std::vector<std::string>& values, const Message& about);

    /// `names` is one long name, or a short and a long one: `-o,--output`. `type` shows in the
    /// help.
    void text(const char* names, std::string& value, const char* type, const Message& about);

    /// One value each time, and any number of times.
    void list(const char* name, std::vector<std::string>& values, const char* type,
              const Message& about);

    /// Any number of values each time: all words up to the next option.
    void words(const char* name, std::vector<std::string>& values, const char* type,
               const Message& about);

    void flag(const char* name, bool& value, const Message& about);

private:
    CLI::App* app_;
    const Sentences* say_;
};

/// `--client`, for every command that takes mail programs.
void addClients(OptionList& options, std::vector<std::string>& clients);

}  // namespace mailadvisor::cli

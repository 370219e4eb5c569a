#pragma once

#include "base/result.h"
#include "cli/needs_options.h"
#include "cli/option_list.h"
#include "dialogue/work.h"

#include <string>

namespace mailadvisor::cli {

/// What was typed for the options of setup; empty = not given.
struct SetupOptions {
    std::string address{};
    std::string name{};
    std::string client{};
    std::string profile{};
    std::string folder{};
    bool yes{};
    std::string testMail{};       ///< `yes` or `no`
    std::string storePassword{};  ///< `yes` or `no`
    TypedNeeds needs{};
    std::string answersFile{};  ///< more answers
    bool printsQuestions{};     ///< instead of asking them
    bool isNonInteractive{};    ///< another program answers, in JSON
    std::string reportFile{};   ///< for a text to those who mend what stands in the way
    bool isInBrowser{};         ///< somebody answers on a page
};

/// Each question has its option.
void addSetupOptions(OptionList& list, SetupOptions& options);

/// The answers that the options and the file give; those of the options count more.
///
/// Errors: InvalidInput naming the option, or the file and the question in it.
Result<dialogue::Answers> givenAnswers(const SetupOptions& options);

}  // namespace mailadvisor::cli

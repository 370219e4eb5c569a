#pragma once

#include "base/message.h"
#include "report/style.h"
#include "text/sentences.h"

#include <string>
#include <vector>

namespace mailadvisor {

/// One rule of the advice.
struct RuleRow {
    std::string id{};
    std::vector<int> paragraphs{};  ///< of the article
    Message meaning{};              ///< what it says; may be empty
};

/// One number the rules judge by.
struct ThresholdRow {
    std::string name{};       ///< as a policy file names it
    Argument::Value value{};  ///< in force
    bool fromPolicy{};        ///< a policy file set it; else the program's own
};

/// The rules with their article paragraphs, and the thresholds in force with where they are from.
std::string rulesReport(const std::vector<RuleRow>& rules,
                        const std::vector<ThresholdRow>& thresholds, const Sentences& say,
                        const PageStyle& style);

}  // namespace mailadvisor

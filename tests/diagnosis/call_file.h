#pragma once

#include "diagnosis/case_file.h"

#include <map>
#include <string>
#include <vector>

namespace mailadvisor::test {

/// One row of calls/*.json: what was said, what the server looked like, and what must come of it.
struct WrittenCall {
    std::string name{};  ///< of its file and itself
    CallCase call{};
    CallAnswers answers{};
    std::string first{};  ///< the code of the first cause; empty: a question comes first
    std::string whose{};
    std::string asks{};  ///< the question, where one is asked
    std::vector<std::string> excluded{};

    /// As the product judges it.
    Call toCall() const;
};

/// Every row of every file, in order.
std::vector<WrittenCall> readCalls();

/// A made-up look at shop.test by one of the words that rows use: `plain`, `silent`, `expired`, …
Facts factsOf(const std::string& kind);

}  // namespace mailadvisor::test

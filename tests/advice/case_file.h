#pragma once

#include "base/json.h"
#include "rules/situation.h"

#include <string>
#include <vector>

namespace mailadvisor::test {

/// One row of cases.json: a situation in plain words and data, and the advice it must get.
struct Case {
    std::string name{};
    std::string why{};
    Situation situation{};
    Json expect{};
};

std::vector<Case> readCases();

}  // namespace mailadvisor::test

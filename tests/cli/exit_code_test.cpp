#include "cli/exit_code.h"

#include <gtest/gtest.h>

namespace mailadvisor::cli {
namespace {

TEST(ExitCode, OfAnOutcomeIsThatOfTheContract) {
    const std::pair<RunOutcome, int> table[] = {
        {RunOutcome::Done, 0},
        {RunOutcome::NothingFound, 3},
        {RunOutcome::NoneReachable, 4},
        {RunOutcome::NothingSafe, 5},
        {RunOutcome::LoginRefused, 6},
        {RunOutcome::NotWritten, 7},
        {RunOutcome::SomeAccountsFailed, 8},
        {RunOutcome::FaultFound, 9},
    };
    for (const auto& [outcome, code] : table)
        EXPECT_EQ(static_cast<int>(exitCodeFor(outcome)), code);
}

TEST(ExitCode, OfAnErrorIsThatOfTheContract) {
    const std::pair<ErrorCode, int> table[] = {
        {ErrorCode::Internal, 1},    {ErrorCode::InvalidInput, 2}, {ErrorCode::LimitExceeded, 2},
        {ErrorCode::Garbled, 2},     {ErrorCode::NotFound, 3},     {ErrorCode::Unreachable, 4},
        {ErrorCode::TimedOut, 4},    {ErrorCode::Untrusted, 5},    {ErrorCode::Refused, 7},
        {ErrorCode::WriteFailed, 7},
    };
    for (const auto& [code, number] : table)
        EXPECT_EQ(static_cast<int>(exitCodeFor(code)), number) << nameOf(code);
}

}  // namespace
}  // namespace mailadvisor::cli

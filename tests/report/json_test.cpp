#include "report/error_json.h"

#include "samples.h"

#include <gtest/gtest.h>

#include <functional>

namespace mailadvisor {
namespace {

TEST(ErrorJson, HasTheFieldsOfTheContract) {
    const Error error{ErrorCode::NotFound, "demo.test", {"error.address-without-at", {}}, {}};

    EXPECT_EQ(dumpJsonLine(errorDocument(error, std::cref(test::english()))),
              R"({"error":{"code":"not-found","where":"demo.test",)"
              R"("text":"This is not an e-mail address: the @ is missing.","remedy":""}})");
}

}  // namespace
}  // namespace mailadvisor

#include "base/iso_time.h"

#include <gtest/gtest.h>

namespace mailadvisor {
namespace {

using std::chrono::seconds;
using std::chrono::sys_days;
using std::chrono::year;

TEST(IsoTime, IsReadBackAsItIsWritten) {
    for (const std::int64_t moment : {0LL, 951'782'400LL, 1'795'383'965LL, 253'402'300'799LL}) {
        const Timestamp time{seconds{moment}};

        EXPECT_EQ(timestampFromIso(isoTime(time)), time) << isoTime(time);
    }
}

TEST(IsoTime, WritesMomentsBeforeTheEpoch) {
    EXPECT_EQ(isoTime(Timestamp{seconds{-1}}), "1969-12-31T23:59:59Z");
}

TEST(IsoTime, ReadsOnlyItsOwnForm) {
    for (const auto* text :
         {"", "2027-03-14", "2027-03-14T08:30:00", "2027-03-14T08:30:00+07:00",
          "2027-02-29T08:30:00Z", "2027-13-01T08:30:00Z", "2027-03-14T24:00:00Z",
          "2027-03-14T08:60:00Z", " 2027-03-14T08:30:00Z", "2027-03-14t08:30:00z"}) {
        EXPECT_EQ(timestampFromIso(text), std::nullopt) << text;
    }
}

TEST(IsoDate, KeepsToWhatIsKnown) {
    const auto day = sys_days(year(2027) / 3 / 14);

    EXPECT_EQ(isoDate({day, DatePrecision::Day}), "2027-03-14");
    EXPECT_EQ(isoDate({day, DatePrecision::Month}), "2027-03");
}

}  // namespace
}  // namespace mailadvisor

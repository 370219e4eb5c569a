#include "base/written_size.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>

namespace mailadvisor {
namespace {

constexpr std::int64_t mb = 1024 * 1024;
constexpr std::int64_t gb = 1024 * mb;

/// In bytes; bare numbers count `unit`. -1 when it is not understood.
std::int64_t sizeOf(const std::string& text, std::int64_t unit = 1) {
    const auto size = writtenSize(text);
    const auto bytes = size ? bytesOf(*size, unit) : std::nullopt;
    return bytes ? bytes->value : -1;
}

TEST(WrittenSize, AMarkThatStandsOncePartsTheFraction) {
    for (const char* text : {"1.5 GB", "1,5 GB", "1,50GB", "1.5g", "1,5 GiB", "1,5\u00A0GB",
                             "๑.๕ GB", "1536 MB", "1,536 MB", "1 536 MB", "1'536 MB", "1.536,0 MB",
                             "1,536.0 MB", "1\u202F536,0 MB", "1,5 กิกะไบต์"}) {
        EXPECT_EQ(sizeOf(text), 3 * gb / 2) << text;
    }
    EXPECT_EQ(sizeOf("0,5 GB"), gb / 2);
    EXPECT_EQ(sizeOf("0,500 GB"), gb / 2);
    EXPECT_EQ(sizeOf(",5 GB"), gb / 2);
    EXPECT_EQ(sizeOf("2,5", gb), 5 * gb / 2);
}

TEST(WrittenSize, MarksThatStandOftenPartThousands) {
    for (const char* text : {"1,073,741,824", "1.073.741.824", "1 073 741 824", "1'073'741'824",
                             "1,073,741,824 bytes", "1.048.576 KB", "1,048,576 KB"}) {
        EXPECT_EQ(sizeOf(text), gb) << text;
    }
    EXPECT_EQ(sizeOf("1,234"), 1234);
    EXPECT_EQ(sizeOf("1.234 bytes"), 1234);
}

TEST(WrittenSize, WhatCanBeReadInTwoWaysIsNotGuessed) {
    for (const char* text : {"1,500 GB", "2.048 MB", "1,024 TB"})
        EXPECT_EQ(sizeOf(text), -1) << text;
    EXPECT_EQ(sizeOf("1.024", mb), -1);
    EXPECT_EQ(sizeOf("1,024 MB"), gb);
    EXPECT_EQ(sizeOf("1.250 GB"), 5 * gb / 4);
}

TEST(WrittenSize, TakesTheExactFigureThatExchangeWritesBehind) {
    EXPECT_EQ(sizeOf("49.5 GB (53,150,220,288 bytes)"), 53'150'220'288);
    EXPECT_EQ(sizeOf("49,5 GB (53.150.220.288 bytes)"), 53'150'220'288);
    EXPECT_EQ(sizeOf("1.205 KB (1,234 bytes)"), 1234);
    EXPECT_EQ(sizeOf("0 B (0 bytes)"), 0);
    EXPECT_EQ(sizeOf("512 B (512 bytes)"), 512);
    EXPECT_EQ(sizeOf("1.5 GB (about)"), -1);
}

TEST(WrittenSize, RefusesWhatIsNoSize) {
    for (const char* text :
         {"", ".", ",", "GB", "-1", "1e3", "5,37E+10", "2XB", "2 GB more", "1 5 GB", "1,23,456",
          "1.2.3", "1,5,0 GB", "nan", "9999999TB", "12,3456,789", "n/a", "2 GB (", "(2 GB)"}) {
        EXPECT_EQ(sizeOf(text), -1) << text;
    }
}

TEST(UnitCalled, KnowsTheWordsOfBothLanguages) {
    EXPECT_EQ(unitCalled("Byte"), 1);
    EXPECT_EQ(unitCalled("เมกะไบต์"), mb);
    EXPECT_EQ(unitCalled("TB"), 1024 * gb);
    EXPECT_EQ(unitCalled("boxes"), 0);
}

}  // namespace
}  // namespace mailadvisor

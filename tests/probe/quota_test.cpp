#include "probe/mailbox/quota.h"

#include <gtest/gtest.h>

#include <limits>

namespace mailadvisor {
namespace {

constexpr std::int64_t megabyte = 1024 * 1024;

imap::QuotaRoot root(const std::string& name, std::int64_t used, std::int64_t limit) {
    return {name, {{"STORAGE", used * megabyte, limit * megabyte}}};
}

std::string read(const std::vector<imap::QuotaRoot>& roots, const QuotaOwner& owner = {}) {
    const auto facts = quotaOf(roots, owner);
    const auto text = [](const Fact<ByteCount>& size) {
        return size.isKnown() ? std::to_string(size->value / megabyte) : std::string("?");
    };
    return text(facts.used) + " of " + text(facts.limit) + ", domain " + text(facts.domainUsed) +
           " of " + text(facts.domainLimit);
}

TEST(Quota, OfTheDomainIsKnownByItsName) {
    const auto user = root("User quota", 150, 2048);

    EXPECT_EQ(read({user, root("Domain quota", 46000, 50000)}),
              "150 of 2048, domain 46000 of 50000");
    EXPECT_EQ(read({root("firm.test", 46000, 50000), user}, {{}, "firm.test"}),
              "150 of 2048, domain 46000 of 50000");
    EXPECT_EQ(read({root("Domain quota", 46000, 50000)}), "? of ?, domain 46000 of 50000");
}

TEST(Quota, OfTheDomainIsKnownByHoldingFarMoreThanTheMailbox) {
    const auto roots = std::vector{root("a", 40000, 41000), root("b", 160, 2048)};

    EXPECT_EQ(read(roots, {ByteCount{150 * megabyte}, {}}), "160 of 2048, domain 40000 of 41000");
    EXPECT_EQ(read(roots), "160 of 2048, domain 40000 of 41000") << "the folders are not known";
}

TEST(Quota, OfThePersonIsTheTightestOfTheirOwn) {
    EXPECT_EQ(read({root("user", 900, 5000), root("user.INBOX", 800, 1000)},
                   {ByteCount{900 * megabyte}, {}}),
              "800 of 1000, domain ? of ?");
}

TEST(Quota, OfALoneRootIsThePersonsWhateverTheFoldersSay) {
    EXPECT_EQ(read({root("", 14000, 15000)}, {ByteCount{2000 * megabyte}, {}}),
              "14000 of 15000, domain ? of ?");
}

TEST(Quota, StaysInRangeForAnySize) {
    constexpr std::int64_t largest = std::numeric_limits<std::int64_t>::max();
    const imap::QuotaRoot huge{"huge", {{"STORAGE", largest, largest}}};

    EXPECT_EQ(quotaOf({huge, root("b", 1, 2)}, {ByteCount{largest}, {}}).used.valueOr({}),
              ByteCount{largest});
}

}  // namespace
}  // namespace mailadvisor

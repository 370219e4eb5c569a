#include "deploy/roster/domain_list.h"

#include "support/temporary_folder.h"

#include <gmock/gmock.h>

namespace mailadvisor {
namespace {

using ::testing::ElementsAre;
using testing::TemporaryFolder;

std::vector<ListedDomain> domainsIn(const std::string& text) {
    const TemporaryFolder folder;
    auto list = DomainList::open(folder.write("domains", text)).value();
    std::vector<ListedDomain> all;
    while (auto listed = list.next()) all.push_back(*std::move(listed));
    return all;
}

std::vector<std::string> namesIn(const std::string& text) {
    std::vector<std::string> names;
    for (const auto& listed : domainsIn(text)) {
        names.push_back(listed.domain ? listed.domain->display() : "? " + listed.text);
    }
    return names;
}

TEST(DomainList, HasOneDomainALineInItsOrder) {
    EXPECT_THAT(namesIn("b.example\na.example\r\nตัวอย่าง.ไทย\nb.example"),
                ElementsAre("b.example", "a.example", "ตัวอย่าง.ไทย", "b.example"));
}

TEST(DomainList, LeavesBlankLinesAndRemarksOut) {
    EXPECT_THAT(namesIn("# ours\n\n  a.example  # the shop\n\t\nb.example\n"),
                ElementsAre("a.example", "b.example"));
}

TEST(DomainList, TakesTheFirstColumnOfATableWithoutItsHead) {
    EXPECT_THAT(namesIn("Domain;Customer\na.example;Somchai\n\"b.example\",x\nc.example\ty\n"),
                ElementsAre("a.example", "b.example", "c.example"));
}

TEST(DomainList, TakesTheDomainOfAnAddress) {
    EXPECT_THAT(namesIn("somchai@a.example\n"), ElementsAre("a.example"));
}

TEST(DomainList, NamesTheLineOfWhatIsNoDomain) {
    const auto all = domainsIn("a.example\n\nnot a domain\nb.example\n");

    ASSERT_EQ(all.size(), 3U);
    EXPECT_FALSE(all[1].domain);
    EXPECT_EQ(all[1].line, 3U);
    EXPECT_EQ(all[1].text, "not a domain");
    EXPECT_TRUE(all[2].domain);
}

TEST(DomainList, SaysThatAFileCannotBeRead) {
    EXPECT_EQ(DomainList::open("/nowhere/domains").error().code, ErrorCode::InvalidInput);
}

}  // namespace
}  // namespace mailadvisor

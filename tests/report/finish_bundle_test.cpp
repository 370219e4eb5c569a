#include "report/finish_bundle.h"

#include <gmock/gmock.h>

namespace mailadvisor {
namespace {

using testing::IsEmpty;

Bundle bundleWithTwoSentences() {
    Bundle bundle;
    bundle.files.push_back({"a.xml", "<en></en><th></th>", {}, true, {}});
    bundle.files.front().sentences = {
        {4, "en", {MESSAGE_ID("prompt.choice"), {{"text", std::string("<A & B>")}}}},
        {13, "th", {MESSAGE_ID("prompt.choice"), {{"text", std::string("ก")}}}},
    };
    return bundle;
}

TEST(PutSentencesIn, FillsEachPlaceInItsLanguageAndEscapesForXml) {
    const Sentences thai(Language::Thai);
    const Sentences english(Language::English);
    Bundle bundle = bundleWithTwoSentences();

    putSentencesIn(bundle, {&thai, &english});

    EXPECT_EQ(bundle.files.front().content, "<en>&lt;A &amp; B&gt;</en><th>ก</th>");
    EXPECT_THAT(bundle.files.front().sentences, IsEmpty());
}

TEST(Finish, LeavesNoSentenceOutOfTheFileThatIsSigned) {
    const Sentences thai(Language::Thai);
    const Sentences english(Language::English);

    const Bundle bundle = finish(bundleWithTwoSentences(), {&thai, &english});

    EXPECT_THAT(bundle.files.front().sentences, IsEmpty());
    EXPECT_TRUE(bundle.files.front().takesSignature);
}

}  // namespace
}  // namespace mailadvisor

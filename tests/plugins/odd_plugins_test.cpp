#include "account/samples.h"
#include "clients/existing.h"
#include "clients/render.h"

#include <gtest/gtest.h>

namespace mailadvisor {
namespace {

namespace fs = std::filesystem;

ClientCatalogue searchOdd(const char* folder) {
    return ClientCatalogue::search({PLUGIN_DIR, fs::path(ODD_PLUGIN_DIR) / folder});
}

Error onlyProblemOf(const ClientCatalogue& catalogue) {
    EXPECT_EQ(catalogue.problems().size(), 1U);
    return catalogue.problems().empty() ? Error{} : catalogue.problems().front();
}

TEST(OddPlugin, OfAnotherInterfaceVersionIsReported) {
    const auto catalogue = searchOdd("wrong_version");

    const Error problem = onlyProblemOf(catalogue);

    EXPECT_EQ(problem.text.id, "clients.plugin-version");
    EXPECT_EQ(problem.text.arguments.at(0).value,
              Argument::Value("org.mailadvisor.ClientWriter/1"));
    EXPECT_EQ(problem.text.arguments.at(1).value,
              Argument::Value("org.mailadvisor.ClientWriter/3"));
    EXPECT_EQ(catalogue.find("sample"), nullptr);
}

TEST(OddPlugin, WithoutAbilitiesIsReportedWithTheFieldThatLacks) {
    const auto catalogue = searchOdd("bad_metadata");

    const Error problem = onlyProblemOf(catalogue);

    EXPECT_EQ(problem.text.id, "clients.plugin-field");
    EXPECT_EQ(problem.text.arguments.at(0).value, Argument::Value("can.imap"));
    EXPECT_EQ(fs::path(problem.where).filename(), "odd_bad_metadata.so");
}

TEST(OddPlugin, ThatRepeatsAnIdLosesToTheEarlierFolder) {
    const auto catalogue = searchOdd("same_id");

    EXPECT_EQ(onlyProblemOf(catalogue).text.id, "clients.plugin-duplicate");
    ASSERT_NE(catalogue.find("thunderbird"), nullptr);
    EXPECT_EQ(catalogue.find("thunderbird")->name.en, "Thunderbird");
}

TEST(OddPlugin, ThatCannotBeLoadedIsReportedWhenItIsUsed) {
    auto catalogue = searchOdd("unresolved");
    ASSERT_NE(catalogue.find("sample"), nullptr);

    const auto writer = catalogue.load("sample");

    ASSERT_FALSE(writer);
    EXPECT_EQ(writer.error().text.id, "clients.plugin-unloadable");
    EXPECT_EQ(fs::path(writer.error().where).filename(), "odd_unresolved.so");
}

class RoguePlugin : public testing::TestWithParam<const char*> {};

TEST_P(RoguePlugin, IsStoppedBeforeAnythingIsWritten) {
    auto catalogue = searchOdd("rogue");
    RenderRequest request;
    request.account = sample::imapAccount();
    request.account->displayName = GetParam();

    const auto bundle = renderFor(catalogue, "sample", request);

    ASSERT_FALSE(bundle);
    EXPECT_EQ(bundle.error().code, ErrorCode::Internal);
    EXPECT_EQ(bundle.error().text.id, "clients.plugin-misbehaves");
}

INSTANTIATE_TEST_SUITE_P(Ways, RoguePlugin,
                         testing::Values("throw", "../escape", "/etc/passwd", "a/../../b",
                                         "a\\..\\b", "./x", "a//b", "", "code:../x", "guide:../x",
                                         "guide:/x", "twice:x"));

TEST(RoguePlugin, IsStoppedWhenItThrowsOverFiles) {
    auto catalogue = searchOdd("rogue");

    const auto found = accountsIn(catalogue, "sample", {{"throw", ""}});
    const auto left = filesWithout(catalogue, "sample", {{"throw", ""}}, {});

    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().text.id, "clients.plugin-misbehaves");
    ASSERT_FALSE(left);
    EXPECT_EQ(left.error().text.id, "clients.plugin-misbehaves");
}

TEST(RoguePlugin, GivesNoFileThatItWasNotGiven) {
    auto catalogue = searchOdd("rogue");

    const auto left = filesWithout(catalogue, "sample", {{"own", ""}}, {});

    ASSERT_FALSE(left);
    EXPECT_EQ(left.error().code, ErrorCode::Internal);
}

TEST(RenderFor, NamesTheNearestClientThatCan) {
    auto catalogue = searchOdd("rogue");
    RenderRequest request;
    request.account = sample::pop3Account();

    const auto bundle = renderFor(catalogue, "sample", request);

    ASSERT_FALSE(bundle);
    EXPECT_EQ(bundle.error().text.id, "clients.cannot-pop3");
    ASSERT_EQ(bundle.error().remedy.id, "clients.use-instead");
    EXPECT_EQ(bundle.error().remedy.arguments.at(1).value, Argument::Value("thunderbird"));
}

TEST(RenderFor, PromisesNoClientThatWouldRefuseToo) {
    auto catalogue = ClientCatalogue::search({PLUGIN_DIR});
    RenderRequest request;
    request.platform = Platform::Windows;
    request.account = sample::imapAccount();
    request.account->incoming.auth = {"OAuth2"};

    const auto bundle = renderFor(catalogue, "outlook", request);

    ASSERT_FALSE(bundle);
    EXPECT_EQ(bundle.error().text.id, "clients.cannot-oauth2");
    EXPECT_TRUE(bundle.error().remedy.empty());
}

TEST(RenderFor, ValidatesWhateverFilledTheAccount) {
    auto catalogue = ClientCatalogue::search({PLUGIN_DIR});
    RenderRequest request;
    request.account = sample::imapAccount();
    request.account->displayName = "two\nlines";

    EXPECT_EQ(renderFor(catalogue, "thunderbird", request).error().where, "displayName");
}

TEST(RenderFor, AsksForTheAccountOrTheDomainOfItsScope) {
    auto catalogue = ClientCatalogue::search({PLUGIN_DIR});
    RenderRequest request;

    EXPECT_EQ(renderFor(catalogue, "thunderbird", request).error().where, "account");

    request.scope = Scope::Domain;

    EXPECT_EQ(renderFor(catalogue, "thunderbird", request).error().where, "domain");
    EXPECT_EQ(renderFor(catalogue, "eudora", request).error().code, ErrorCode::NotFound);
}

}  // namespace
}  // namespace mailadvisor

#include "cli/command_line.h"

#include "cli/commands.h"
#include "cli/needs_options.h"

#include <gmock/gmock.h>

namespace mailadvisor::cli {
namespace {

using testing::HasSubstr;

const Sentences& english() {
    static const Sentences say(Language::English);
    return say;
}

Result<Invocation> parse(const std::vector<std::string>& arguments) {
    return parseCommandLine(arguments, allCommands(), english());
}

/// What `--name=VALUE`-like words of a made-up command end in.
struct Typed {
    std::string word{};
    std::vector<std::string> list{};
    bool flag{};
    std::string argument{};
};

Result<Invocation> parseMadeUp(Typed& typed, const std::vector<std::string>& arguments) {
    Command command;
    command.name = "try";
    command.addOptions = [&](OptionList& options) {
        options.argument("ARGUMENT", typed.argument, true, {});
        options.text("-w,--word", typed.word, "WORD", {});
        options.list("--item", typed.list, "ITEM", {});
        options.flag("--flag", typed.flag, {});
    };
    command.run = [](Console&) { return 42; };
    return parseCommandLine(arguments, {command}, english());
}

TEST(CommandLine, GivesTheCommandThatWasNamed) {
    Typed typed;

    const auto invocation =
        parseMadeUp(typed, {"try", "it", "-w", "one", "--item", "a", "--flag", "--item=b"});

    ASSERT_TRUE(invocation && invocation->run);
    EXPECT_EQ(typed.argument, "it");
    EXPECT_EQ(typed.word, "one");
    EXPECT_THAT(typed.list, testing::ElementsAre("a", "b"));
    EXPECT_TRUE(typed.flag);
}

TEST(CommandLine, TakesCommonOptionsBeforeAndAfterTheCommand) {
    const auto before = parse({"--json", "--server", "mail.demo.test", "advise", "a@demo.test"});
    const auto after = parse({"advise", "a@demo.test", "--server=mail.demo.test", "--json"});

    for (const auto* invocation : {&before, &after}) {
        ASSERT_TRUE(*invocation);
        EXPECT_TRUE((*invocation)->common.json);
        EXPECT_EQ((*invocation)->common.wishes.server, "mail.demo.test");
    }
}

TEST(CommandLine, KnowsWhetherThereIsASecret) {
    EXPECT_FALSE(parse({"advise", "a@demo.test"})->common.wishes.givesSecret);
    EXPECT_TRUE(parse({"advise", "a@demo.test", "--password-fd", "3"})->common.wishes.givesSecret);
}

TEST(CommandLine, RefusesWhatItDoesNotKnowAndNamesIt) {
    const std::pair<std::vector<std::string>, const char*> table[] = {
        {{}, "mailadvisor"},
        {{"fetch"}, "fetch"},
        {{"advise", "a@demo.test", "--nonsense"}, "--nonsense"},
        {{"discover"}, "ADDRESS"},
        {{"advise", "--lang"}, "--lang"},
        {{"advise", "a@demo.test", "--lang", "de"}, "--lang"},
        {{"advise", "a@demo.test", "--timeout", "never"}, "--timeout"},
        {{"advise", "a@demo.test", "--password-fd", "-1"}, "--password-fd"},
        {{"advise", "a@demo.test", "--sign-key", "key.pem"}, "--sign-key"},
        {{"advise", "a@demo.test", "--ask-password", "--password-stdin"}, "--password-…"},
    };
    for (const auto& [arguments, where] : table) {
        const auto invocation = parse(arguments);
        ASSERT_FALSE(invocation) << where;
        EXPECT_EQ(invocation.error().code, ErrorCode::InvalidInput) << where;
        EXPECT_EQ(invocation.error().where, where);
    }
}

TEST(CommandLine, ListsEveryCommandInTheHelp) {
    const auto help = parse({"--help"});

    ASSERT_TRUE(help);
    EXPECT_FALSE(help->run);
    for (const auto& command : allCommands())
        EXPECT_THAT(help->text, HasSubstr("\n  " + command.name + " "));
}

TEST(CommandLine, ExplainsEachCommandWithItsOwnOptions) {
    const auto help = parse({"write", "--help"});

    ASSERT_TRUE(help);
    EXPECT_THAT(help->text, HasSubstr("--account FILE"));
    EXPECT_THAT(help->text, testing::Not(HasSubstr("--devices")));
}

TEST(CommandLine, KnowsLanguageAndFormBeforeItUnderstandsTheRest) {
    const auto options = optionsBeforeParsing({"advise", "--nonsense", "--lang", "th", "--json"});

    EXPECT_EQ(options.language, Language::Thai);
    EXPECT_TRUE(options.json);
    EXPECT_EQ(optionsBeforeParsing({"--lang=en"}).language, Language::English);
}

TEST(NeedsOptions, ReadWhatWasSaidAndLeaveTheRestOpen) {
    TypedNeeds typed;
    typed.devices = "2";
    typed.webmail = "recent";
    typed.quota = "1GB";

    const auto needs = needsFrom(typed);

    ASSERT_TRUE(needs);
    EXPECT_EQ(needs->devices, Fact<int>::known(2));
    EXPECT_EQ(needs->webmail, Fact<Webmail>::known(Webmail::Recent));
    EXPECT_EQ(needs->quota, Fact<ByteCount>::known({1LL << 30}));
    EXPECT_FALSE(needs->backup.isKnown());
    EXPECT_FALSE(needs->currentType.isKnown());
}

TEST(NeedsOptions, NameTheOptionThatIsWrong) {
    TypedNeeds typed;
    typed.devices = "2";
    typed.currentType = "exchange";

    const auto needs = needsFrom(typed);

    ASSERT_FALSE(needs);
    EXPECT_EQ(needs.error().where, "--current-type");
}

}  // namespace
}  // namespace mailadvisor::cli

#include "report/html/bulk_page.h"

#include "report/bulk_collector.h"

#include <gmock/gmock.h>

#include <string>

namespace mailadvisor {
namespace {

using ::testing::HasSubstr;
using ::testing::Lt;
using ::testing::Not;

Finding saying(const char* id, std::vector<Argument> arguments = {}) {
    Finding finding;
    finding.text = {id, std::move(arguments)};
    return finding;
}

Recommendation imapForSeveralDevices() {
    Recommendation advice;
    advice.protocol = Choice::Imap;
    advice.strength = Strength::Decided;
    advice.headline = {"advice.headline.imap-decided", {}};
    advice.reasons = {saying("rule.several-devices.reason", {{"n", std::int64_t{3}}})};
    return advice;
}

/// Everything the report can hold, once.
class BulkReport : public ::testing::Test {
protected:
    void addAdvised(const std::string& address, const Recommendation& advice,
                    std::int64_t usedMegabytes = 0) {
        BulkAccount account;
        account.address = address;
        account.advice = &advice;
        if (usedMegabytes > 0) {
            account.used = Fact<ByteCount>::known({usedMegabytes << 20});
            account.limit = Fact<ByteCount>::known({1000LL << 20});
        }
        collector.add(account);
    }

    void addFailed(const std::string& address, const Error& error) {
        BulkAccount account;
        account.address = address;
        account.error = &error;
        collector.add(account);
    }

    std::string page(const Sentences& first, const Sentences& second) const {
        auto view = collector.view();
        view.programs = {"Thunderbird"};
        return bulkPage(view, first, second);
    }

    Sentences thai{Language::Thai};
    Sentences english{Language::English};
    Error serverSilent{ErrorCode::NotFound,
                       "x@example.test",
                       {"error.deploy-no-settings", {}},
                       {"remedy.deploy-advise", {{"address", std::string("x@example.test")}}}};
    BulkCollector collector;
};

TEST_F(BulkReport, SaysWhatIsUrgentBeforeWhatFailedBeforeWhoGetsWhat) {
    auto urgent = imapForSeveralDevices();
    urgent.first = {saying("rule.several-devices.reason", {{"n", std::int64_t{3}}})};
    addAdvised("calm@example.test", imapForSeveralDevices(), 100);
    addAdvised("calm2@example.test", imapForSeveralDevices(), 120);
    addFailed("failed@example.test", serverSilent);
    addAdvised("full@example.test", urgent, 999);

    const auto html = page(english, thai);

    const auto urgentAt = html.find(english({"bulk.urgent", {}}));
    const auto failedAt = html.find(english({"bulk.failures", {}}));
    const auto whoAt = html.find("Who gets what");
    EXPECT_THAT(urgentAt, Lt(failedAt));
    EXPECT_THAT(failedAt, Lt(whoAt));
    EXPECT_THAT(whoAt, Lt(html.find("calm@example.test", whoAt)));
    EXPECT_THAT(html.substr(urgentAt, failedAt - urgentAt), HasSubstr("full@example.test"));
    EXPECT_THAT(html.substr(urgentAt, failedAt - urgentAt), HasSubstr("99%"));
}

TEST_F(BulkReport, TheFullestMailboxesAreTheMostUrgentHoweverFewTheyAre) {
    auto nearly = imapForSeveralDevices();
    nearly.first = {saying("rule.several-devices.because")};
    auto full = imapForSeveralDevices();
    full.first = {saying("rule.several-devices.conflict")};
    addAdvised("a@example.test", nearly, 930);
    addAdvised("b@example.test", nearly, 940);
    addAdvised("full@example.test", full, 1000);

    const auto urgent = collector.view().urgent;

    ASSERT_EQ(urgent.size(), 2U);
    EXPECT_EQ(urgent[0].advice.first, full.first);
    EXPECT_EQ(urgent[1].people.count, 2U);
}

TEST_F(BulkReport, EverySentenceStandsInBothLanguagesAndNoneIsMissing) {
    addAdvised("a@example.test", imapForSeveralDevices(), 950);
    addFailed("b@example.test", serverSilent);

    for (const bool isThaiFirst : {true, false}) {
        const auto html = isThaiFirst ? page(thai, english) : page(english, thai);

        EXPECT_THAT(html, Not(HasSubstr("⟦")));
        EXPECT_THAT(html, HasSubstr(isThaiFirst ? "<html lang=\"th\">" : "<html lang=\"en\">"));
        EXPECT_THAT(html, HasSubstr(isThaiFirst ? "id=\"th\" checked" : "id=\"en\" checked"));
        std::size_t thaiElements = 0;
        std::size_t englishElements = 0;
        const auto main = html.substr(html.find("<main>"));
        for (std::size_t at = 0; (at = main.find(" lang=\"th\"", at)) != std::string::npos; ++at)
            ++thaiElements;
        for (std::size_t at = 0; (at = main.find(" lang=\"en\"", at)) != std::string::npos; ++at)
            ++englishElements;
        EXPECT_EQ(thaiElements, englishElements);
        EXPECT_GT(thaiElements, 20U);
    }
}

TEST_F(BulkReport, HostileNamesStayText) {
    const std::string hostile = "\"><script>alert(1)</script>\x1B[31m\xE2\x80\xAE@example.test";
    addAdvised(hostile, imapForSeveralDevices(), 990);
    serverSilent.text = {"error.deploy-unknown-system", {{"server", hostile}}};
    addFailed(hostile, serverSilent);

    const auto html = page(thai, english);

    EXPECT_THAT(html, Not(HasSubstr("<script")));
    EXPECT_THAT(html, Not(HasSubstr("\x1B")));
    EXPECT_THAT(html, HasSubstr("&lt;script"));
}

TEST_F(BulkReport, WhoGetsTheSameForTheSameReasonsStandsTogetherWhateverTheFigures) {
    auto one = imapForSeveralDevices();
    one.cautions = {saying("bulk.used-of", {{"used", ByteCount{1 << 20}}, {"limit", ByteCount{}}})};
    auto other = one;
    other.cautions.front().text.arguments.front().value = ByteCount{7 << 20};
    addAdvised("a@example.test", one, 100);
    addAdvised("b@example.test", other, 700);

    const auto view = collector.view();

    ASSERT_EQ(view.groups.size(), 1U);
    EXPECT_EQ(view.groups[0].people.count, 2U);
    EXPECT_EQ(view.groups[0].figuresOf, "b@example.test");
    EXPECT_EQ(view.groups[0].advice, other);
}

TEST_F(BulkReport, ThreeThousandPeopleFitIntoHalfAMegabyteAndUrgentOnesAreAllNamed) {
    auto urgent = imapForSeveralDevices();
    urgent.first = {saying("rule.several-devices.reason", {{"n", std::int64_t{3}}})};
    for (int i = 0; i < 3000; ++i) {
        const auto address = "firstname.lastname" + std::to_string(i) + "@company.example.test";
        addAdvised(address, i % 10 == 0 ? urgent : imapForSeveralDevices(), 1 + i % 990);
    }
    addAdvised("last.one.urgent@company.example.test", urgent, 999);

    const auto html = page(thai, english);

    EXPECT_THAT(html.size(), Lt(500'000U));
    EXPECT_THAT(html, HasSubstr("last.one.urgent"));
    const auto urgentPeople = collector.view().urgent.at(0).people;
    EXPECT_EQ(urgentPeople.count, 301U);
    EXPECT_EQ(urgentPeople.named.size(), 301U);
    EXPECT_EQ(html, page(thai, english));
}

TEST_F(BulkReport, OneWhoIsInNoListAnyMoreIsNotCountedAmongTheAccounts) {
    addAdvised("a@example.test", imapForSeveralDevices());
    BulkAccount gone;
    gone.address = "gone@example.test";
    gone.isListed = false;
    gone.isGone = true;
    collector.add(gone);

    EXPECT_EQ(collector.view().accounts, 1U);
    EXPECT_EQ(collector.view().gone.count, 1U);
    EXPECT_THAT(page(thai, english), HasSubstr("gone@example.test"));
}

TEST_F(BulkReport, CountsTheRollOutAndNamesWhoIsNotSeen) {
    const auto advice = imapForSeveralDevices();
    const auto addAt = [&](const std::string& address, RolloutState state) {
        BulkAccount account;
        account.address = address;
        account.advice = &advice;
        account.rollout = state;
        collector.add(account);
    };
    addAt("in.place@example.test", RolloutState::Done);
    addAt("by.hand@example.test", RolloutState::Kept);
    addAt("broken@example.test", RolloutState::Failed);
    addAt("unseen@example.test", RolloutState::NotSeen);
    addAt("unseen2@example.test", RolloutState::NotSeen);

    const auto html = page(english, thai);

    const auto section = html.find(english({"bulk.rollout", {}}));
    const auto names = html.substr(section, html.find("Who gets what") - section);
    EXPECT_THAT(
        names,
        HasSubstr("in place: 1, to be done by hand: 1, failed: 1, taken back: 0, not seen yet: 2"));
    EXPECT_THAT(names, HasSubstr("unseen2@example.test"));
    EXPECT_THAT(names, HasSubstr("by.hand@example.test"));
    EXPECT_THAT(names, HasSubstr("broken@example.test"));
    EXPECT_THAT(names, Not(HasSubstr("in.place@example.test")));
}

/// As moved to another server, read by this type and with more used than fits.
MailboxMove movedBy(Protocol type, MoveArrival arrival = MoveArrival::Unknown) {
    MailboxMove mailbox;
    AccountMove move;
    move.kind = MoveKind::Renamed;
    move.work = MoveWork::InPlace;
    move.changes = {{Setting::IncomingHost, "old.test", "new.test"},
                    {Setting::IncomingLogin, "secretly.mine", "another"}};
    move.fits = Fact<bool>::known(false);
    move.mayBeOnlyLocal = mayBeOnlyLocal(Fact<std::optional<Protocol>>::known(type));
    move.download = Fact<MoveDownload>::known(type == Protocol::Pop3 ? MoveDownload::Again
                                                                     : MoveDownload::Anew);
    mailbox.judged = move;
    mailbox.wave = {type == Protocol::Pop3 ? 3 : 2,
                    type == Protocol::Pop3 ? WaveKind::Hindered : WaveKind::Department};
    mailbox.department = "Sales & More";
    mailbox.from = "old.test";
    mailbox.to = "new.test";
    mailbox.before.used = Fact<ByteCount>::known({2LL << 30});
    mailbox.after.limit = Fact<ByteCount>::known({1LL << 30});
    mailbox.arrival = arrival;
    return mailbox;
}

TEST_F(BulkReport, TellsAMoveWithItsWavesWhoIsInDangerAndTheWayBack) {
    const auto advice = imapForSeveralDevices();
    const auto pop3 = movedBy(Protocol::Pop3, MoveArrival::Short);
    const auto imap = movedBy(Protocol::Imap, MoveArrival::Arrived);
    for (const auto& [address, move] :
         {std::pair("pop@example.test", &pop3), {"imap@x.test", &imap}}) {
        BulkAccount account;
        account.address = address;
        account.advice = &advice;
        account.move = move;
        account.used = move->before.used;
        account.limit = move->after.limit;
        collector.add(account);
    }

    const auto view = collector.view().move;
    const auto html = page(english, thai);

    EXPECT_EQ(view.onlyLocal.count, 1U);
    EXPECT_EQ(view.tooLarge.count, 2U);
    EXPECT_EQ(view.again, 1U);
    EXPECT_EQ(view.fallenShort.count, 1U);
    ASSERT_EQ(view.changes.size(), 1U);
    EXPECT_EQ(view.changes[0].accounts, 2U);
    EXPECT_EQ(view.waves.size(), 2U);
    const auto section = html.substr(html.find(english({"bulk.move", {}})));
    EXPECT_THAT(section, HasSubstr("move from old.test to new.test"));
    EXPECT_THAT(section, HasSubstr("by department: Sales &amp; More"));
    EXPECT_THAT(section, HasSubstr("pop@example.test"));
    EXPECT_THAT(section, HasSubstr("200%"));
    EXPECT_THAT(section, HasSubstr(english({"bulk.move.back", {}})));
    EXPECT_THAT(html, Not(HasSubstr("secretly.mine")));
    EXPECT_THAT(html, Not(HasSubstr("⟦")));
}

TEST_F(BulkReport, AMoveOfThreeThousandPeopleFitsIntoHalfAMegabyteToo) {
    auto urgent = imapForSeveralDevices();
    urgent.first = {saying("rule.several-devices.reason", {{"n", std::int64_t{3}}})};
    const auto move = movedBy(Protocol::Pop3, MoveArrival::Short);
    for (int i = 0; i < 3000; ++i) {
        const auto address = "firstname.lastname" + std::to_string(i) + "@company.example.test";
        auto mailbox = move;
        mailbox.wave.number = 1 + i / 100;
        mailbox.department = "Department " + std::to_string(i % 300);
        BulkAccount account;
        account.address = address;
        account.advice = &urgent;
        account.move = &mailbox;
        account.rollout = RolloutState::NotSeen;
        account.used = mailbox.before.used;
        account.limit = mailbox.after.limit;
        collector.add(account);
    }

    EXPECT_EQ(collector.view().move.onlyLocal.count, 3000U);
    EXPECT_THAT(page(thai, english).size(), Lt(500'000U));
}

TEST_F(BulkReport, WithoutAMoveNothingIsSaidOfOne) {
    addAdvised("a@example.test", imapForSeveralDevices());

    EXPECT_THAT(page(english, thai), Not(HasSubstr(english({"bulk.move", {}}))));
}

TEST_F(BulkReport, AnEmptyRunIsAPageToo) { EXPECT_THAT(page(thai, english), HasSubstr("</html>")); }

}  // namespace
}  // namespace mailadvisor

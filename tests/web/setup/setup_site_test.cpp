#include "web/setup/setup_site.h"

#include "base/ascii.h"
#include "clients/catalogue.h"
#include "dialogue/question_table.h"
#include "net/event_loop.h"
#include "net/task_group.h"

#include <gmock/gmock.h>

#include <functional>

namespace mailadvisor::web {
namespace {

using dialogue::QuestionId;
using testing::HasSubstr;
using testing::Not;

constexpr const char* place = "127.0.0.1:40000";
constexpr const char* password = "hunter2-สมชาย&=+";
constexpr const char* passwordInForm =
    "hunter2-%E0%B8%AA%E0%B8%A1%E0%B8%8A%E0%B8%B2%E0%B8%A2%26%3D%2B";

/// A set-up of a few questions on a page, and the browser in front of it.
class SetupOnPage : public testing::Test {
public:
    using Script = std::function<Task<void>(SetupOnPage&)>;

    /// Asks these questions one after the other while the script runs.
    void run(std::vector<QuestionId> questions, const Script& script) {
        loop_.run(both(std::move(questions), script));
    }

    Task<HttpReply> get(std::string path) {
        const auto mark = path.find('?');
        HttpRequest request = from("GET", path.substr(0, mark));
        if (mark != std::string::npos) request.query = path.substr(mark + 1);
        co_return co_await ask(std::move(request));
    }

    Task<HttpReply> post(std::string path, std::string body, std::string origin = "") {
        HttpRequest request = from("POST", std::move(path));
        const bool isOwn = origin.empty();
        request.fields.push_back({"Origin", isOwn ? site_.door().origin() : origin});
        request.fields.push_back({"Sec-Fetch-Site", isOwn ? "same-origin" : "cross-site"});
        request.fields.push_back({"Content-Type", "application/x-www-form-urlencoded"});
        request.body = std::move(body);
        co_return co_await ask(std::move(request));
    }

    Task<HttpReply> enter() {
        auto reply = co_await post("/enter", "token=" + site_.door().token(), "null");
        for (const auto& field : reply.fields) {
            if (field.name == "Set-Cookie") cookie_ = field.value.substr(0, field.value.find(';'));
        }
        co_return reply;
    }

    Task<HttpReply> answer(std::string fields) {
        auto reply =
            co_await post("/answer", "turn=" + std::to_string(front_.turn()) + "&" + fields);
        EXPECT_EQ(reply.status, 303);
        co_return co_await get("/");
    }

    std::string cookie_{};
    std::vector<std::string> sent_{};  ///< every byte that was answered
    std::vector<Heard> heard_{};
    int entered_{};
    EventLoop loop_{};
    PageFront front_{loop_.executor(),
                     [](const auto&) { return Result<std::optional<Secret>>(std::nullopt); }};
    ClientCatalogue catalogue_ = ClientCatalogue::search({});
    Programs programs_ = Programs::load(catalogue_);
    Sentences say_{Language::Thai};
    SetupPatience patience_{std::chrono::milliseconds(1500), std::chrono::milliseconds(20)};
    SetupSite site_{*Door::at(place),
                    {front_, say_, programs_,
                     [](const std::string&) {
                         return Result<Undone>(Unexpected{Error{ErrorCode::NotFound, "x", {}, {}}});
                     },
                     [this] { ++entered_; }, patience_}};

private:
    HttpRequest from(std::string method, std::string path) const {
        HttpRequest request;
        request.method = std::move(method);
        request.path = std::move(path);
        request.fields = {{"Host", place}};
        if (!cookie_.empty()) request.fields.push_back({"Cookie", cookie_});
        return request;
    }

    Task<HttpReply> ask(HttpRequest request) {
        auto reply = co_await site_.reply(std::move(request));
        std::string all = reply.body;
        for (const auto& field : reply.fields) all += "\n" + field.name + ": " + field.value;
        sent_.push_back(std::move(all));
        co_return reply;
    }

    Task<void> both(std::vector<QuestionId> questions, const Script& script) {
        TaskGroup tasks(loop_.executor());
        tasks.start(put(std::move(questions)));
        co_await script(*this);
        front_.leave();
        co_await tasks.wait();
    }

    Task<void> put(std::vector<QuestionId> questions) {
        for (const QuestionId id : questions) {
            dialogue::Question question = questionOf(dialogue::rowOf(id));
            if (id == QuestionId::Password)
                question.text = {MESSAGE_ID("prompt.password"),
                                 {{"login", std::string("me@x.test")}}};
            auto heard = co_await front_.hear(question, std::nullopt);
            if (std::holds_alternative<GiveUp>(*heard)) co_return;
            heard_.push_back(*std::move(heard));
        }
        front_.finish(RunEnd{});
    }
};

std::string asRead(const std::string& page) {
    std::string text;
    bool isTag = false;
    for (const char c : page) {
        if (c == '<') isTag = true;
        if (!isTag) text += c;
        if (c == '>') isTag = false;
    }
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text.compare(i, 3, "\u200b") == 0) {
            i += 2;
            continue;
        }
        plain += text[i];
    }
    return plain;
}

TEST_F(SetupOnPage, BeginsInThaiAndSpeaksEnglishByALink) {
    run({QuestionId::Address}, [](SetupOnPage& page) -> Task<void> {
        const auto entered = co_await page.enter();
        EXPECT_EQ(entered.status, 200);
        EXPECT_THAT(entered.body, HasSubstr("content=\"0; url=/\""));
        const auto first = co_await page.get("/");
        EXPECT_THAT(first.body, HasSubstr("<html lang=\"th\">"));
        EXPECT_THAT(asRead(first.body), HasSubstr("ที่อยู่อีเมลของคุณ"));
        EXPECT_THAT(first.body, HasSubstr("href=\"/?lang=en\""));
        const auto english = co_await page.get("/?lang=en");
        EXPECT_THAT(english.body, HasSubstr("<html lang=\"en\">"));
        EXPECT_THAT((co_await page.get("/")).body, HasSubstr("<html lang=\"en\">"));
    });
    EXPECT_EQ(entered_, 1);
}

TEST_F(SetupOnPage, HandsOnWhatIsAnsweredAndAsksTheNext) {
    run({QuestionId::Address, QuestionId::Places, QuestionId::KeepCopy},
        [](SetupOnPage& page) -> Task<void> {
            (void)co_await page.enter();
            const auto places = co_await page.answer("address=me%40x.test");
            EXPECT_THAT(places.body, HasSubstr("name=\"places\""));
            const auto copy = co_await page.answer("places=&places=phone");
            EXPECT_THAT(copy.body, HasSubstr("name=\"keep-copy\""));
            const auto end = co_await page.answer("keep-copy=no");
            EXPECT_THAT(end.body, HasSubstr("action=\"/finish\""));
        });
    ASSERT_EQ(heard_.size(), 3U);
    EXPECT_EQ(std::get<dialogue::Value>(heard_[0]), dialogue::Value(std::string("me@x.test")));
    EXPECT_EQ(std::get<dialogue::Value>(heard_[1]),
              dialogue::Value(std::vector<std::string>{"phone"}));
    EXPECT_EQ(std::get<dialogue::Value>(heard_[2]), dialogue::Value(false));
}

TEST_F(SetupOnPage, NeverSendsThePasswordBack) {
    run({QuestionId::Password, QuestionId::Client}, [](SetupOnPage& page) -> Task<void> {
        (void)co_await page.enter();
        const auto asked = co_await page.get("/");
        EXPECT_THAT(asked.body, HasSubstr("type=\"password\""));
        EXPECT_THAT(asRead(asked.body), HasSubstr("me@x.test"));
        (void)co_await page.answer(std::string("password=") + passwordInForm);
        (void)co_await page.get("/news");
    });
    ASSERT_EQ(heard_.size(), 1U);
    EXPECT_EQ(std::get<Secret>(heard_[0]).reveal(), password);
    for (const auto& bytes : sent_) {
        EXPECT_THAT(bytes, Not(HasSubstr("hunter2")));
        EXPECT_THAT(bytes, Not(HasSubstr(site_.door().token())));
    }
}

TEST_F(SetupOnPage, AsksForThePasswordAgainWhenNoneWasTypedAndGoesOnWithoutByAButton) {
    run({QuestionId::Password}, [](SetupOnPage& page) -> Task<void> {
        (void)co_await page.enter();
        const auto again = co_await page.answer("password=");
        EXPECT_THAT(again.body, HasSubstr("class=\"problem\""));
        EXPECT_THAT(again.body, HasSubstr("type=\"password\""));
        (void)co_await page.answer("password=typed&without=yes");
    });
    ASSERT_EQ(heard_.size(), 1U);
    EXPECT_TRUE(std::get<Secret>(heard_[0]).isEmpty());
}

TEST_F(SetupOnPage, TakesNoAnswerFromAPageThatWasLeftBehind) {
    run({QuestionId::Address, QuestionId::KeepCopy}, [](SetupOnPage& page) -> Task<void> {
        (void)co_await page.enter();
        (void)co_await page.answer("address=me%40x.test");
        (void)co_await page.post("/answer", "turn=1&address=other%40x.test");
        const auto now = co_await page.get("/");
        EXPECT_THAT(now.body, HasSubstr("name=\"keep-copy\""));
        EXPECT_THAT(asRead(now.body), HasSubstr("หน้านั้นเก่าแล้ว"));
        EXPECT_THAT(asRead((co_await page.get("/")).body), Not(HasSubstr("หน้านั้นเก่าแล้ว")));
    });
    EXPECT_EQ(heard_.size(), 1U);
}

TEST_F(SetupOnPage, GoesBackChangesAndGivesUp) {
    run({QuestionId::Places, QuestionId::KeepCopy}, [](SetupOnPage& page) -> Task<void> {
        (void)co_await page.enter();
        (void)co_await page.answer("back=yes");
        (void)co_await page.answer("change=address");
    });
    ASSERT_EQ(heard_.size(), 2U);
    EXPECT_TRUE(std::holds_alternative<GoBack>(heard_[0]));
    EXPECT_EQ(std::get<QuestionId>(heard_[1]), QuestionId::Address);
}

TEST_F(SetupOnPage, LetsNoSecondBrowserIn) {
    run({QuestionId::Address}, [](SetupOnPage& page) -> Task<void> {
        (void)co_await page.enter();
        page.cookie_.clear();
        const auto second = co_await page.enter();
        EXPECT_EQ(second.status, 403);
        EXPECT_THAT(asRead(second.body), HasSubstr("ใช้ไปแล้ว"));
        EXPECT_EQ((co_await page.get("/")).status, 403);
        EXPECT_EQ((co_await page.get("/news")).status, 403);
        EXPECT_EQ((co_await page.post("/answer", "turn=1&address=a%40b.test")).status, 403);
        EXPECT_EQ((co_await page.post("/undo", "")).status, 403);
        EXPECT_EQ((co_await page.post("/leaving", "1")).status, 403);
    });
    EXPECT_TRUE(heard_.empty());
}

TEST_F(SetupOnPage, TakesNothingFromAnotherPage) {
    run({QuestionId::Address}, [](SetupOnPage& page) -> Task<void> {
        (void)co_await page.enter();
        const auto reply =
            co_await page.post("/answer", "turn=1&address=a%40b.test", "http://evil.example");
        EXPECT_EQ(reply.status, 403);
    });
    EXPECT_TRUE(heard_.empty());
}

TEST_F(SetupOnPage, IsNeverKeptNorShownInsideAnotherPage) {
    run({QuestionId::Address}, [](SetupOnPage& page) -> Task<void> {
        (void)co_await page.enter();
        (void)co_await page.get("/");
        (void)co_await page.get("/news");
        (void)co_await page.get("/nothing");
    });
    for (const auto& answer : sent_) {
        EXPECT_THAT(answer, HasSubstr("Cache-Control: no-store"));
        EXPECT_THAT(answer, HasSubstr("frame-ancestors 'none'"));
        EXPECT_THAT(answer, HasSubstr("default-src 'none'"));
    }
}

TEST_F(SetupOnPage, IsDesertedWhenNobodyTouchesIt) {
    run({QuestionId::Address}, [](SetupOnPage& page) -> Task<void> {
        (void)co_await page.enter();
        EXPECT_FALSE(page.site_.isDeserted());
        co_await sleepUntil(Deadline::in(page.patience_.idle + std::chrono::milliseconds(5)));
        EXPECT_TRUE(page.site_.isDeserted());
    });
}

TEST_F(SetupOnPage, IsDesertedSoonWhenItsNewestPageWasClosed) {
    run({QuestionId::Address}, [](SetupOnPage& page) -> Task<void> {
        (void)co_await page.enter();
        (void)co_await page.get("/");
        (void)co_await page.get("/");
        (void)co_await page.post("/leaving", "1");
        co_await sleepUntil(Deadline::in(std::chrono::milliseconds(25)));
        EXPECT_FALSE(page.site_.isDeserted());
        (void)co_await page.post("/leaving", "2");
        co_await sleepUntil(Deadline::in(std::chrono::milliseconds(25)));
        EXPECT_TRUE(page.site_.isDeserted());
        (void)co_await page.post("/here", "2");
        EXPECT_FALSE(page.site_.isDeserted());
    });
}

TEST_F(SetupOnPage, GivesTheTextForTheItDeskAsAFileWhereThereIsOne) {
    Facts facts;
    facts.address = *EmailAddress::parse("me@x.test");
    run({}, [&facts](SetupOnPage& page) -> Task<void> {
        (void)co_await page.enter();
        EXPECT_EQ((co_await page.get("/note")).status, 404);
        page.front_.showTrouble({{ErrorCode::Unreachable, "x", {}, {}}, facts, {}});
        const auto note = co_await page.get("/note");
        EXPECT_EQ(note.status, 200);
        EXPECT_THAT(note.body, HasSubstr("me@x.test"));
        EXPECT_EQ(note.contentType, "text/plain; charset=utf-8");
    });
}

TEST_F(SetupOnPage, EndsWhenTheEndWasSeen) {
    run({}, [](SetupOnPage& page) -> Task<void> {
        (void)co_await page.enter();
        const auto end = co_await page.get("/");
        EXPECT_THAT(end.body, HasSubstr("action=\"/finish\""));
        EXPECT_FALSE(page.site_.isFinished());
        (void)co_await page.post("/finish", "");
        EXPECT_TRUE(page.site_.isFinished());
    });
}

TEST_F(SetupOnPage, DoesNotEndBeforeItIsOver) {
    run({QuestionId::Address}, [](SetupOnPage& page) -> Task<void> {
        (void)co_await page.enter();
        (void)co_await page.post("/finish", "");
        EXPECT_FALSE(page.site_.isFinished());
    });
}

TEST_F(SetupOnPage, TellsWhatIsBeingDone) {
    run({}, [](SetupOnPage& page) -> Task<void> {
        (void)co_await page.enter();
        page.front_.progress({MESSAGE_ID("here.working"), {}});
        const auto news = co_await page.get("/news");
        EXPECT_EQ(news.contentType, "application/json");
        EXPECT_THAT(news.body, HasSubstr("กำลังตรวจเซิร์ฟเวอร์อีเมล"));
    });
}

}  // namespace
}  // namespace mailadvisor::web

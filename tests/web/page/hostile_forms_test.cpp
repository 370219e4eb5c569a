#include "page_samples.h"

#include "web/page/form.h"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

namespace mailadvisor::web::test {
namespace {

using testing::HasSubstr;
using testing::Not;

bool isAPage(const HttpReply& reply) {
    return reply.body.starts_with("<!DOCTYPE html>\n") && reply.body.ends_with("</html>\n") &&
           reply.body.find("⟦") == std::string::npos;
}

TEST(HostileForms, OfTooManyFieldsOrBytesAreRefusedWithAPage) {
    std::string many;
    for (int i = 0; i < 100; ++i) many += "a=b&";
    const auto tooMany = sentBytes("/", many);
    const auto tooLong = sentBytes("/", "address=" + std::string(100'000, 'a'));

    EXPECT_EQ(tooMany.status, 413);
    EXPECT_EQ(tooLong.status, 413);
    EXPECT_TRUE(isAPage(tooMany) && isAPage(tooLong));
}

TEST(HostileForms, InAnotherEncodingAreRefusedWithAPage) {
    const auto latin1 = sentBytes("/", "address=%E4%F6@company.example");
    const auto overlong = sentBytes("/", "address=%C0%AF");

    EXPECT_EQ(latin1.status, 400);
    EXPECT_EQ(overlong.status, 400);
    EXPECT_TRUE(isAPage(latin1));
}

TEST(HostileForms, OfAnotherTypeAreNotRead) {
    HttpRequest request;
    request.method = "POST";
    request.path = "/";
    request.fields = {{"Content-Type", "multipart/form-data; boundary=x"}};
    request.body = "--x";

    EXPECT_EQ(page(companySite(), request).status, 415);
    request.method = "DELETE";
    EXPECT_EQ(page(companySite(), request).status, 405);
    EXPECT_EQ(headerOf(page(companySite(), request), "Allow"), "GET, HEAD, POST");
}

TEST(HostileForms, WithAnAnswerTwiceAreAskedAgain) {
    const auto reply =
        sent("/", {{"address", "a@company.example"}, {"address", "b@other.example"}});

    EXPECT_TRUE(isAPage(reply));
    EXPECT_THAT(reply.body, HasSubstr("role=\"alert\""));
    EXPECT_THAT(reply.body, HasSubstr("name=\"asked\" value=\"address\""));
}

TEST(HostileForms, WithUnknownQuestionsAndChoicesLeadOnToTheFirstOpenOne) {
    const auto unknown = sent("/", {{"nonsense", "x"}, {"address", "a@company.example"}});
    const auto choice = sent("/", {{"address", "a@company.example"}, {"places", "moon"}});
    const auto order = sent("/", {{"current-type", "imap"}, {"places", "phone"}});

    EXPECT_THAT(unknown.body, HasSubstr("name=\"asked\" value=\"places\""));
    EXPECT_THAT(choice.body, HasSubstr("role=\"alert\""));
    EXPECT_THAT(order.body, HasSubstr("name=\"asked\" value=\"address\""));
}

TEST(HostileForms, NeverPutMarkupIntoThePage) {
    for (const auto* field : {"address", "quota", "used", "name", "program", "change", "lang"}) {
        for (const auto* path : {"/", "/program"}) {
            const auto reply =
                sent(path, with(imapAnswers(), field, "\"><script>alert(1)</script>@x.example"));
            EXPECT_THAT(reply.body, Not(HasSubstr("<script>alert"))) << field;
            EXPECT_TRUE(isAPage(reply));
        }
    }
}

TEST(HostileForms, DoNotOpenAQuestionThatIsNotAsked) {
    for (const auto* id : {"password", "write", "folder", "client", "mail-system", "nonsense"}) {
        const auto reply = sent("/", with(imapAnswers(), "change", id));
        EXPECT_THAT(reply.body, HasSubstr("id=\"programs\"")) << id;
    }
}

TEST(Form, ReadsWhatABrowserSends) {
    const auto form = Form::read("a=1+2&b=%E0%B8%81&a=x%26y&c&&=z");

    ASSERT_TRUE(form);
    EXPECT_THAT(form->all("a"), testing::ElementsAre("1 2", "x&y"));
    EXPECT_EQ(form->first("b"), "ก");
    EXPECT_TRUE(form->has("c"));
    EXPECT_EQ(form->first("c"), "");
    EXPECT_FALSE(form->has("d"));
}

RC_GTEST_PROP(HostileForms, OfAnyKindLeadToAPage, ()) {
    const auto names = rc::gen::element<std::string>(
        "address", "places", "keep-copy", "current-type", "purpose", "name", "login", "password",
        "client", "folder", "write", "mail-system", "quota", "used", "asked", "change", "lang",
        "program", "file", "");
    const auto values = rc::gen::oneOf(
        rc::gen::element<std::string>("a@company.example", "ก@company.example", "a@other.example",
                                      "phone", "office-computer", "webmail-all", "yes", "no",
                                      "none", "imap", "pop3", "2 GB", "1,5 GB", "sheet/gmail",
                                      "apple", "evolution", "all", "places", "address", "en", ""),
        rc::gen::string<std::string>());
    const auto answers = *rc::gen::container<Answers>(rc::gen::pair(names, values));
    const auto path = *rc::gen::element<std::string>("/", "/program", "/file", "/sheet", "/code");

    const auto reply = sent(path, answers);

    RC_ASSERT(reply.status == 200 || reply.status == 400 || reply.status == 404 ||
              reply.status == 413);
    RC_ASSERT(isAPage(reply) || path == "/file");
    RC_ASSERT(sent(path, answers) == reply);
}

RC_GTEST_PROP(HostileForms, OfAnyBytesLeadToAPage, ()) {
    const auto reply = sentBytes("/", *rc::gen::string<std::string>());

    RC_ASSERT(isAPage(reply));
}

}  // namespace
}  // namespace mailadvisor::web::test

#include "page_samples.h"

#include "web/page/assets.h"
#include "web/page/visitor.h"

#include <gmock/gmock.h>

#include <regex>

namespace mailadvisor::web::test {
namespace {

using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

/// Where a text stands; the end when it does not.
std::size_t placeOf(const std::string& page, const std::string& text) {
    return std::min(page.find(text), page.size());
}

/// The file that the program's page has a button for, at this path.
std::string fileAt(const std::string& action, const Answers& answers) {
    const auto page = sent("/program", answers).body;
    const std::regex button("formaction=\"" + action + R"re("[^>]* value="([^"]+)")re");
    std::smatch found;
    return std::regex_search(page, found, button) ? found[1].str() : "";
}

TEST(PagePrograms, ShowTheVisitorsDeviceFirst) {
    const auto onPhone = sent("/", imapAnswers(), iphone).body;
    const auto onWindows = sent("/", imapAnswers(), windows).body;

    EXPECT_LT(placeOf(onPhone, "value=\"sheet/iphone-mail\""),
              placeOf(onPhone, "value=\"sheet/classic-outlook\""));
    EXPECT_LT(placeOf(onWindows, "value=\"sheet/classic-outlook\""),
              placeOf(onWindows, "value=\"sheet/iphone-mail\""));
}

TEST(PagePrograms, NameTheButtonThatChoosesPop3) {
    const auto pop3 = asRead(sent("/", pop3Answers()).body);
    const auto imap = asRead(sent("/", imapAnswers()).body);

    EXPECT_THAT(pop3, HasSubstr("ให้เลือก “POP3” เอง"));
    EXPECT_THAT(imap, Not(HasSubstr("ให้เลือก “IMAP” เอง")));
}

TEST(PagePrograms, OfferNoFileThatCannotSayTheAdvice) {
    // Apple's profile cannot delete after a number of days.
    const auto pop3 = sent("/program", with(pop3Answers(), "program", "sheet/apple-mail"));

    EXPECT_THAT(pop3.body, Not(HasSubstr("mobileconfig")));
}

TEST(PagePrograms, GiveTheFileThatIsWritten) {
    const auto answers = with(imapAnswers(), "program", "sheet/thunderbird-android");
    const auto path = fileAt("/file", answers);

    const auto reply = sent("/file", with(answers, "file", path));

    EXPECT_EQ(reply.status, 200);
    EXPECT_THAT(reply.body, HasSubstr("somchai@company.example"));
    EXPECT_THAT(headerOf(reply, "Content-Disposition"), HasSubstr("account.k9s"));
    EXPECT_EQ(headerOf(reply, "Cache-Control"), "no-store");
    EXPECT_EQ(sent("/file", with(answers, "file", path + "x")).status, 404);
}

TEST(PagePrograms, LeadToTheProfileOfTheTypeByALinkAndByItsCode) {
    const Answers answers = with(imapAnswers(), "program", "sheet/iphone-mail");
    const auto page = sent("/program", answers, iphone).body;
    const auto code = sent("/code", with(answers, "file", "profile"), windows);

    EXPECT_THAT(page, HasSubstr("href=\"/email.mobileconfig?email=somchai%40company.example&amp;"
                                "protocol=imap\""));
    EXPECT_EQ(code.status, 200);
    EXPECT_THAT(code.body, HasSubstr("<svg"));
    EXPECT_EQ(
        sent("/code", with(with(imapAnswers(), "program", "evolution"), "file", "profile")).status,
        404);
}

TEST(PagePrograms, GiveSeveralFilesAsOneArchive) {
    const auto reply =
        sent("/file", with(with(imapAnswers(), "program", "evolution"), "file", "all"));

    EXPECT_EQ(reply.status, 200);
    EXPECT_EQ(reply.contentType, "application/zip");
    EXPECT_THAT(reply.body, StartsWith("PK"));
}

TEST(PagePrograms, OpenTheSheetWithNothingButItsOwnStyles) {
    const auto reply = sent("/sheet", with(imapAnswers(), "program", "sheet/gmail"));
    const auto policy = headerOf(reply, "Content-Security-Policy");

    EXPECT_EQ(reply.status, 200);
    EXPECT_THAT(asRead(reply.body), HasSubstr("mail.company.example"));
    EXPECT_THAT(policy, HasSubstr("'unsafe-hashes' 'sha256-"));
    EXPECT_THAT(policy, Not(HasSubstr("'unsafe-inline'")));
}

TEST(PagePrograms, ShowTheCodeAsAPicture) {
    const auto answers = with(imapAnswers(), "program", "sheet/thunderbird-android");

    const auto reply = sent("/code", with(answers, "file", fileAt("/code", answers)));

    EXPECT_EQ(reply.status, 200);
    EXPECT_THAT(reply.body, HasSubstr("<svg"));
}

TEST(PagePrograms, SayKindlyThatThereIsNoSuchProgram) {
    for (const auto* path : {"/program", "/file", "/sheet", "/code"}) {
        for (const auto* program :
             {"", "nothing", "../../etc/passwd", "sheet/nothing", "publish"}) {
            const auto reply = sent(path, with(imapAnswers(), "program", program));

            EXPECT_EQ(reply.status, 404) << path << program;
            EXPECT_THAT(reply.body, HasSubstr("<main"));
        }
    }
}

TEST(PagePrograms, EveryOneOfferedHasItsPage) {
    for (const auto& answers : {imapAnswers(), pop3Answers()}) {
        const auto advice = sent("/", answers).body;
        const std::regex offered(R"re(name="program" value="([^"]+)")re");
        int count = 0;
        for (std::sregex_iterator at(advice.begin(), advice.end(), offered), end; at != end; ++at) {
            const auto reply = sent("/program", with(answers, "program", (*at)[1].str()));
            EXPECT_EQ(reply.status, 200) << (*at)[1].str();
            EXPECT_LE(reply.body.size() + styleAsset().bytes.size(), 50'000U);
            EXPECT_THAT(reply.body, Not(HasSubstr("⟦")));
            ++count;
        }
        EXPECT_GE(count, 8);
    }
}

TEST(PagePrograms, WithTheirPageStayBelowFiftyKilobytes) {
    for (const auto& answers : {imapAnswers(), pop3Answers()}) {
        const auto reply = sent("/", answers);
        EXPECT_LE(reply.body.size() + styleAsset().bytes.size() + scriptAsset().bytes.size(),
                  50U * 1024);
    }
}

TEST(PageVisitor, IsRecognisedByItsBrowser) {
    EXPECT_EQ(visitorOf(iphone), (Visitor{Platform::Ios, ""}));
    EXPECT_EQ(visitorOf(windows), (Visitor{Platform::Windows, ""}));
    EXPECT_EQ(visitorOf(lineOnAndroid), (Visitor{Platform::Android, "LINE"}));
    EXPECT_EQ(visitorOf(facebookOnIphone), (Visitor{Platform::Ios, "Facebook"}));
    EXPECT_EQ(visitorOf(""), Visitor{});
    EXPECT_EQ(visitorOf("Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)"),
              (Visitor{Platform::MacOs, ""}));
}

TEST(PageVisitor, InsideAnAppIsToldTheWayOut) {
    const auto inLine = opened("/", lineOnAndroid).body;
    EXPECT_THAT(inLine, HasSubstr("https://help.company.example/?openExternalBrowser=1"));
    EXPECT_THAT(asRead(inLine), HasSubstr("Chrome"));
    EXPECT_THAT(asRead(opened("/", facebookOnIphone).body), HasSubstr("Safari"));
    EXPECT_THAT(opened("/", iphone).body, Not(HasSubstr("class=\"in-app\"")));
}

TEST(PageAssets, MayBeKeptForEver) {
    const auto reply = opened(styleAsset().path);

    EXPECT_EQ(reply.status, 200);
    EXPECT_THAT(headerOf(reply, "Cache-Control"), HasSubstr("immutable"));
    EXPECT_THAT(opened("/").body, HasSubstr("href=\"" + styleAsset().path + "\""));
    EXPECT_EQ(opened("/page-0000000000000000.css").status, 404);
}

TEST(PageAssets, HoldThePictureOfTheDomain) {
    const auto path = pictureAsset(*companySite().own).path;

    EXPECT_THAT(opened("/").body, HasSubstr("src=\"" + path + "\""));
    EXPECT_EQ(opened(path).contentType, "image/png");
    EXPECT_EQ(opened("/picture/other.example/0123").status, 404);
    EXPECT_EQ(opened("/picture/").status, 404);
}

}  // namespace
}  // namespace mailadvisor::web::test

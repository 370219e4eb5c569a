#include "account/samples.h"
#include "base/escape.h"
#include "base/utf8.h"
#include "clients/demand.h"
#include "plugins/rendering.h"
#include "text/sentences.h"

#include <QByteArray>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <functional>
#include <set>

/// What must hold for every writer, whatever its format: values never become structure.
namespace mailadvisor {
namespace {

constexpr const char* hostileTexts[] = {
    "plain",
    "\"quoted\" 'single' `touch canary` $(touch canary)",
    "back\\slash \\n \\042 \\\" trailing\\",
    "%PATH% %s %n ${USER} ${HOME} $HOME {0}",
    "<b>&amp;&#10;</b>]]> <!-- --> <?php system('id') ?>",
    "; # // /* */ [section] key=value key: value",
    "-leading --dash",
    " outer blanks ",
    "\xE2\x80\xAEgnp.exe \xE2\x81\xA6isolate",
    "\xEF\xBF\xBF nonchar \xF4\x8F\xBF\xBF",
    "=1+1 @SUM +1 |pipe > out < in & bg",
    "สมชาย ใจดี",
};

struct Case {
    std::string client;
    Platform platform{};
};

void PrintTo(const Case& which, std::ostream* out) {
    *out << which.client << " on " << nameOf(which.platform);
}

std::vector<Case> cases() {
    std::vector<Case> all;
    for (const ClientMetadata& client : builtClients().clients()) {
        for (const Platform platform : client.platforms) all.push_back({client.id, platform});
    }
    return all;
}

bool has(const ClientMetadata& client, Scope scope) {
    return std::ranges::find(client.scopes, scope) != client.scopes.end();
}

/// What this client can be asked for, one request a kind: IMAP, POP3, a domain.
std::vector<RenderRequest> requestsFor(const Case& which) {
    const ClientMetadata& client = *builtClients().find(which.client);
    Account keeping = sample::pop3Account();
    keeping.pop3 = {};
    std::vector<RenderRequest> requests;
    for (const Account& account : {sample::imapAccount(), sample::pop3Account(), keeping}) {
        RenderRequest request;
        request.platform = which.platform;
        request.account = account;
        if (has(client, Scope::Person)) requests.push_back(std::move(request));
    }
    for (const Scope scope : {Scope::Machine, Scope::Domain}) {
        RenderRequest request;
        request.scope = scope;
        request.platform = which.platform;
        request.domain = sample::domain();
        if (has(client, scope)) requests.push_back(std::move(request));
    }
    std::erase_if(requests, [&](const RenderRequest& request) {
        return !renderFor(builtClients(), which.client, request);
    });
    return requests;
}

/// One text of a request; nothing when this request has none.
struct Field {
    const char* name;
    std::function<std::string*(RenderRequest&)> in;
};

std::string* usernameOf(std::optional<Server>& server) {
    return server ? &server->username : nullptr;
}

const Field fields[] = {
    {"displayName",
     [](RenderRequest& r) { return r.account ? &r.account->displayName : &r.domain->displayName; }},
    {"incoming.username",
     [](RenderRequest& r) {
         return r.account ? &r.account->incoming.username : &r.domain->servers[0].server.username;
     }},
    {"outgoing.username",
     [](RenderRequest& r) { return r.account ? usernameOf(r.account->outgoing) : nullptr; }},
};

const Field textsThatValidateKnows[] = {
    fields[0],
    fields[1],
    fields[2],
    {"address", [](RenderRequest& r) { return r.account ? &r.account->address : nullptr; }},
    {"host",
     [](RenderRequest& r) {
         return r.account ? &r.account->incoming.host : &r.domain->servers[0].server.host;
     }},
};

const Field surroundings[] = {
    {"caFile", [](RenderRequest& r) { return &r.caFile; }},
    {"helpDesk", [](RenderRequest& r) { return &r.helpDesk; }},
};

/// The number of lines of each file, in order of size: a file's name may follow the account.
std::vector<std::ptrdiff_t> lineCountsOf(const Bundle& bundle) {
    std::vector<std::ptrdiff_t> counts;
    for (const BundleFile& file : bundle.files)
        counts.push_back(std::ranges::count(file.content, '\n'));
    std::ranges::sort(counts);
    return counts;
}

/// A value may be left out, which takes a line away; none brings one.
void expectNoMoreLines(const Bundle& bundle, const Bundle& benign) {
    const auto found = lineCountsOf(bundle);
    const auto wanted = lineCountsOf(benign);
    ASSERT_EQ(found.size(), wanted.size());
    for (std::size_t i = 0; i < found.size(); ++i) EXPECT_LE(found[i], wanted[i]);
}

std::string extensionOf(const std::string& path) {
    return std::filesystem::path(path).extension().string();
}

void expectReadable(const BundleFile& file) {
    SCOPED_TRACE(file.path);
    static const std::set<std::string> xmlKinds{".xml", ".mobileconfig", ".k9s", ".svg"};
    if (xmlKinds.contains(extensionOf(file.path))) {
        QXmlStreamReader xml(QByteArray::fromStdString(file.content));
        while (!xml.atEnd()) xml.readNext();
        EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString() << "\n" << file.content;
    }
    if (extensionOf(file.path) == ".json") {
        EXPECT_TRUE(parseJson(file.content, file.path)) << file.content;
    }
    const bool isUtf16 = file.content.starts_with("\xFF\xFE");
    if (isUtf16) return;
    EXPECT_TRUE(isUtf8(file.content));
    EXPECT_TRUE(std::ranges::none_of(file.content, [](char c) {
        return (c >= 0 && c < ' ' && c != '\n' && c != '\r' && c != '\t') || c == '\x7f';
    })) << "control characters";
}

/// Letters, digits and few marks; no part that is hidden from or misread by Windows or a shell.
bool isPlainPart(const std::string& part) {
    const std::string marks = "_.@%+-";
    return part.size() <= 200 && part.front() != '-' && part.back() != '.' &&
           std::ranges::all_of(part, [&marks](char c) {
               return std::isalnum(static_cast<unsigned char>(c)) != 0 ||
                      marks.find(c) != std::string::npos;
           });
}

bool isPlainPath(const std::string& path, const std::string& id) {
    const std::filesystem::path parts(path);
    return path.starts_with(id + "/") &&
           std::all_of(parts.begin(), parts.end(),
                       [](const auto& part) { return isPlainPart(part.string()); });
}

class EveryWriter : public testing::TestWithParam<Case> {
protected:
    static Result<Bundle> render(const RenderRequest& request) {
        return renderFor(builtClients(), GetParam().client, request);
    }
};

TEST_P(EveryWriter, CanSaySomething) { EXPECT_FALSE(requestsFor(GetParam()).empty()); }

TEST_P(EveryWriter, GivesAValueNoLineOfItsOwn) {
    for (const RenderRequest& good : requestsFor(GetParam())) {
        for (const Field& field : fields) {
            RenderRequest benign = good;
            std::string* text = field.in(benign);
            if (text == nullptr) continue;
            *text = "benign";
            const auto expected = render(benign);
            if (!expected) continue;
            for (const char* hostile : hostileTexts) {
                SCOPED_TRACE(std::string(field.name) + ": " + hostile);
                RenderRequest request = good;
                *field.in(request) = hostile;

                const auto bundle = render(request);

                if (!bundle) {
                    EXPECT_EQ(bundle.error().code, ErrorCode::InvalidInput);
                    EXPECT_FALSE(bundle.error().text.empty());
                    continue;
                }
                expectNoMoreLines(*bundle, *expected);
                std::ranges::for_each(bundle->files, expectReadable);
            }
        }
    }
}

TEST_P(EveryWriter, WritesOnlyPlainPathsBelowItsOwnName) {
    for (const RenderRequest& good : requestsFor(GetParam())) {
        for (const char* local :
             {"somchai", "a+b", "o'neil", "_x", "-x", "สมชาย", "a/b", "$(id)"}) {
            RenderRequest request = good;
            if (request.account) {
                request.account->address = std::string(local) + "@example.com";
                request.account->incoming.username = request.account->address;
            }
            const auto bundle = render(request);
            if (!bundle) continue;
            for (const BundleFile& file : bundle->files)
                EXPECT_TRUE(isPlainPath(file.path, GetParam().client)) << file.path;
            for (const QrCode& code : bundle->codes)
                EXPECT_TRUE(isPlainPath(code.path, GetParam().client)) << code.path;
            for (const Guide& guide : bundle->guides)
                EXPECT_TRUE(isPlainPath(guide.path, GetParam().client)) << guide.path;
        }
    }
}

TEST_P(EveryWriter, RefusesLineBreaksItselfWhoeverCallsIt) {
    const auto writer = builtClients().load(GetParam().client);
    ASSERT_TRUE(writer);
    for (const RenderRequest& good : requestsFor(GetParam())) {
        for (const Field& field : textsThatValidateKnows) {
            for (const char* breaking :
                 {"a\nINJECTED=1", "a\rINJECTED=1", "a\xE2\x80\xA8INJECTED=1",
                  "a\xC2\x85INJECTED=1", "a\x1b[2J", "\xFF\xFE"}) {
                RenderRequest request = good;
                std::string* text = field.in(request);
                if (text == nullptr) continue;
                *text = breaking;

                const auto bundle = (*writer)->render(request);

                ASSERT_FALSE(bundle) << field.name;
                EXPECT_EQ(bundle.error().code, ErrorCode::InvalidInput) << field.name;
            }
        }
    }
}

TEST_P(EveryWriter, IsNotAskedWhenATextBesideTheAccountHasALineBreak) {
    for (const RenderRequest& good : requestsFor(GetParam())) {
        for (const Field& field : surroundings) {
            RenderRequest request = good;
            *field.in(request) = "a\nINJECTED=1";

            const auto bundle = render(request);

            ASSERT_FALSE(bundle) << field.name;
            EXPECT_EQ(bundle.error().where, field.name);
        }
    }
}

TEST_P(EveryWriter, KeepsTheTextsBesideTheAccountOnTheirLines) {
    for (const RenderRequest& good : requestsFor(GetParam())) {
        for (const Field& field : surroundings) {
            for (const char* hostile : hostileTexts) {
                SCOPED_TRACE(std::string(field.name) + ": " + hostile);
                RenderRequest request = good;
                *field.in(request) = hostile;

                const auto bundle = render(request);

                if (bundle) std::ranges::for_each(bundle->files, expectReadable);
            }
        }
    }
}

TEST_P(EveryWriter, NeverWritesAConnectionInClear) {
    for (const RenderRequest& good : requestsFor(GetParam())) {
        if (!good.account) continue;
        RenderRequest incoming = good;
        incoming.account->incoming.security = Security::Plain;
        RenderRequest outgoing = good;
        outgoing.account->outgoing->security = Security::Plain;

        EXPECT_FALSE(render(incoming));
        const auto bundle = render(outgoing);
        if (!bundle) continue;
        // Fetching only: then the server that would be spoken to in clear stands nowhere.
        for (const BundleFile& file : bundle->files)
            EXPECT_EQ(file.content.find(outgoing.account->outgoing->host), std::string::npos);
    }
}

/// Everything that was rendered, in one text; UTF-16 as its low bytes.
std::string allTextOf(const Bundle& bundle) {
    std::string all;
    for (const BundleFile& file : bundle.files) all += file.content + "\n";
    for (const QrCode& code : bundle.codes) all += code.payload + "\n";
    for (const Guide& guide : bundle.guides) {
        for (const GuideScreen& screen : guide.screens)
            for (const GuideField& field : screen.fields) all += field.value + "\n";
    }
    std::erase(all, '\0');
    return all;
}

TEST_P(EveryWriter, WritesHostAndPortAsTheyWereDecided) {
    for (const RenderRequest& good : requestsFor(GetParam())) {
        if (!good.account) continue;
        for (const std::uint16_t port : {std::uint16_t{1}, std::uint16_t{65535}}) {
            RenderRequest request = good;
            request.account->incoming.port = {port};
            request.account->incoming.host = "xn--12cl3c2dxa.xn--o3cw4h";

            const auto bundle = render(request);

            if (!bundle) continue;
            const std::string text = allTextOf(*bundle);
            EXPECT_NE(text.find(request.account->incoming.host), std::string::npos);
            EXPECT_NE(text.find(std::to_string(port)), std::string::npos);
        }
    }
}

TEST_P(EveryWriter, KeepsALongUserNameWholeOrRefusesIt) {
    for (const RenderRequest& good : requestsFor(GetParam())) {
        if (!good.account) continue;
        for (const std::size_t length : {100U, 200U, 600U, 4000U}) {
            RenderRequest request = good;
            request.account->incoming.username = std::string(length, 'u');

            const auto bundle = render(request);

            if (!bundle) continue;
            EXPECT_NE(allTextOf(*bundle).find(request.account->incoming.username),
                      std::string::npos)
                << length;
        }
    }
}

/// Sentences cut what is longer than a person is shown, and a cut command does something else.
bool isShownWhole(const Message& message) {
    return std::ranges::all_of(message.arguments, [](const Argument& argument) {
        const auto* text = std::get_if<std::string>(&argument.value);
        return text == nullptr || sanitise(*text, maxArgumentText) == *text;
    });
}

TEST_P(EveryWriter, ShowsItsCommandsWhole) {
    for (const RenderRequest& good : requestsFor(GetParam())) {
        RenderRequest request = good;
        if (request.account) {
            request.account->address = "somchai.jaidee-of-accounting@department.company.co.th";
            request.account->incoming.username = request.account->address;
            request.account->incoming.host = "imap-server-12.department.company.co.th";
        }
        const auto bundle = render(request);
        if (!bundle) continue;
        for (const Message& step : bundle->steps) EXPECT_TRUE(isShownWhole(step)) << step.id;
    }
}

TEST_P(EveryWriter, TellsThePersonWhatToDo) {
    for (const RenderRequest& good : requestsFor(GetParam())) {
        const auto bundle = render(good);

        ASSERT_TRUE(bundle);
        EXPECT_FALSE(bundle->steps.empty() && bundle->guides.empty());
        for (const BundleFile& file : bundle->files) EXPECT_FALSE(file.purpose.empty());
    }
}

std::string nameOfCase(const testing::TestParamInfo<Case>& info) {
    std::string name = info.param.client + "_" + std::string(nameOf(info.param.platform));
    std::ranges::replace(name, '-', '_');
    return name;
}

INSTANTIATE_TEST_SUITE_P(All, EveryWriter, testing::ValuesIn(cases()), nameOfCase);

}  // namespace
}  // namespace mailadvisor

#include "samples.h"

#include "text/cells.h"

#include <algorithm>
#include <regex>
#include <sstream>
#include <vector>

namespace mailadvisor::test {
namespace {

using std::chrono::days;
using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr Timestamp now{seconds{1795383965}};  // 2026-11-22
constexpr std::int64_t mib = 1024 * 1024;

DiscoveryFacts companyDiscovery() {
    const Candidate imap{.protocol = Protocol::Imap,
                         .host = "mail.somchai-trading.co.th",
                         .port = {993},
                         .security = Security::Tls,
                         .username = "somchai@somchai-trading.co.th",
                         .auth = {"password-cleartext"},
                         .source = Source::Autoconfig,
                         .trusted = true,
                         .confirmedBy = {Source::WellKnown, Source::Srv},
                         .system = "somchai-trading.co.th"};
    Candidate other = imap;
    other.host = "imap.old-hoster.net";
    other.source = Source::Mx;
    other.trusted = false;
    other.confirmedBy = {};
    DiscoveryFacts discovery;
    discovery.attempts = {
        {Source::Autoconfig, "https://autoconfig.somchai-trading.co.th/mail/config-v1.1.xml",
         Outcome::Found, Reason::None, "", milliseconds(48)},
        {Source::WellKnown, "https://somchai-trading.co.th/.well-known/autoconfig/mail/",
         Outcome::Nothing, Reason::NotFoundThere, "HTTP 404", milliseconds(1310)},
        {Source::Ispdb, "", Outcome::Skipped, Reason::NotRequested, "", {}}};
    discovery.candidates = {imap, other};
    discovery.conflicts = {{Protocol::Imap, {imap, other}}};
    return discovery;
}

EndpointFacts endpoint(Protocol protocol, std::uint16_t port, Security security) {
    EndpointFacts facts;
    facts.protocol = protocol;
    facts.host = "mail.somchai-trading.co.th";
    facts.port = {port};
    facts.security = security;
    facts.state = EndpointState::Open;
    facts.greeting = Fact<std::string>::known("* OK ready");
    facts.auth = Fact<std::vector<std::string>>::known({"PLAIN", "SCRAM-SHA-256", "LOGIN-COMMAND"});
    TlsFacts tls;
    tls.version = "TLSv1.3";
    tls.cipher = "TLS_AES_256_GCM_SHA384";
    tls.verified = true;
    tls.certificate = {"CN=mail",      "CN=CA",    {facts.host}, now - days(10),
                       now + days(80), "RSA 2048", "ab"};
    facts.tls = Fact<TlsFacts>::known(tls);
    facts.duration = milliseconds(120);
    return facts;
}

EndpointFacts withWrongName(EndpointFacts facts) {
    TlsFacts tls = *facts.tls;
    tls.verified = false;
    tls.problems = {TlsProblem::NameMismatch};
    tls.certificate.names = {"s12.hoster.co.th", "*.hoster.co.th"};
    facts.tls = Fact<TlsFacts>::known(tls);
    return facts;
}

EndpointFacts silent(Protocol protocol, std::uint16_t port, Security security) {
    EndpointFacts facts = endpoint(protocol, port, security);
    facts.state = EndpointState::TimedOut;
    facts.reason = Reason::ConnectionTimedOut;
    facts.greeting = Fact<std::string>::unknown(Unknown::TimedOut);
    facts.auth = Fact<std::vector<std::string>>::unknown(Unknown::TimedOut);
    facts.tls = Fact<TlsFacts>::unknown(Unknown::TimedOut);
    return facts;
}

FolderFacts folder(FolderRole role, const std::string& name, std::int64_t bytes,
                   std::int64_t messages) {
    return {role, name, Fact<ByteCount>::known({bytes}), Fact<std::int64_t>::known(messages),
            Fact<Timestamp>::known(now - days(900))};
}

MailboxFacts nearlyFullMailbox() {
    MailboxFacts mailbox;
    mailbox.login = LoginOutcome::Accepted;
    mailbox.mechanism = "PLAIN";
    mailbox.usedBytes = Fact<ByteCount>::known({1946 * mib});
    mailbox.limitBytes = Fact<ByteCount>::known({2048 * mib});
    mailbox.messages = Fact<std::int64_t>::known(10'240);
    mailbox.growthBytesPerDay = Fact<ByteCount>::known({5 * mib});
    mailbox.folders = {
        folder(FolderRole::Inbox, "INBOX", 1400 * mib, 8'100),
        folder(FolderRole::Trash, "Trash", 310 * mib, 1'900),
        {FolderRole::Other, "งานเก่า ๆ", Fact<ByteCount>::unknown(Unknown::NotOffered),
         Fact<std::int64_t>::known(240), Fact<Timestamp>::unknown(Unknown::NotOffered)}};
    return mailbox;
}

Finding finding(std::string_view rule, Effect effect, const std::string& text) {
    return {rule, {9}, effect, std::nullopt, said(text), {}};
}

}  // namespace

Message said(const std::string& text) { return {"word.value", {{"value", text}}}; }

Facts companyFacts() {
    return {.discovery = companyDiscovery(),
            .endpoints = {endpoint(Protocol::Imap, 993, Security::Tls),
                          withWrongName(endpoint(Protocol::Pop3, 995, Security::Tls)),
                          withWrongName(endpoint(Protocol::Pop3, 110, Security::StartTls)),
                          silent(Protocol::Smtp, 25, Security::StartTls)},
            .mailbox = nearlyFullMailbox(),
            .address = *EmailAddress::parse("somchai@somchai-trading.co.th"),
            .login = "somchai@somchai-trading.co.th",
            .observedAt = now,
            .observedFrom = "office-pc"};
}

Recommendation imapAdvice() {
    Recommendation advice;
    advice.protocol = Choice::Imap;
    advice.strength = Strength::Decided;
    advice.headline =
        said("แนะนำให้ตั้งเป็นแบบ IMAP เพราะคุณเปิดอีเมลจาก 3 เครื่อง และต้องเห็นอีเมลเหมือนกันทุกเครื่อง");
    advice.first = {finding("full-soon", Effect::ComesFirst,
                            "พื้นที่อีเมลใกล้เต็ม ใช้ไปแล้ว 1.9 GB จาก 2 GB ถ้าเต็มจะรับอีเมลใหม่ไม่ได้")};
    advice.reasons = {finding("multi-device", Effect::Decides,
                              "แบบ IMAP เก็บอีเมลไว้บนเซิร์ฟเวอร์ เปิดจากเครื่องไหนก็เห็นเหมือนกัน")};
    advice.cautions = {
        finding("deletion-spreads", Effect::Cautions, "ลบอีเมลจากเครื่องหนึ่ง อีเมลนั้นจะหายจากทุกเครื่อง")};
    advice.undetermined = {{"growth", Unknown::NeedsLogin, said("ยังบอกไม่ได้ว่าพื้นที่จะเต็มเมื่อไร")}};
    advice.whatWouldChangeIt = {
        {"devices", "1", Choice::Pop3, said("ใช้เครื่องเดียว ไม่ใช้เว็บเมล: แบบ POP3 จะเหมาะกว่า")}};
    advice.remedies = {{"empty-trash", Actor::You, Fact<ByteCount>::known({310 * mib}),
                        Fact<int>::known(62), false, said("ล้างถังขยะ")},
                       {"more-quota", Actor::It, Fact<ByteCount>::unknown(Unknown::NotAsked),
                        Fact<int>::unknown(Unknown::NotAsked), false, said("ขอเพิ่มพื้นที่จัดเก็บ")}};
    advice.first.front().remedies = {advice.remedies.front()};
    advice.forecast.fullOn = Date{std::chrono::floor<days>(now) + days(20), DatePrecision::Day};
    return advice;
}

std::optional<Account> imapAccount() {
    Account account;
    account.address = "somchai@somchai-trading.co.th";
    account.incoming = {"mail.somchai-trading.co.th", {993}, Security::Tls, account.address, {}};
    account.outgoing = {
        "mail.somchai-trading.co.th", {587}, Security::StartTls, account.address, {}};
    return account;
}

std::optional<Account> pop3Account(int days) {
    auto account = imapAccount();
    account->protocol = Protocol::Pop3;
    account->incoming.port = {995};
    account->outgoing.reset();
    account->pop3 = {true, days};
    return account;
}

const Sentences& thai() {
    static const Sentences say(Language::Thai);
    return say;
}

const Sentences& english() {
    static const Sentences say(Language::English);
    return say;
}

std::string asRead(const std::string& page) {
    const std::regex tag(R"(<wbr/>|<span class="[wg]">|<span[^>]*>|</span>)");
    std::string read;
    std::vector<bool> isMark;  // of the spans that are open
    auto last = page.begin();
    for (std::sregex_iterator at(page.begin(), page.end(), tag), end; at != end; ++at) {
        const std::string found = at->str();
        read.append(last, (*at)[0].first);
        last = (*at)[0].second;
        if (found == "<wbr/>") continue;
        if (found != "</span>") {
            isMark.push_back(found == "<span class=\"w\">" || found == "<span class=\"g\">");
            if (!isMark.back()) read += found;
        } else {
            if (!isMark.back()) read += found;
            isMark.pop_back();
        }
    }
    return read.append(last, page.end());
}

int widestLine(const std::string& report) {
    int widest = 0;
    std::istringstream lines(report);
    for (std::string line; std::getline(lines, line);) widest = std::max(widest, cells(line));
    return widest;
}

}  // namespace mailadvisor::test

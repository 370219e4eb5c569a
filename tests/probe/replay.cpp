#include "probe/replay.h"

#include "probe/delivery/smtp_sending.h"
#include "probe/first_contact.h"
#include "probe/mailbox/imap_mailbox.h"
#include "probe/mailbox/imap_space.h"
#include "probe/mailbox/imap_watch.h"
#include "probe/mailbox/pop3_mailbox.h"
#include "probe/mailbox/pop3_watch.h"
#include "probe/probe.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <sstream>

namespace mailadvisor::test {
namespace {

std::vector<std::string> words(const std::string& text) {
    std::istringstream in(text);
    return {std::istream_iterator<std::string>(in), {}};
}

std::string joinedWords(const std::vector<std::string>& list) {
    std::string text;
    for (const auto& word : list) text += " [" + word + "]";
    return text;
}

template <class T, class Show>
std::string line(const std::string& name, const Fact<T>& fact, Show show) {
    return name + (fact.isKnown() ? show(*fact) : " unknown " + std::string(nameOf(fact.why())));
}

std::string number(const std::string& name, const Fact<ByteCount>& fact) {
    return line(name, fact, [](ByteCount bytes) { return " " + std::to_string(bytes.value); });
}

std::string count(const std::string& name, const Fact<std::int64_t>& fact) {
    return line(name, fact, [](std::int64_t n) { return " " + std::to_string(n); });
}

std::string day(const Fact<Timestamp>& fact) {
    return line("oldest", fact, [](Timestamp at) {
        const std::chrono::year_month_day date(std::chrono::floor<std::chrono::days>(at));
        return " " + std::to_string(int(date.year())) + "-" +
               std::to_string(unsigned(date.month())) + "-" + std::to_string(unsigned(date.day()));
    });
}

std::string written(Dialogue& dialogue, const std::string& password) {
    std::string bytes = dialogue.takeOutput();
    if (!password.empty()) {
        EXPECT_EQ(bytes.find(password), std::string::npos) << "a password outside of a secret";
    }
    if (auto* signIn = dynamic_cast<SignInDialogue*>(&dialogue))
        bytes += signIn->takeSecret().reveal();
    return bytes;
}

void feed(Dialogue& dialogue, const std::string& bytes, Cut cut, std::size_t before) {
    if (cut.isEveryByte) {
        for (const char byte : bytes) dialogue.receive(std::string_view(&byte, 1));
    } else if (cut.at > before && cut.at < before + bytes.size()) {
        dialogue.receive(std::string_view(bytes).substr(0, cut.at - before));
        dialogue.receive(std::string_view(bytes).substr(cut.at - before));
    } else {
        dialogue.receive(bytes);
    }
}

}  // namespace

void replay(const Script& script, Dialogue& dialogue, Cut cut) {
    const auto found = script.settings.find("password");
    const std::string password = found == script.settings.end() ? "" : found->second;
    if (auto* signIn = dynamic_cast<SignInDialogue*>(&dialogue)) signIn->begin();
    EXPECT_EQ(written(dialogue, password), script.opening);

    std::size_t before = 0;
    for (const auto& turn : script.turns) {
        switch (turn.kind) {
            case Script::Turn::Kind::Server:
                feed(dialogue, turn.bytes, cut, before);
                before += turn.bytes.size();
                break;
            case Script::Turn::Kind::Tls:
                ASSERT_TRUE(dialogue.wantsTls());
                dialogue.tlsStarted();
                break;
            case Script::Turn::Kind::End: dialogue.streamEnded(); break;
            case Script::Turn::Kind::Look:
                ASSERT_TRUE(dialogue.isFinished());
                dynamic_cast<imap::WatchDialogue&>(dialogue).look(script.settings.at("watch"));
                break;
        }
        ASSERT_EQ(written(dialogue, password), turn.expected);
    }
    EXPECT_TRUE(dialogue.isFinished());
    if (auto* signIn = dynamic_cast<SignInDialogue*>(&dialogue)) signIn->conclude(Unknown::Garbled);
    const auto known = factLines(dialogue);
    for (const auto& fact : script.facts) {
        EXPECT_TRUE(std::find(known.begin(), known.end(), fact) != known.end())
            << "not known: " << fact << "\nknown:" << joinedWords(known);
    }
}

namespace {

std::string sightingLine(const Sighting& sighting) {
    if (sighting.isSeen)
        return "seen " + std::string(nameOf(sighting.role)) + " " + sighting.folder;
    return "not seen " + std::string(nameOf(sighting.reason));
}

/// What became of a mail that was sent or looked for.
void addDeliveryLines(std::vector<std::string>& lines, Dialogue& dialogue) {
    if (const auto* sending = dynamic_cast<smtp::SendingDialogue*>(&dialogue)) {
        lines.push_back("mail " + std::string(nameOf(sending->outcome())));
        lines.push_back("said " + std::to_string(sending->replyCode()) + " " +
                        sending->serverSaid());
        lines.emplace_back(sending->isHandedOver() ? "handed over" : "kept");
    }
    if (const auto* watch = dynamic_cast<imap::WatchDialogue*>(&dialogue)) {
        lines.push_back(sightingLine(watch->sighting()));
    }
    if (const auto* watch = dynamic_cast<pop3::WatchDialogue*>(&dialogue)) {
        lines.push_back(sightingLine(watch->sighting()));
    }
}

}  // namespace

std::vector<std::string> factLines(Dialogue& dialogue) {
    std::vector<std::string> lines;
    const Advertised& offer = dialogue.offer();
    const auto list = [](const std::vector<std::string>& names) { return joinedWords(names); };
    lines.push_back("reason " + std::string(nameOf(dialogue.reason())));
    lines.push_back(
        line("greeting", offer.greeting, [](const std::string& text) { return " " + text; }));
    const auto words = [](const CapabilityList& listed) { return joinedWords(listed.words()); };
    lines.push_back(line("before", offer.capabilities.beforeTls, words));
    lines.push_back(line("after", offer.capabilities.afterTls, words));
    lines.push_back(line("auth", offer.auth, list));
    lines.push_back("alerts" + joinedWords(offer.alerts));
    lines.push_back(offer.contradictsItself ? "contradicts itself" : "consistent");
    const auto* signIn = dynamic_cast<SignInDialogue*>(&dialogue);
    if (!signIn) return lines;
    addDeliveryLines(lines, dialogue);
    const MailboxFacts& mailbox = signIn->mailbox();
    lines.push_back("login " + std::string(nameOf(mailbox.login)) + " " +
                    std::string(nameOf(mailbox.loginReason)));
    lines.push_back("mechanism " + mailbox.mechanism);
    lines.push_back(number("used", mailbox.usedBytes));
    lines.push_back("at least " + std::to_string(mailbox.usedAtLeast.value));
    lines.push_back(number("limit", mailbox.limitBytes));
    lines.push_back(number("domain", mailbox.domainUsedBytes) +
                    number(" of", mailbox.domainLimitBytes));
    lines.push_back(line("listed", mailbox.capabilities, words));
    lines.push_back(count("messages", mailbox.messages));
    lines.push_back(number("growth", mailbox.growthBytesPerDay));
    lines.push_back("folders " + std::to_string(mailbox.folders.size()));
    for (const auto& folder : mailbox.folders) {
        lines.push_back("folder " + std::string(nameOf(folder.role)) + " [" + folder.name + "] " +
                        number("bytes", folder.bytes) + ", " + count("messages", folder.messages) +
                        ", " + day(folder.oldest));
    }
    return lines;
}

Speaker speakerFor(const Script& script, const std::string& protocol) {
    const auto setting = [&](const std::string& key) {
        const auto found = script.settings.find(key);
        return found == script.settings.end() ? std::string() : found->second;
    };
    const bool isEncrypted = setting("start") == "tls";
    Speaker speaker;
    const std::string wanted = setting("mechanism");
    if (wanted.empty()) {
        speaker.dialogue = makeProbeDialogue(*protocolFromName(protocol), {isEncrypted, false});
        return speaker;
    }
    speaker.login = std::make_shared<Login>(Login{setting("user"), Secret(setting("password"))});
    speaker.login->mailbox = setting("mailbox");
    const auto mechanism = chooseMechanism({wanted}, {});
    const std::string watched = setting("watch");
    if (protocol == "smtp") {
        speaker.mail = std::make_shared<TestMail>();
        speaker.mail->path = setting("mail");
        speaker.mail->content = "Subject: t0ken\r\n\r\n.\r\n.two\r\nend\r\n";
        speaker.mail->needsUtf8 = !setting("utf8").empty();
        const TestMail* mail = speaker.mail->path.empty() ? nullptr : speaker.mail.get();
        speaker.dialogue = mechanism
                               ? std::make_unique<smtp::SendingDialogue>(*mechanism, *speaker.login,
                                                                         ChannelBinding{}, mail)
                               : std::make_unique<smtp::SendingDialogue>(*speaker.login, mail);
        return speaker;
    }
    if (protocol == "pop3" && script.settings.contains("watch")) {
        speaker.dialogue = std::make_unique<pop3::WatchDialogue>(*mechanism, *speaker.login,
                                                                 ChannelBinding{}, watched);
        return speaker;
    }
    if (protocol == "pop3") {
        speaker.dialogue =
            std::make_unique<pop3::MailboxDialogue>(*mechanism, *speaker.login, ChannelBinding{});
        return speaker;
    }
    const Timestamp now = std::chrono::sys_days(std::chrono::year(2026) / 11 / 22);
    auto can = CapabilityList(Protocol::Imap, words(setting("capabilities"))).can();
    if (!watched.empty()) {
        speaker.dialogue = std::make_unique<imap::WatchDialogue>(
            std::move(can), *mechanism, *speaker.login, ChannelBinding{}, true);
        return speaker;
    }
    if (script.settings.contains("space-only")) {
        speaker.dialogue = std::make_unique<imap::SpaceDialogue>(
            std::move(can), *mechanism, *speaker.login, ChannelBinding{});
        return speaker;
    }
    speaker.dialogue = std::make_unique<imap::MailboxDialogue>(
        std::move(can), *mechanism, *speaker.login, ChannelBinding{}, now);
    return speaker;
}

}  // namespace mailadvisor::test

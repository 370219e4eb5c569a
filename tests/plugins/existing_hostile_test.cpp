#include "clients/existing.h"
#include "plugins/profiles.h"
#include "plugins/rendering.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <thread>

/// Files of a profile may be cut, damaged or somebody's attack; and many may be read at once.
namespace mailadvisor {
namespace {

using std::string_view_literals::operator""sv;

/// What the three functions of a writer give for one profile, as one text.
std::string answersOf(const ClientWriter& writer, const ExistingFiles& files) {
    const auto found = writer.accountsIn(files);
    if (!found) return std::string(nameOf(found.error().code)) + " " + found.error().where;
    if (!found->isKnown()) return std::string(nameOf(found->why()));
    std::string text;
    for (const auto& entry : (*found)->unread) text += "unread " + entry.place + "\n";
    for (const auto& account : (*found)->accounts) {
        text += account.place + " " + account.address + " " + account.host + "\n";
        const auto left = writer.without(files, account);
        if (!left) return text + "fails: " + left.error().text.id;
        for (const auto& [path, content] : *left) text += path + ":\n" + content;
    }
    return text;
}

/// Whatever the bytes are, each account that was found can be taken out, and nothing is added.
void expectSound(const ClientWriter& writer, const ExistingFiles& files) {
    const auto found = writer.accountsIn(files);
    if (!found) {
        EXPECT_EQ(found.error().code, ErrorCode::Garbled);
        return;
    }
    if (!found->isKnown()) return;
    for (const auto& account : (*found)->accounts) {
        EXPECT_NE(account.host, "");
        const auto left = writer.without(files, account);
        ASSERT_TRUE(left) << left.error().text.id;
        for (const auto& [path, content] : *left) {
            ASSERT_TRUE(files.contains(path)) << path;
            EXPECT_LE(content.size(), files.at(path).size()) << path;
        }
    }
}

const ClientWriter& writerOf(const std::string& client) { return **builtClients().load(client); }

TEST(HostileProfile, CutAnywhereIsReadOrRefused) {
    for (const ExistingProfile& profile : existingProfiles()) {
        for (const auto& [path, content] : profile.files) {
            SCOPED_TRACE(profile.folder.string() + " " + path);
            ExistingFiles files = profile.files;
            const std::size_t step = content.size() / 400 + 1;
            for (std::size_t size = 0; size < content.size(); size += step) {
                files[path] = content.substr(0, size);
                expectSound(writerOf(profile.client), files);
            }
        }
    }
}

TEST(HostileProfile, WithAnyBytesChangedIsReadOrRefused) {
    std::mt19937 random(20261126);  // the same bytes in each run
    const auto below = [&random](std::size_t limit) {
        return std::uniform_int_distribution<std::size_t>(0, limit - 1)(random);
    };
    constexpr auto nasty = "\0\"'\\[]=:#;<>&%\n\r\t \xFF\xE0`$"sv;
    for (const ExistingProfile& profile : existingProfiles()) {
        for (const auto& [path, content] : profile.files) {
            if (content.empty()) continue;
            SCOPED_TRACE(profile.folder.string() + " " + path);
            ExistingFiles files = profile.files;
            for (int round = 0; round < 200; ++round) {
                std::string& changed = files[path] = content;
                for (std::size_t i = 0; i <= below(4); ++i)
                    changed[below(changed.size())] = nasty[below(nasty.size())];
                expectSound(writerOf(profile.client), files);
            }
        }
    }
}

TEST(HostileProfile, WithItsLinesRepeatedOrSwappedIsReadOrRefused) {
    for (const ExistingProfile& profile : existingProfiles()) {
        for (const auto& [path, content] : profile.files) {
            SCOPED_TRACE(profile.folder.string() + " " + path);
            ExistingFiles files = profile.files;
            files[path] = content + content;
            expectSound(writerOf(profile.client), files);
            const auto middle = content.find('\n', content.size() / 2);
            if (middle == std::string::npos) continue;
            files[path] = content.substr(middle + 1) + content.substr(0, middle + 1);
            expectSound(writerOf(profile.client), files);
        }
    }
}

TEST(Writers, AreSafeOnSeveralThreads) {
    constexpr int threadCount = 8;
    const auto profiles = existingProfiles();
    const std::string document =
        readFile(std::filesystem::path(TEST_SOURCE_DIR) / "accounts" / "imap-tls.json");
    const auto json = parseJson(document, "imap-tls.json");
    ASSERT_TRUE(json);
    RenderRequest request;
    request.account = *accountFromJson(*json);
    std::vector<std::pair<const ClientWriter*, Platform>> writers;
    for (const ClientMetadata& client : builtClients().clients())
        writers.emplace_back(&writerOf(client.id), client.platforms.front());
    std::vector<const ClientWriter*> readers;
    for (const auto& profile : profiles) readers.push_back(&writerOf(profile.client));
    const auto everything = [&] {
        std::vector<std::string> answers;
        for (const auto& [writer, platform] : writers) {
            RenderRequest own = request;
            own.platform = platform;
            const auto bundle = writer->render(own);
            answers.push_back(bundle ? "" : bundle.error().text.id);
            if (!bundle) continue;
            for (const auto& file : bundle->files) answers.back() += file.path + file.content;
        }
        for (std::size_t i = 0; i < profiles.size(); ++i)
            answers.push_back(answersOf(*readers[i], profiles[i].files));
        return answers;
    };
    std::vector<std::vector<std::string>> answers(threadCount);

    std::vector<std::thread> threads;
    for (auto& own : answers) threads.emplace_back([&] { own = everything(); });
    for (auto& thread : threads) thread.join();

    const auto wanted = everything();
    ASSERT_THAT(wanted, testing::Not(testing::IsEmpty()));
    for (const auto& own : answers) EXPECT_EQ(own, wanted);
}

}  // namespace
}  // namespace mailadvisor

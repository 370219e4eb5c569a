#pragma once

#include "deploy/run/run.h"

#include "base/json.h"
#include "output/journal.h"
#include "support/temporary_folder.h"
#include "system/native_path.h"

#include <gmock/gmock.h>

#include <filesystem>
#include <fstream>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace mailadvisor::testing {

/// Adds a server that answers, and the candidate that names it.
void name(Facts& facts, Protocol protocol, const std::string& host, Port port, Source source,
          bool isTrusted, const std::string& machine);

/// A domain with IMAP, POP3 and SMTP at one trusted server.
Facts goodFacts(const EmailAddress& address, bool isTrusted = true);

/// The servers of a domain before it moves, all of them `host`.
Facts oldServers(const std::string& domain, const std::string& host);

/// A bulk run on canned facts and a writer that writes down what it was given.
class DeployRun : public ::testing::Test {
protected:
    DeployRun() {
        request.files.rosters = {(folder.path() / "roster.csv").string()};
        request.folder = (folder.path() / "out").string();
        request.clients = {{"fake", {"Fake Mail", "เมลจำลอง"}}};
        gatherEach([](const EmailAddress& address) { return goodFacts(address); });
        callbacks.render = [](std::string_view, const RenderRequest& rendered) -> Result<Bundle> {
            const auto& account = *rendered.account;
            return Bundle{{{"settings/account.txt",
                            account.incoming.username + " " + account.incoming.host,
                            {}}},
                          {},
                          {}};
        };
        callbacks.sentences = [this](Language language) -> const Sentences& {
            return language == Language::Thai ? thai : english;
        };
        callbacks.report = [this](const AccountOutcome& outcome) { outcomes.push_back(outcome); };
    }

    /// Domains have these facts.
    void gatherEach(std::function<Facts(const EmailAddress&)> factsOf) {
        callbacks.gather = [this, factsOf](const std::vector<EmailAddress>& addresses) {
            together.push_back(addresses.size());
            std::vector<Facts> all;
            for (const auto& address : addresses) {
                asked.push_back(address.domain);
                all.push_back(factsOf(address));
            }
            return all;
        };
    }

    Result<DeploySummary> run(const std::string& roster) {
        std::ofstream(request.files.rosters.front(), std::ios::binary) << roster;
        outcomes.clear();
        return deploy(request, callbacks);
    }

    std::string written(const std::string& path) const {
        std::ifstream file(std::filesystem::path(request.folder) / nativePath(path),
                           std::ios::binary);
        return {std::istreambuf_iterator<char>(file), {}};
    }

    /// Every file of the folder but the journal, with its bytes.
    std::map<std::string, std::string> tree() const {
        std::map<std::string, std::string> files;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(request.folder)) {
            if (!entry.is_regular_file()) continue;
            const auto path = entry.path().lexically_relative(request.folder).generic_string();
            if (path != Journal::fileName) files[path] = written(path);
        }
        return files;
    }

    std::vector<std::optional<AccountChange>> changes() const {
        std::vector<std::optional<AccountChange>> all;
        for (const auto& outcome : outcomes) all.push_back(outcome.change);
        return all;
    }

    std::vector<AccountStatus> statuses() const {
        std::vector<AccountStatus> all;
        for (const auto& outcome : outcomes) all.push_back(outcome.status);
        return all;
    }

    Sentences thai{Language::Thai};
    Sentences english{Language::English};
    TemporaryFolder folder;
    DeployRequest request;
    DeployCallbacks callbacks;
    std::vector<std::string> asked;
    std::vector<std::size_t> together;  ///< how many domains each time
    std::vector<AccountOutcome> outcomes;
};

}  // namespace mailadvisor::testing

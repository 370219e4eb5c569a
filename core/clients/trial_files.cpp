#include "clients/trial_files.h"

#include "system/read_file.h"

#include <algorithm>
#include <system_error>

namespace mailadvisor {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t maxTrials = 200;           // a report that is still read
constexpr std::uintmax_t maxTrialBytes = 65536;  // a result has less than 1 kB

Error trialProblem(ErrorCode code, const fs::path& file, Message text) {
    return {code, file.string(), std::move(text), {}};
}

bool isTrialFile(const fs::path& file) {
    return file.extension() == ".json" && !file.filename().string().starts_with('.');
}

/// By name, so that the same folder gives the same report; one more than is read.
std::vector<fs::path> trialFilesIn(const fs::path& folder) {
    std::vector<fs::path> files;
    std::error_code failure;
    for (fs::directory_iterator entry(folder, failure), end; !failure && entry != end;
         entry.increment(failure)) {
        if (isTrialFile(entry->path())) files.push_back(entry->path());
    }
    std::sort(files.begin(), files.end());
    if (files.size() > maxTrials + 1) files.resize(maxTrials + 1);
    return files;
}

Result<DeviceTrial> trialIn(const fs::path& file, std::string_view client) {
    std::error_code failure;
    // A pipe or a device would keep us waiting, or never end.
    const bool isFile = fs::is_regular_file(file, failure);
    if (!isFile || failure) {
        return Unexpected{trialProblem(ErrorCode::InvalidInput, file,
                                       {MESSAGE_ID("clients.trial-unreadable"), {}})};
    }
    if (const auto size = fs::file_size(file, failure); failure || size > maxTrialBytes) {
        return Unexpected{trialProblem(
            ErrorCode::LimitExceeded, file,
            {MESSAGE_ID("clients.trial-too-large"), {{"limit", ByteCount{maxTrialBytes}}}})};
    }
    const auto text = readFile(file.string());
    const auto document = parseJson(text ? *text : std::string(), {});
    if (!document) {
        return Unexpected{trialProblem(ErrorCode::InvalidInput, file,
                                       {MESSAGE_ID("clients.trial-unreadable"), {}})};
    }
    auto trial = deviceTrialFrom(*document);
    if (!trial) {
        return Unexpected{trialProblem(ErrorCode::InvalidInput, file, trial.error().text)};
    }
    if (trial->client != client) {
        return Unexpected{
            trialProblem(ErrorCode::InvalidInput, file,
                         {MESSAGE_ID("clients.trial-other-client"), {{"client", trial->client}}})};
    }
    return trial;
}

}  // namespace

ReadTrials readTrials(const std::filesystem::path& pluginFolder, std::string_view client) {
    ReadTrials read;
    const auto folder = pluginFolder / client / "trials";
    auto files = trialFilesIn(folder);
    if (files.size() > maxTrials) {
        files.resize(maxTrials);
        read.problems.push_back(trialProblem(ErrorCode::LimitExceeded, folder,
                                             {MESSAGE_ID("clients.trial-too-many"),
                                              {{"count", static_cast<std::int64_t>(maxTrials)}}}));
    }
    for (const auto& file : files) {
        if (auto trial = trialIn(file, client)) {
            read.trials.push_back(std::move(*trial));
        } else {
            read.problems.push_back(std::move(trial).error());
        }
    }
    std::stable_sort(read.trials.begin(), read.trials.end(),
                     [](const auto& a, const auto& b) { return a.date > b.date; });
    return read;
}

}  // namespace mailadvisor

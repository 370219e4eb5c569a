#include "advisor/profile_addition.h"

#include "advisor/profile_files.h"
#include "base/lists.h"
#include "output/file_lock.h"
#include "system/native_path.h"

#include <algorithm>
#include <filesystem>

namespace mailadvisor {
namespace {

namespace fs = std::filesystem;

Unexpected refusal(ErrorCode code, const std::string& where, Message text, Message remedy) {
    return Unexpected{{code, where, std::move(text), std::move(remedy)}};
}

Result<void> checkIsClosed(const ClientMetadata& client, const fs::path& profile) {
    for (const auto& lock : client.profile.locks) {
        if (!isLockedByAnother((profile / nativePath(lock)).string())) continue;
        return refusal(ErrorCode::Refused, profile.string(),
                       {MESSAGE_ID("error.program-running"), {{"client", client.name.en}}},
                       {MESSAGE_ID("error.program-running.remedy"), {}});
    }
    return {};
}

Error noProfile(const ClientMetadata& client, const std::string& profile) {
    return {ErrorCode::InvalidInput,
            "--profile " + profile,
            {MESSAGE_ID("error.no-profile"),
             {{"client", client.name.en}, {"file", client.profile.reads.front()}}},
            {MESSAGE_ID("error.no-profile.remedy"), {}}};
}

/// A name that nothing has yet: an older copy is never written over.
std::string copyName(const fs::path& profile, const std::string& file) {
    const std::string name = file + ".before-mailadvisor";
    std::string free = name;
    for (int number = 2; fs::exists(profile / nativePath(free)); ++number)
        free = name + "-" + std::to_string(number);
    return free;
}

}  // namespace

Result<RenderRequest> additionTo(const std::string& profile, const ClientMetadata& client,
                                 RenderRequest request) {
    if (!contains(client.scopes, Scope::Addition)) {
        return refusal(ErrorCode::InvalidInput, "--profile",
                       {MESSAGE_ID("error.cannot-add"), {{"client", client.name.en}}},
                       {MESSAGE_ID("error.cannot-add.remedy"), {}});
    }
    if (const auto closed = checkIsClosed(client, nativePath(profile)); !closed)
        return Unexpected{closed.error()};
    auto files = profileFiles(client, profile);
    if (!files) return Unexpected{files.error()};
    if (files->empty()) return Unexpected{noProfile(client, profile)};
    request.scope = Scope::Addition;
    request.existingFiles = std::move(*files);
    return request;
}

void keepCopies(Bundle& bundle, const RenderRequest& request, const std::string& profile) {
    std::vector<BundleFile> copies;
    for (const auto& file : bundle.files) {
        const auto old = request.existingFiles.find(file.path);
        if (old == request.existingFiles.end()) continue;
        copies.push_back({copyName(nativePath(profile), file.path),
                          old->second,
                          {MESSAGE_ID("bundle.copy-before"), {{"file", file.path}}},
                          false});
    }
    bundle.files.insert(bundle.files.end(), copies.begin(), copies.end());
}

}  // namespace mailadvisor

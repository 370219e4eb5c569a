#include "advisor/profile_addition.h"

#include "advisor/profile_files.h"
#include "base/lists.h"
#include "output/file_lock.h"
#include "system/native_path.h"

#include <algorithm>

namespace mailadvisor {
namespace {

Unexpected refusal(ErrorCode code, const std::string& where, Message text, Message remedy) {
    return Unexpected{{code, where, std::move(text), std::move(remedy)}};
}

Error noProfile(const ClientMetadata& client, const std::string& profile) {
    return {ErrorCode::InvalidInput,
            "--profile " + profile,
            {MESSAGE_ID("error.no-profile"),
             {{"client", client.name.en}, {"file", client.profile.reads.front()}}},
            {MESSAGE_ID("error.no-profile.remedy"), {}}};
}

}  // namespace

bool isRunning(const ClientMetadata& client, const std::string& profile) {
    return std::ranges::any_of(client.profile.locks, [&profile](const std::string& lock) {
        return isLockedByAnother((nativePath(profile) / nativePath(lock)).string());
    });
}

Result<void> checkIsClosed(const ClientMetadata& client, const std::string& profile) {
    if (!isRunning(client, profile)) return {};
    return refusal(ErrorCode::Refused, profile,
                   {MESSAGE_ID("error.program-running"), {{"client", client.name.en}}},
                   {MESSAGE_ID("error.program-running.remedy"), {}});
}

Result<RenderRequest> additionTo(const std::string& profile, const ClientMetadata& client,
                                 RenderRequest request) {
    if (!contains(client.scopes, Scope::Addition)) {
        return refusal(ErrorCode::InvalidInput, "--profile",
                       {MESSAGE_ID("error.cannot-add"), {{"client", client.name.en}}},
                       {MESSAGE_ID("error.cannot-add.remedy"), {}});
    }
    if (const auto closed = checkIsClosed(client, profile); !closed)
        return Unexpected{closed.error()};
    auto files = profileFiles(client, profile);
    if (!files) return Unexpected{files.error()};
    if (files->empty()) return Unexpected{noProfile(client, profile)};
    request.scope = Scope::Addition;
    request.existingFiles = std::move(*files);
    return request;
}

}  // namespace mailadvisor

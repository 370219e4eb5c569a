#include "advisor/write_request.h"

#include "account/account_json.h"
#include "account/answer_json.h"
#include "advisor/current_setup_said.h"
#include "clients/demand.h"
#include "facts/needs_json.h"
#include "system/native_path.h"
#include "system/own_system.h"
#include "system/read_file.h"

#include <cassert>
#include <filesystem>

namespace mailadvisor {
namespace {

Result<void> readAccount(RenderRequest& request, const Json& json, const Sentences& say) {
    const bool isAdvice = json.is_object() && json.contains("account");
    auto account = accountFromJson(isAdvice ? json.at("account") : json);
    if (!account) return Unexpected{account.error()};
    request.account = std::move(*account);
    std::optional<Error> failure;
    const auto answer = JsonReader(json, failure)["answer"];
    if (isAdvice && !answer.isMissing()) {
        request.answer =
            answerFrom(answer, [&](const Message& message) { return say.canSay(message); });
    }
    if (failure) return Unexpected{*std::move(failure)};
    if (isAdvice && json.contains("needs")) {
        const auto needs = needsFromJson(json.at("needs"));
        if (!needs) return Unexpected{needs.error()};
        request.current = currentSetupSaid(*needs);
    }
    return {};
}

Result<void> readDomain(RenderRequest& request, const Json& json) {
    auto domain = domainFromJson(json);
    if (!domain) return Unexpected{domain.error()};
    request.domain = std::move(*domain);
    return {};
}

template <class Read>
Result<RenderRequest> requestFrom(const std::string& file, const Wishes& wishes,
                                  const Policy& policy, const Read& read) {
    const auto text = readFile(file);
    if (!text) return Unexpected{text.error()};
    const auto json = parseJson(*text, file);
    if (!json) return Unexpected{json.error()};
    RenderRequest request;
    request.helpDesk = policy.helpDesk;
    if (!wishes.caFile.empty()) {
        request.caFile =
            std::filesystem::absolute(nativePath(wishes.caFile)).lexically_normal().string();
    }
    const auto isRead = read(request, *json);
    if (isRead) return request;
    Error error = isRead.error();
    error.where = file + ": " + error.where;
    return Unexpected{std::move(error)};
}

}  // namespace

Result<RenderRequest> requestForAccount(const std::string& file, const Wishes& wishes,
                                        const Policy& policy, const Sentences& say) {
    return requestFrom(file, wishes, policy, [&](RenderRequest& request, const Json& json) {
        return readAccount(request, json, say);
    });
}

Result<RenderRequest> requestForDomain(const std::string& file, const Wishes& wishes,
                                       const Policy& policy) {
    return requestFrom(file, wishes, policy, readDomain);
}

Platform ownPlatform() {
    switch (ownSystem()) {
        case OperatingSystem::Linux: return Platform::Linux;
        case OperatingSystem::MacOs: return Platform::MacOs;
        case OperatingSystem::Windows: return Platform::Windows;
    }
    assert(false);
    return Platform::Linux;
}

RenderRequest requestFor(const ClientMetadata& client, RenderRequest request,
                         std::optional<Platform> platform) {
    if (request.domain) request.scope = domainScopeFor(client);
    request.platform = platform.value_or(platformFor(client, ownPlatform()));
    return request;
}

}  // namespace mailadvisor

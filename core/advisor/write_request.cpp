#include "advisor/write_request.h"

#include "account/account_json.h"
#include "advisor/answer_of.h"
#include "advisor/conclude.h"
#include "base/json.h"
#include "clients/demand.h"
#include "facts/facts_json.h"
#include "facts/needs_json.h"
#include "system/read_file.h"

#include <filesystem>

namespace mailadvisor {
namespace {

/// Nothing when the document holds settings alone, or facts that cannot be read.
std::optional<Answer> answerIn(const Json& advice, const Policy& policy) {
    if (!advice.contains("facts") || !advice.contains("needs")) return std::nullopt;
    const auto facts = factsFromJson(advice.at("facts"));
    const auto needs = needsFromJson(advice.at("needs"));
    if (!facts || !needs) return std::nullopt;
    Situation situation;
    situation.facts = *facts;
    situation.needs = *needs;
    situation.thresholds = policy.thresholds;
    return answerOf(conclude(situation, {}).recommendation);
}

Result<void> readAccount(RenderRequest& request, const Json& json, const Policy& policy) {
    const bool isAdvice = json.is_object() && json.contains("account");
    auto account = accountFromJson(isAdvice ? json.at("account") : json);
    if (!account) return Unexpected{account.error()};
    request.account = std::move(*account);
    if (isAdvice) request.answer = answerIn(json, policy);
    return {};
}

Result<void> readDomain(RenderRequest& request, const Json& json, const Policy&) {
    auto domain = domainFromJson(json);
    if (!domain) return Unexpected{domain.error()};
    request.domain = std::move(*domain);
    return {};
}

using Read = Result<void>(RenderRequest&, const Json&, const Policy&);

Result<RenderRequest> requestFrom(const std::string& file, const Wishes& wishes,
                                  const Policy& policy, Read& read) {
    const auto text = readFile(file);
    if (!text) return Unexpected{text.error()};
    const auto json = parseJson(*text, file);
    if (!json) return Unexpected{json.error()};
    RenderRequest request;
    request.helpDesk = policy.helpDesk;
    if (!wishes.caFile.empty())
        request.caFile = std::filesystem::absolute(wishes.caFile).lexically_normal().string();
    const auto isRead = read(request, *json, policy);
    if (isRead) return request;
    Error error = isRead.error();
    error.where = file + ": " + error.where;
    return Unexpected{std::move(error)};
}

}  // namespace

Result<RenderRequest> requestForAccount(const std::string& file, const Wishes& wishes,
                                        const Policy& policy) {
    return requestFrom(file, wishes, policy, readAccount);
}

Result<RenderRequest> requestForDomain(const std::string& file, const Wishes& wishes,
                                       const Policy& policy) {
    return requestFrom(file, wishes, policy, readDomain);
}

Platform ownPlatform() {
#if defined(_WIN32)
    return Platform::Windows;
#elif defined(__APPLE__)
    return Platform::MacOs;
#else
    return Platform::Linux;
#endif
}

RenderRequest requestFor(const ClientMetadata& client, RenderRequest request,
                         std::optional<Platform> platform) {
    if (request.domain) request.scope = domainScopeFor(client);
    request.platform = platform.value_or(platformFor(client, ownPlatform()));
    return request;
}

}  // namespace mailadvisor

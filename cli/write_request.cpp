#include "cli/write_request.h"

#include "account/account_json.h"
#include "advisor/answer_of.h"
#include "advisor/conclude.h"
#include "base/json.h"
#include "cli/policy_in_force.h"
#include "system/read_file.h"
#include "clients/demand.h"
#include "facts/facts_json.h"
#include "facts/needs_json.h"

#include <filesystem>

namespace mailadvisor::cli {
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

Result<void> readDomain(RenderRequest& request, const Json& json) {
    auto domain = domainFromJson(json);
    if (!domain) return Unexpected{domain.error()};
    request.domain = std::move(*domain);
    return {};
}

}  // namespace

Result<RenderRequest> writeRequest(const WriteCommand& command, const CommonOptions& common) {
    const bool isDomain = command.accountFile.empty();
    const std::string& file = isDomain ? command.domainFile : command.accountFile;
    const auto policy = policyInForce(common);
    if (!policy) return Unexpected{policy.error()};
    const auto text = readFile(file);
    if (!text) return Unexpected{text.error()};
    const auto json = parseJson(*text, file);
    if (!json) return Unexpected{json.error()};

    RenderRequest request;
    request.helpDesk = policy->helpDesk;
    if (!common.caFile.empty())
        request.caFile = std::filesystem::absolute(common.caFile).lexically_normal().string();
    const auto read = isDomain ? readDomain(request, *json) : readAccount(request, *json, *policy);
    if (read) return request;
    Error error = read.error();
    error.where = file + ": " + error.where;
    return Unexpected{std::move(error)};
}

RenderRequest requestFor(const ClientMetadata& client, RenderRequest request,
                         std::optional<Platform> platform) {
    if (request.domain) request.scope = domainScopeFor(client);
    request.platform = platform.value_or(platformFor(client, Platform::Linux));
    return request;
}

}  // namespace mailadvisor::cli

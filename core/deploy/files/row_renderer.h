#pragma once

#include "account/bundle.h"
#include "account/client_writer.h"
#include "base/result.h"
#include "clients/client_metadata.h"
#include "deploy/judge/row_judge.h"
#include "policy/policy.h"
#include "report/steps_text.h"
#include "text/sentences.h"

#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mailadvisor {

/// A program that every account of a bulk run is written for.
struct DeployClient {
    std::string id{};
    BilingualText name{};
    std::string version{};   ///< of its writer: another one may give other bytes
    ProfileFiles profile{};  ///< where a computer of its own has them, for a kit
};

/// Renders an account for one client; with its pages, pictures and signature.
using RenderClient =
    std::function<Result<Bundle>(std::string_view clientId, const RenderRequest& request)>;

/// The sentences of a language, with those of every client that was rendered.
using SentencesIn = std::function<const Sentences&(Language)>;

/// The files of an account, as they stand in its folder.
struct RenderedRow {
    Bundle bundle{};
    std::vector<std::string> sums{};  ///< SHA-256 of each file
    std::vector<ProgramSteps> programs{};
    std::vector<Message> refusals{};  ///< which of the programs cannot have these settings, and why
};

/// Renders one account after another.
class RowRenderer {
public:
    /// All references must outlive it. Of the policy the help desk counts, and the languages.
    RowRenderer(const std::vector<DeployClient>& clients, const Policy& policy,
                const RenderClient& render, const SentencesIn& sentences);

    /// The files of all clients, and beside their folders, in each language of the policy, what the
    /// person does with them, does for a move, and takes care of (`STEPS.th.txt`, `STEPS.en.txt`;
    /// none where there is nothing to say). A program that cannot have these settings is left out
    /// and told. Errors: as `render`, and InvalidInput when none can have them.
    Result<RenderedRow> render(const JudgedRow& row);

private:
    void addSteps(RenderedRow& rendered, const AccountOutcome& outcome);

    const std::vector<DeployClient>& clients_;
    const Policy& policy_;
    const RenderClient& render_;
    std::vector<std::pair<Language, StepsText>> steps_{};
};

}  // namespace mailadvisor
